import type { LitElement, ReactiveController } from 'lit';
import { canonicalLocale, readerLocale } from './locale.js';
import {
  isInEnglish,
  loadMessages,
  localeOfWords,
  messagesFor,
  watchMessages,
  type Messages,
} from './messages.js';
import { messages as en } from './words/en.js';

/** Knows the language that an element speaks and its messages, and draws the element again when either changes. */
export class LanguageController implements ReactiveController {
  /** The language of the data, for pages that name none. */
  ofData: string | undefined;
  readonly #host: LitElement;
  readonly #nearest: () => string | undefined;
  #unwatch: (() => void) | undefined;
  /** While the element is drawn, what each part of the drawing asks for. */
  #found: { readonly ofPage: string | undefined } | undefined;

  /** @param nearest finds the nearest `lang` that is one */
  constructor(host: LitElement, nearest: () => string | undefined) {
    this.#host = host;
    this.#nearest = nearest;
    host.addController(this);
  }

  /** The nearest `lang`, else the language of the data, else the reader's. */
  get locale(): string {
    return this.localeFor(this.ofData);
  }

  /** That of whole sentences with numbers and times in them. */
  get localeOfWords(): string {
    return localeOfWords(this.locale);
  }

  /** The nearest `lang` that is one. */
  get ofPage(): string | undefined {
    return this.#found ? this.#found.ofPage : this.#findOfPage();
  }

  #findOfPage(): string | undefined {
    return canonicalLocale(this.#nearest() ?? '');
  }

  /** The locale for data in a language. */
  localeFor(ofData: string | undefined): string {
    return this.ofPage ?? canonicalLocale(ofData ?? '') ?? readerLocale();
  }

  get messages(): Messages {
    return messagesFor(this.locale) ?? en;
  }

  /** Whether these are English, though the language is not. */
  get isInEnglish(): boolean {
    return isInEnglish(this.locale);
  }

  /** Resolves when the messages for data in a language can be drawn; `undefined` where they can be now. */
  ready(ofData: string | undefined = this.ofData): Promise<void> | undefined {
    const locale = this.localeFor(ofData);
    return messagesFor(locale) ? undefined : loadMessages(locale);
  }

  hostConnected(): void {
    this.#unwatch = watchMessages(() => this.#host.requestUpdate());
  }

  hostDisconnected(): void {
    this.#unwatch?.();
  }

  /** A page that changes its language gets English words until those of the new one are there. */
  hostUpdate(): void {
    this.#found = { ofPage: this.#findOfPage() };
    void this.ready()?.then(() => this.#host.requestUpdate());
  }

  hostUpdated(): void {
    this.#found = undefined;
  }
}

import type { LitElement, ReactiveController } from 'lit';
import type { SiteDocument } from '../data/site.js';
import { LanguageController } from '../language/language-controller.js';
import type { Messages } from '../language/messages.js';
import { nearestAttribute, watchAncestors } from '../language/nearest.js';
import { MESSAGE_PREFIX, ownWordsOf } from '../language/own-attributes.js';
import type { HourCycle } from '../time/dates.js';
import { isTimeZone, type Zone } from '../time/zones.js';
import { hourCycleRule, ignored, languageRule, timeZoneRule, type AttributeRule } from './attribute-rules.js';
import type * as EnglishWords from './english-words.js';
import { allOf, Extra } from './lazy.js';
import { warn } from './warnings.js';
import { watchOwn } from './watch-own.js';

const HOUR_CYCLES: Readonly<Record<string, HourCycle>> = { h11: 'h11', h12: 'h12', h23: 'h23', h24: 'h23' };

/** What puts an element's own words in place of messages. Without it these stay as they are. */
const ownWords = new Extra(() => import('../language/own-words.js'));

/** What tells English words from the page's own; without it they are not marked. */
function loadEnglish(): Promise<typeof EnglishWords | undefined> {
  return import('./english-words.js').catch(() => undefined);
}

/** Knows what an element takes from the page and the document around it, and draws it again when that changes. */
export class ContextController implements ReactiveController {
  readonly #host: LitElement;
  readonly #language: LanguageController;
  #site: SiteDocument | undefined;
  #unwatch: (() => void) | undefined;
  /** What the element's attributes say in place of messages. */
  #ownWords: readonly (readonly [name: string, words: string])[] = [];
  /** The messages with that in them, as long as neither changes. */
  #spoken: { readonly of: Messages; readonly messages: Messages } | undefined;

  /** Whether what was drawn last has English words in a page of another language. */
  #hasEnglish = false;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this); // before the language's, which forgets what it has found once it hears that all is drawn
    this.#language = new LanguageController(host, () => this.#nearest('lang', languageRule));
  }

  /** Language tag (BCP 47): the nearest `lang`, else the document's, else the reader's. */
  get locale(): string {
    return this.#language.locale;
  }

  /** That of whole sentences: English where the language is not offered. */
  get localeOfWords(): string {
    return this.#language.localeOfWords;
  }

  /** The nearest `lang`. */
  get pageLanguage(): string | undefined {
    return this.#language.ofPage;
  }

  /** The locale in which a document is drawn. */
  localeFor({ language }: SiteDocument): string {
    return this.#language.localeFor(language);
  }

  /** Those of the language, with what the element's own attributes say instead: `message-read-on="Continue"`. */
  get messages(): Messages {
    const { messages } = this.#language;
    if (this.#ownWords.length === 0 || !ownWords.here) return messages;
    if (this.#spoken?.of !== messages) {
      const unknown = (name: string, all: string) =>
        warn(this.#host, `${MESSAGE_PREFIX}${name} is ignored: there is no such message. There are: ${all}.`);
      this.#spoken = {
        of: messages,
        messages: ownWords.here.withOwnWords(messages, this.#ownWords, unknown),
      };
    }
    return this.#spoken.messages;
  }

  /** The zone of dates with a time: the nearest `time-zone`, else the document's, else the reader's. */
  get zone(): Zone {
    return this.#nearestZone ?? this.documentZone;
  }

  /** The nearest `hour-cycle`; nobody is shown 24:00, so `h24` is taken for `h23`. */
  get hourCycle(): HourCycle | undefined {
    return HOUR_CYCLES[this.#nearest('hour-cycle', hourCycleRule) ?? ''];
  }

  /** Resolves when what a document holds can be drawn in its language; `undefined` where it can be now. */
  ready(site: SiteDocument | undefined): Promise<unknown> | undefined {
    return allOf(this.#language.ready(site?.language), this.#readyForOwnWords());
  }

  /** Takes the zone and the language that a document names. */
  readFrom(site: SiteDocument): void {
    this.#site = site;
    this.#language.ofData = site.language;
  }

  hostConnected(): void {
    const host = this.#host;
    const stops = [
      watchAncestors(host, () => host.requestUpdate()),
      watchOwn(host, () => this.#followOwnWords()),
    ];
    this.#unwatch = () => stops.forEach((stop) => stop());
    this.#followOwnWords();
  }

  hostDisconnected(): void {
    this.#unwatch?.();
  }

  hostUpdated(): void {
    const { isInEnglish, locale } = this.#language;
    if (isInEnglish || this.#hasEnglish) {
      void loadEnglish().then((english) =>
        english?.markEnglish(this.#host.renderRoot, isInEnglish ? locale : undefined),
      );
    }
    this.#hasEnglish = isInEnglish;
  }

  #followOwnWords(): void {
    this.#ownWords = ownWordsOf(this.#host);
    this.#spoken = undefined;
    void this.#readyForOwnWords()?.then(() => this.#host.requestUpdate());
    if (this.#host.hasUpdated) this.#host.requestUpdate();
  }

  #readyForOwnWords(): Promise<void> | undefined {
    return this.#ownWords.length === 0 ? undefined : ownWords.load();
  }

  get #nearestZone(): string | undefined {
    return this.#nearest('time-zone', timeZoneRule);
  }

  #nearest(name: string, rule: AttributeRule): string | undefined {
    return nearestAttribute(this.#host, name, (value, bearer) => {
      if (rule.accepts(value)) return true;
      if (value) warn(bearer, ignored(name, value, rule));
      return false;
    });
  }

  /** The zone that the document names: the institution's own. */
  get documentZone(): string | undefined {
    const { timeZone, url } = this.#site ?? {};
    if (timeZone === undefined || isTimeZone(timeZone)) return timeZone;
    warn(this.#host, `timeZone "${timeZone}" in ${url} is ignored: the browser knows no such zone.`);
    return undefined;
  }
}

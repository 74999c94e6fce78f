import type { LitElement } from 'lit';
import type { ServerTime } from '../data/answer.js';
import { NoticeboardError } from '../data/errors.js';
import { isPromise } from '../data/promised.js';
import type { Reading, Source } from '../data/reading.js';
import type { SiteDocument } from '../data/site.js';
import { ClockSkewEvent, pageClock } from '../time/clock.js';
import type { ComingView } from './coming-view.js';
import type { ContextController } from './context-controller.js';
import { allOf } from './lazy.js';
import { sourceOf, type Reader } from './source.js';
import type { View } from './view.js';
import { warn } from './warnings.js';

/** What of an element decides what is read, and how. */
type ReadingElement = LitElement &
  Reader & {
    readonly item: string | null;
    readonly format: string | null;
    readonly fields: string | null;
    readonly maxStale: number;
    reload(): Promise<void>;
  };

/** What an element's controller of data asks it, and how its view gets a model of a document. */
export class ElementReading<Model> implements Reading<Model> {
  readonly #host: ReadingElement;
  readonly #context: ContextController;
  readonly #view: ComingView<Model>;
  readonly #fromAttributes: (need: 'complete' | 'partial') => Model | undefined;

  constructor(
    host: ReadingElement,
    context: ContextController,
    view: ComingView<Model>,
    fromAttributes: (need: 'complete' | 'partial') => Model | undefined,
  ) {
    this.#host = host;
    this.#context = context;
    this.#view = view;
    this.#fromAttributes = fromAttributes;
  }

  source(): Source<Model> {
    return sourceOf(this.#host, this.#fromAttributes);
  }

  key(): string {
    const { item, format, fields } = this.#host;
    return [item, format, fields, this.#context.pageLanguage].join('\n');
  }

  read(found: SiteDocument): Model | Promise<Model> {
    const site = { ...found, wanted: this.#context.localeFor(found), slips: [] };
    const { fields } = this.#host;
    try {
      const model = this.#view.use((view) =>
        fields === null ? view.read(site) : this.#readMapped(view, site, fields),
      );
      return isPromise(model) ? model.catch((error: unknown) => this.#insteadOf(error)) : model;
    } catch (error) {
      return this.#insteadOf(error);
    }
  }

  /** Both at once: the language's messages, and the view with what it needs. */
  prepare(site?: SiteDocument): Promise<unknown> | undefined {
    const view = this.#view.use<unknown>((made) => made.prepare?.());
    return allOf(this.#context.ready(site), view);
  }

  adopt(site: SiteDocument): void {
    this.#context.readFrom(site);
  }

  /** An old answer may be earlier than now, but never later: where it would put the clock back, the server is asked. */
  setTime({ moment, certain }: ServerTime): void {
    if (!certain && moment < pageClock.now()) {
      if (pageClock.isOff(moment)) void this.#host.reload();
      return;
    }
    const seconds = pageClock.correct(moment);
    if (seconds !== undefined) this.#host.dispatchEvent(new ClockSkewEvent(seconds));
  }

  now(): number {
    return pageClock.now();
  }

  maxStale(): number {
    return this.#host.maxStale;
  }

  report(error: NoticeboardError): void {
    warn(this.#host, error.message);
  }

  async #readMapped(view: View<Model>, site: SiteDocument, fields: string): Promise<Model> {
    const { mapper } = await import('../data/mapping.js');
    return view.read({ ...site, mapped: mapper(fields) });
  }

  /** Attributes are stronger than data: a mistake in it cannot take away what they say. */
  #insteadOf(error: unknown): Model {
    const complete = this.#fromAttributes('complete');
    if (complete === undefined || !(error instanceof NoticeboardError)) throw error;
    this.report(error);
    return complete;
  }
}

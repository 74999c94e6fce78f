import type { LitElement } from 'lit';
import { asNoticeboardError, NoticeboardErrorEvent, type NoticeboardError } from './errors.js';
import type { Reading } from './reading.js';
import type { State } from './state.js';

/** Why content is not of now, and of when it is. */
export interface Stale {
  readonly readAt: number;
  readonly error: NoticeboardError;
}

/** What an element has to show: keeps the last good model when a read fails, and fires `load` and `error` when it is drawn. */
export class Content<Model> {
  state: State<Model> = { kind: 'loading' };
  /** Ends when the outcome of what was begun last is drawn and told. */
  settled: Promise<void> = Promise.resolve();
  readonly #host: LitElement;
  readonly #reading: Reading<Model>;

  constructor(host: LitElement, reading: Reading<Model>) {
    this.#host = host;
    this.#reading = reading;
  }

  take(model: Model, stale?: Stale): void {
    if (stale) {
      this.#reading.report(stale.error);
      this.#become({ kind: 'stale', model, ...stale }, new NoticeboardErrorEvent(stale.error));
      return;
    }
    this.#become({ kind: 'ready', model, readAt: this.#reading.now() }, new Event('load'));
  }

  /** The server has nothing newer than what is shown. */
  confirm(): void {
    if ('model' in this.state) this.take(this.state.model);
  }

  /** @returns whether a model is still shown */
  fail(reason: unknown): boolean {
    const error = asNoticeboardError(reason);
    const { state } = this;
    if ('model' in state && !this.isTooOld(state.readAt)) {
      this.take(state.model, { readAt: state.readAt, error });
      return true;
    }
    this.#reading.report(error);
    this.#become({ kind: 'error', error }, new NoticeboardErrorEvent(error));
    return false;
  }

  isTooOld(readAt: number): boolean {
    return this.#reading.now() - readAt >= this.#reading.maxStale() * 1000;
  }

  /** Draws a state, and tells of it when it is drawn. */
  #become(state: State<Model>, event: Event): void {
    this.state = state;
    this.#host.requestUpdate();
    this.settled = this.#host.updateComplete.then(() => void this.#host.dispatchEvent(event));
  }
}

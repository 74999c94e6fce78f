import type { LitElement, ReactiveController } from 'lit';
import { asNoticeboardError, NoticeboardError, NoticeboardErrorEvent } from './errors.js';
import { whenNear } from './near.js';
import { watchDataSettings } from './settings.js';
import type { Reading, Source } from './reading.js';
import { openSite, type Opened, type SiteDocument } from './site.js';
import type { State } from './state.js';
import type { LastAnswer } from './resource.js';
import { subscribe, type Subscription } from './store.js';

/** A model, and the document that it was read from. */
interface Read<Model> {
  readonly model: Model | Promise<Model>;
  readonly site?: SiteDocument;
}

/** Why content is not of now, and of when it is. */
interface Stale {
  readonly readAt: number;
  readonly error: NoticeboardError;
}

/** What a model was read from: the answer or value, and what was followed when it was. */
interface Shown {
  readonly from: unknown;
  readonly id?: unknown;
  readonly key?: string;
}

/**
 * Reads what its element shows and keeps it: follows the element's source as it changes, never lets an earlier answer
 * overwrite a later one, keeps the last good content when a read fails, and fires `load` and `error` when that is drawn.
 */
export class DataController<Model> implements ReactiveController {
  state: State<Model> = { kind: 'loading' };

  readonly #host: LitElement;
  readonly #reading: Reading<Model>;
  /** What is being read: told from the next by identity and key. */
  #followed: Pick<Shown, 'id' | 'key'> | undefined;
  /** What the model that is drawn was read from. */
  #shown: Shown | undefined;
  #subscription: Subscription | undefined;
  #stopWaiting: (() => void) | undefined;
  #unwatch: (() => void) | undefined;
  /** Counts what was begun, so that what ends late can be told from what ends last. */
  #turn = 0;
  /** Ends when the outcome of what was begun last is drawn and told. */
  #settled: Promise<void> = Promise.resolve();

  constructor(host: LitElement, reading: Reading<Model>) {
    this.#host = host;
    this.#reading = reading;
    host.addController(this);
  }

  hostConnected(): void {
    this.#unwatch = watchDataSettings(() => this.#host.requestUpdate());
    // Whoever is moved keeps what it shows and waits on; a new element follows in its first update.
    if (this.#host.hasUpdated) this.#follow();
  }

  hostDisconnected(): void {
    this.#unwatch?.();
    this.#leave();
  }

  hostUpdate(): void {
    if (this.#host.isConnected) this.#follow();
  }

  /** Reads again now; resolves when the outcome is drawn. Never rejects: an `error` event tells. */
  async reload(): Promise<void> {
    await this.#host.updateComplete;
    if (this.#subscription) {
      await this.#subscription.reload();
    } else {
      this.#leave();
      this.#shown = undefined;
      this.#host.requestUpdate();
      await this.#host.updateComplete;
    }
    await this.#settled;
  }

  #leave(): void {
    this.#turn += 1;
    this.#followed = undefined;
    this.#stopWaiting?.();
    this.#stopWaiting = undefined;
    this.#subscription?.end();
    this.#subscription = undefined;
  }

  #follow(): void {
    let source: Source<Model>;
    try {
      source = this.#reading.source();
    } catch (error) {
      this.#followOnce(String(error), () => this.#fail(error));
      return;
    }
    switch (source.kind) {
      case 'attributes':
        this.#followOnce('attributes', () => this.#take('attributes', () => ({ model: source.model })));
        break;
      case 'given':
        this.#followOnce(source.id, () => this.#take(source.id, () => this.#read(source, '')));
        break;
      case 'address':
        this.#followOnce(addressId(source), () => this.#subscribe(source));
        break;
      case 'none':
        this.#followOnce(`none ${source.final}`, () => this.#wait(source.final));
    }
  }

  /** Begins something only where it is not what is being followed already. */
  #followOnce(id: unknown, begin: () => void): void {
    const key = this.#reading.key();
    if (this.#followed && this.#followed.id === id && this.#followed.key === key) return;
    const previous = this.#subscription;
    this.#subscription = undefined;
    this.#leave();
    this.#followed = { id, key };
    begin();
    previous?.end(); // after the new one has begun, so that an address that stays is not let go
  }

  #subscribe(source: Extract<Source<Model>, { kind: 'address' }>): void {
    const { address, refresh, lazy } = source;
    const begin = () => {
      this.#prepareEarly();
      this.#subscription = subscribe(address, {
        refresh,
        recalls: this.#reading.maxStale() > 0,
        now: () => this.#reading.now(),
        answered: (answer, read) => {
          if (read?.time) this.#reading.setTime(read.time);
          if (read && this.#shows(answer)) this.#confirm();
          else this.#take(answer, () => this.#read(answer, address.pointer));
        },
        failed: (error, last) => this.#fall(error, last, address.pointer),
      });
    };
    if (lazy && this.state.kind === 'loading') this.#stopWaiting = whenNear(this.#host, begin);
    else begin();
  }

  /** While the answer is on its way. A failure is told when the answer is about to be drawn. */
  #prepareEarly(): void {
    this.#reading.prepare()?.catch(() => undefined);
  }

  /**
   * A script that is still to run may give a source; once the page is loaded, only the one that has just loaded this
   * module may.
   */
  #wait(final: boolean): void {
    if (final) {
      this.#settled = new Promise((settle) => {
        const timer = setTimeout(() => {
          this.#failForNothing();
          settle(this.#settled); // another by now
        });
        this.#stopWaiting = () => {
          clearTimeout(timer);
          settle();
        };
      });
      return;
    }
    const look = () => this.#host.requestUpdate();
    document.addEventListener('readystatechange', look);
    this.#stopWaiting = () => document.removeEventListener('readystatechange', look);
  }

  #failForNothing(): void {
    const how = 'give it a src, data-src on the script tag, a data property or a JSON child';
    this.#fail(new NoticeboardError('not-found', `There is nothing to read: ${how}.`));
  }

  /** A read has failed. What an earlier visit has read is shown instead where nothing else is, unless it is too old. */
  #fall(error: NoticeboardError, last: LastAnswer | undefined, pointer: string): void {
    this.#turn += 1;
    if (!last || this.#isTooOld(last.readAt) || this.#shows(last.answer)) this.#fail(error);
    else this.#take(last.answer, () => this.#read(last.answer, pointer), { readAt: last.readAt, error });
  }

  #isTooOld(readAt: number): boolean {
    return this.#reading.now() - readAt >= this.#reading.maxStale() * 1000;
  }

  #read(document: Opened, pointer: string): Read<Model> {
    const site = openSite(document, pointer);
    return { model: this.#reading.read(site), site };
  }

  /**
   * Takes a model, that may be there at once, so that it is drawn with the first frame, or later. What is shown already
   * (the element was moved) is not read again.
   * @param stale when the model was read, and why there is no newer one
   */
  #take(from: unknown, read: () => Read<Model>, stale?: Stale): void {
    if (this.#shows(from)) return;
    const shown: Shown = { from, ...this.#followed };
    this.#turn += 1;
    try {
      const { model, site } = read();
      const prepared = this.#reading.prepare(site);
      if (!prepared && !(model instanceof Promise)) {
        this.#succeed(model, shown, site, stale);
        return;
      }
      const turn = this.#turn;
      const end = (conclude: () => void): Promise<void> | undefined => {
        if (turn !== this.#turn) return undefined;
        conclude();
        return this.#settled; // another by now: when what was concluded is drawn
      };
      const parts = Promise.all([model, prepared]);
      this.#settled = parts.then(
        ([readModel]) => end(() => this.#succeed(readModel, shown, site, stale)),
        (error: unknown) => end(() => this.#fail(error)),
      );
    } catch (error) {
      this.#fail(error);
    }
  }

  #succeed(model: Model, shown: Shown, site: SiteDocument | undefined, stale: Stale | undefined): void {
    this.#shown = shown;
    if (site) this.#reading.adopt(site);
    if (stale) this.#becomeStale(model, stale);
    else this.#becomeReady(model);
  }

  /** The server has nothing newer than what is shown. */
  #confirm(): void {
    this.#turn += 1;
    if ('model' in this.state) this.#becomeReady(this.state.model);
  }

  #shows(from: unknown): boolean {
    return this.#shown !== undefined && sameShown(this.#shown, { from, ...this.#followed });
  }

  #becomeReady(model: Model): void {
    const kind = this.#reading.isEmpty(model) ? 'empty' : 'ready';
    this.#become({ kind, model, readAt: this.#reading.now() }, new Event('load'));
  }

  #becomeStale(model: Model, { readAt, error }: Stale): void {
    this.#reading.report(error);
    this.#become({ kind: 'stale', model, readAt, error }, new NoticeboardErrorEvent(error));
  }

  #fail(reason: unknown): void {
    const error = asNoticeboardError(reason);
    const { state } = this;
    // Asked again for what it showed before it was asked for this, it shall take that for new.
    if (this.#shown?.id !== this.#followed?.id || this.#shown?.key !== this.#followed?.key)
      this.#shown = undefined;
    if ('model' in state && !this.#isTooOld(state.readAt)) {
      this.#becomeStale(state.model, { readAt: state.readAt, error });
      return;
    }
    this.#shown = undefined;
    this.#reading.report(error);
    this.#become({ kind: 'error', error }, new NoticeboardErrorEvent(error));
  }

  /** Draws a state, and tells of it when it is drawn. */
  #become(state: State<Model>, event: Event): void {
    this.state = state;
    this.#host.requestUpdate();
    this.#settled = this.#host.updateComplete.then(() => void this.#host.dispatchEvent(event));
  }
}

function sameShown(one: Shown, other: Shown): boolean {
  return one.from === other.from && one.id === other.id && one.key === other.key;
}

function addressId({ address, refresh }: Extract<Source<unknown>, { kind: 'address' }>): string {
  return [address.url, address.pointer, address.credentials, refresh].join(' ');
}

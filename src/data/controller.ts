import type { LitElement, ReactiveController } from 'lit';
import { Content, type Stale } from './content.js';
import { NoticeboardError } from './errors.js';
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

/** What a model was read from: the answer or value, and what was followed when it was. */
interface Shown {
  readonly from: unknown;
  readonly id?: unknown;
  readonly key?: string;
}

/** Reads what its element shows: follows the source as it changes, and never lets an earlier answer overwrite a later one. */
export class DataController<Model> implements ReactiveController {
  readonly #host: LitElement;
  readonly #reading: Reading<Model>;
  readonly #content: Content<Model>;
  /** What is being read: told from the next by identity and key. */
  #followed: Pick<Shown, 'id' | 'key'> | undefined;
  /** What the model that is drawn was read from. */
  #shown: Shown | undefined;
  #subscription: Subscription | undefined;
  #stopWaiting: (() => void) | undefined;
  #unwatch: (() => void) | undefined;
  /** Counts what was begun, so that what ends late can be told from what ends last. */
  #turn = 0;

  constructor(host: LitElement, reading: Reading<Model>) {
    this.#host = host;
    this.#reading = reading;
    this.#content = new Content(host, reading);
    host.addController(this);
  }

  get state(): State<Model> {
    return this.#content.state;
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
    await this.#content.settled;
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
          if (read && this.#shows(answer)) {
            this.#turn += 1;
            this.#content.confirm();
          } else this.#take(answer, () => this.#read(answer, address.pointer));
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
      this.#content.settled = new Promise((settle) => {
        const timer = setTimeout(() => {
          this.#failForNothing();
          settle(this.#content.settled); // another by now
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
    if (!last || this.#content.isTooOld(last.readAt) || this.#shows(last.answer)) this.#fail(error);
    else this.#take(last.answer, () => this.#read(last.answer, pointer), { readAt: last.readAt, error });
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
        return this.#content.settled; // another by now: when what was concluded is drawn
      };
      const parts = Promise.all([model, prepared]);
      this.#content.settled = parts.then(
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
    this.#content.take(model, stale);
  }

  #shows(from: unknown): boolean {
    return this.#shown !== undefined && sameShown(this.#shown, { from, ...this.#followed });
  }

  #fail(reason: unknown): void {
    // Asked again for what it showed before it was asked for this, it shall take that for new.
    const asksAnew = this.#shown?.id !== this.#followed?.id || this.#shown?.key !== this.#followed?.key;
    if (!this.#content.fail(reason) || asksAnew) this.#shown = undefined;
  }
}

function sameShown(one: Shown, other: Shown): boolean {
  return one.from === other.from && one.id === other.id && one.key === other.key;
}

function addressId({ address, refresh }: Extract<Source<unknown>, { kind: 'address' }>): string {
  return [address.url, address.pointer, address.credentials, refresh].join(' ');
}

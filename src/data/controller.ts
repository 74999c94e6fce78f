import type { LitElement, ReactiveController } from 'lit';
import type { Answer } from './answer.js';
import { Content } from './content.js';
import { NoticeboardError } from './errors.js';
import { whenNear } from './near.js';
import { watchDataSettings } from './settings.js';
import { Showing, type Read } from './showing.js';
import type { Reading, Source } from './reading.js';
import { openSite, type Opened } from './site.js';
import type { State } from './state.js';
import { subscribe, type Subscription } from './store.js';

const NOTHING =
  'There is nothing to read: give it a src, data-src on the script tag, a data property or a JSON child.';

/** Reads what its element shows: follows the source as it changes. */
export class DataController<Model> implements ReactiveController {
  readonly #host: LitElement;
  readonly #reading: Reading<Model>;
  readonly #content: Content<Model>;
  readonly #showing: Showing<Model>;
  #subscription: Subscription | undefined;
  #stopWaiting: (() => void) | undefined;
  #unwatch: (() => void) | undefined;
  /** Whether what is lazy waits for a reader to come near. */
  #mayWait = true;

  constructor(host: LitElement, reading: Reading<Model>) {
    this.#host = host;
    this.#reading = reading;
    this.#content = new Content(host, reading);
    this.#showing = new Showing(reading, this.#content);
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
    this.#mayWait = false;
    if (!this.#host.isConnected && !this.#host.hasUpdated) return; // it reads when it comes to a page, and not before
    await this.#host.updateComplete;
    if (!this.#subscription) {
      this.#leave();
      this.#showing.forget();
      this.#host.requestUpdate();
      await this.#host.updateComplete;
    }
    await this.#subscription?.reload();
    await this.#content.settled;
  }

  #leave(): void {
    this.#showing.follow(undefined);
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
      this.#followOnce(String(error), () => this.#showing.fail(error));
      return;
    }
    switch (source.kind) {
      case 'attributes':
        this.#followOnce('attributes', () =>
          this.#showing.take('attributes', () => ({ model: source.model })),
        );
        break;
      case 'given':
        this.#followOnce(source.id, () => this.#showing.take(source.id, () => this.#read(source, '')));
        break;
      case 'address':
        this.#followOnce(addressId(source), () => this.#await(source));
        break;
      case 'none':
        this.#followOnce(`none ${source.final}`, () => this.#wait(source.final));
    }
  }

  /** Begins something only where it is not what is being followed already. */
  #followOnce(id: unknown, begin: () => void): void {
    const followed = { id, key: this.#reading.key() };
    if (this.#showing.isFollowing(followed)) return;
    const previous = this.#subscription;
    this.#subscription = undefined;
    this.#leave();
    this.#showing.follow(followed);
    begin();
    previous?.end(); // after the new one has begun, so that an address that stays is not let go
  }

  #await(source: Extract<Source<Model>, { kind: 'address' }>): void {
    const begin = () => this.#subscribe(source);
    if (source.lazy && this.#mayWait && this.state.kind === 'loading')
      this.#stopWaiting = whenNear(this.#host, begin);
    else begin();
  }

  #subscribe({ address, refresh }: Extract<Source<Model>, { kind: 'address' }>): void {
    const read = (answer: Answer) => this.#read(answer, address.pointer);
    this.#prepareEarly();
    this.#subscription = subscribe(address, {
      refresh,
      recalls: this.#reading.maxStale() > 0,
      now: () => this.#reading.now(),
      answered: (answer, fresh) => {
        if (fresh?.time) this.#reading.setTime(fresh.time);
        if (fresh && this.#showing.shows(answer)) this.#showing.confirm();
        else this.#showing.take(answer, () => read(answer));
      },
      failed: (error, last) => this.#showing.fall(error, last, ({ answer }) => read(answer)),
    });
  }

  /** While the answer is on its way, so that it can be waited for in words. A failure is told when it is about to be drawn. */
  #prepareEarly(): void {
    const { settled } = this.#content;
    const draw = () => {
      if (this.#content.settled === settled) this.#host.requestUpdate();
    };
    this.#reading.prepare()?.then(draw, () => undefined);
  }

  /**
   * A script that is still to run may give a source; once the page is loaded, only the one that has just loaded this
   * module may.
   */
  #wait(final: boolean): void {
    if (final) {
      this.#content.settled = new Promise((settle) => {
        const timer = setTimeout(() => {
          this.#showing.fail(new NoticeboardError('not-found', NOTHING));
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

  #read(document: Opened, pointer: string): Read<Model> {
    const site = openSite(document, pointer);
    return { model: this.#reading.read(site), site };
  }
}

function addressId({ address, refresh, lazy }: Extract<Source<unknown>, { kind: 'address' }>): string {
  return [address.url, address.pointer, address.credentials, refresh, lazy].join(' ');
}

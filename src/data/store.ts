import type { Address } from './address.js';
import { asNoticeboardError, NoticeboardError } from './errors.js';
import { parseJson } from './json.js';
import { request } from './request.js';

/** What an address answered. */
export interface Answer {
  readonly value: unknown;
  /** Where it came from in the end, after redirects. */
  readonly url: string;
}

/** Someone who shows what an address answers. */
export interface Subscriber {
  /** Seconds between re-reads while the page is visible; `undefined` asks for none. */
  readonly refresh: number | undefined;
  answered(answer: Answer): void;
  failed(error: NoticeboardError): void;
}

/** An answer that nobody shows any more serves a newcomer for this long (ms) without a new request. */
const KEPT_FOR = 60_000;

/**
 * One address of the page: all who show it share one request, one answer and one timer. A failure is told, and
 * forgotten.
 */
class Resource {
  readonly #address: Address;
  readonly #subscribers = new Set<Subscriber>();
  #answer: Answer | undefined;
  #request: { ending: AbortController; ended: Promise<void> } | undefined;
  #endedAt = 0;
  #failed = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(address: Address) {
    this.#address = address;
  }

  /** Nobody shows it, and its answer is too old for a newcomer. */
  get forgettable(): boolean {
    return this.#subscribers.size === 0 && !this.#request && !this.#fresh;
  }

  get #fresh(): boolean {
    return performance.now() - this.#endedAt < KEPT_FOR;
  }

  add(subscriber: Subscriber): void {
    if (this.#subscribers.size === 0) {
      document.addEventListener('visibilitychange', this.#schedule);
      if (!this.#fresh) this.#answer = undefined;
    }
    this.#subscribers.add(subscriber);
    this.#schedule();
    if (this.#answer) subscriber.answered(this.#answer);
    if (!this.#answer || this.#failed) void this.read(false);
  }

  remove(subscriber: Subscriber): void {
    this.#subscribers.delete(subscriber);
    if (this.#subscribers.size > 0) return;
    document.removeEventListener('visibilitychange', this.#schedule);
    clearTimeout(this.#timer);
    // An element that is moved goes and comes back in one task: its request shall live.
    queueMicrotask(() => {
      if (this.#subscribers.size === 0) this.#abandon();
    });
  }

  #abandon(): void {
    const { ending } = this.#request ?? {};
    this.#request = undefined; // a newcomer starts one of its own
    ending?.abort();
  }

  /** Reads the address, or joins the reading that is under way. */
  read(revalidate: boolean): Promise<void> {
    this.#request ??= this.#start(revalidate);
    return this.#request.ended;
  }

  #start(revalidate: boolean): { ending: AbortController; ended: Promise<void> } {
    const ending = new AbortController();
    return { ending, ended: this.#run(revalidate, ending) };
  }

  async #run(revalidate: boolean, ending: AbortController): Promise<void> {
    const outcome = await this.#fetch(revalidate, ending.signal);
    if (ending.signal.aborted) return; // nobody waits
    this.#request = undefined;
    this.#endedAt = performance.now();
    this.#failed = outcome instanceof NoticeboardError;
    if (!(outcome instanceof NoticeboardError)) this.#answer = outcome;
    for (const subscriber of [...this.#subscribers]) {
      if (outcome instanceof NoticeboardError) subscriber.failed(outcome);
      else subscriber.answered(outcome);
    }
    this.#schedule();
  }

  async #fetch(revalidate: boolean, signal: AbortSignal): Promise<Answer | NoticeboardError> {
    const { url, credentials } = this.#address;
    try {
      const reply = await request(url, { credentials, revalidate, signal });
      return { value: parseJson(reply.text, reply.url), url: reply.url };
    } catch (error) {
      return asNoticeboardError(error, url);
    }
  }

  readonly #schedule = (): void => {
    clearTimeout(this.#timer);
    const seconds = Math.min(...[...this.#subscribers].map(({ refresh }) => refresh ?? Infinity));
    if (seconds === Infinity || document.visibilityState === 'hidden' || this.#request) return;
    const due = this.#endedAt + seconds * 1_000;
    this.#timer = setTimeout(() => void this.read(true), Math.max(0, due - performance.now()));
  };
}

const resources = new Map<string, Resource>();

/** A place in line for the answers of an address. */
export interface Subscription {
  /** Reads again now; resolves when that has ended, well or not. */
  reload(): Promise<void>;
  end(): void;
}

/** Tells `subscriber` every answer of an address, the one that is there already at once. */
export function subscribe(address: Address, subscriber: Subscriber): Subscription {
  for (const [key, resource] of resources) if (resource.forgettable) resources.delete(key);
  const key = `${address.credentials ? 'with' : 'without'} credentials ${address.url}`;
  const resource = resources.get(key) ?? new Resource(address);
  resources.set(key, resource);
  resource.add(subscriber);
  return {
    reload: () => resource.read(true),
    end: () => resource.remove(subscriber),
  };
}

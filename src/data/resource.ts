import type { Address } from './address.js';
import { answerOf, askFor, type Answer } from './answer.js';
import { asNoticeboardError, NoticeboardError } from './errors.js';
import { keep, recall } from './kept.js';

/** Someone who shows what an address answers. */
export interface Subscriber {
  /** Seconds between re-reads while the page is visible; `undefined` asks for none. */
  readonly refresh: number | undefined;
  /** Whether it shows answers of earlier visits. */
  readonly recalls: boolean;
  /** The time (ms since 1970). */
  now(): number;
  /** @param read what the server has just said, where it was asked: the answer, or the same once more */
  answered(answer: Answer, read?: Answer): void;
  /** Reading has failed; `last` is the last good answer, for those who may not have it. */
  failed(error: NoticeboardError, last?: LastAnswer): void;
}

/** What an address answered before it failed, in an earlier visit perhaps. */
export interface LastAnswer {
  readonly answer: Answer;
  /** When it was read (ms since 1970). */
  readonly readAt: number;
}

type Outcome = Answer | NoticeboardError;

/** An answer that nobody shows any more serves a newcomer for this long (ms) without a new request. */
const KEPT_FOR = 60_000;
/** A server that asks to be left alone for longer (s) is asked again when somebody opens the page anew. */
const LONGEST_PAUSE = 3_600;

/**
 * One address of the page: all who show it share one request, one answer and one timer. A failure is told, and
 * forgotten.
 */
export class Resource {
  readonly #key: string;
  readonly #address: Address;
  readonly #subscribers = new Set<Subscriber>();
  #answer: Answer | undefined;
  #last: LastAnswer | undefined;
  #request: { ending: AbortController; ended: Promise<void> } | undefined;
  #endedAt = 0;
  #error: NoticeboardError | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(key: string, address: Address) {
    this.#key = key;
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
      this.#listen('addEventListener');
      if (!this.#fresh) this.#answer = undefined;
    }
    this.#subscribers.add(subscriber);
    // Who comes to others with no wish of its own changes nothing.
    if (this.#subscribers.size === 1 || subscriber.refresh !== undefined) this.#schedule();
    if (this.#error && this.#last) subscriber.failed(this.#error, this.#last);
    else if (this.#answer) subscriber.answered(this.#answer);
    if (!this.#answer || this.#error) void this.read(false);
  }

  remove(subscriber: Subscriber): void {
    this.#subscribers.delete(subscriber);
    if (this.#subscribers.size > 0) return;
    this.#listen('removeEventListener');
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

  /** Takes what was answered for new: what makes data of it has changed. */
  readAnew(): void {
    this.#last = undefined;
    if (!this.#answer) return;
    this.#answer = undefined;
    if (this.#subscribers.size > 0) void this.read(false);
  }

  #start(revalidate: boolean): { ending: AbortController; ended: Promise<void> } {
    const ending = new AbortController();
    return { ending, ended: this.#run(revalidate, ending) };
  }

  async #run(revalidate: boolean, ending: AbortController): Promise<void> {
    const outcome = await this.#ask(revalidate, ending.signal);
    const last = await this.#lastFor(outcome);
    if (ending.signal.aborted) return; // nobody waits
    this.#request = undefined;
    this.#endedAt = performance.now();
    if (outcome instanceof NoticeboardError) this.#fail(outcome, last);
    else this.#succeed(outcome);
    this.#schedule();
  }

  async #ask(revalidate: boolean, signal: AbortSignal): Promise<Outcome> {
    try {
      return await askFor(this.#address, { revalidate, signal });
    } catch (error) {
      return asNoticeboardError(error, this.#address.url);
    }
  }

  #succeed(answer: Answer): void {
    this.#error = undefined;
    // An unchanged answer is the same answer, so that nobody reads it anew.
    if (!this.#answer || !sameReply(this.#answer, answer)) this.#answer = answer;
    const [first] = this.#subscribers;
    const readAt = first?.now();
    if (readAt !== undefined) this.#last = { answer: this.#answer, readAt };
    for (const subscriber of [...this.#subscribers]) subscriber.answered(this.#answer, answer);
    // Once it is shown.
    if (readAt !== undefined && first?.recalls) void keep(this.#key, { reply: answer.reply, readAt });
  }

  #fail(error: NoticeboardError, last: LastAnswer | undefined): void {
    this.#error = error;
    for (const subscriber of [...this.#subscribers]) subscriber.failed(error, last);
  }

  /** What an earlier visit has read, where this one has nothing. */
  async #lastFor(outcome: Outcome): Promise<LastAnswer | undefined> {
    const wanted = outcome instanceof NoticeboardError && !this.#answer;
    if (!wanted || ![...this.#subscribers].some(({ recalls }) => recalls)) return undefined;
    this.#last ??= await recallAnswer(this.#key);
    return this.#last;
  }

  #listen(method: 'addEventListener' | 'removeEventListener'): void {
    document[method]('visibilitychange', this.#schedule);
    window[method]('online', this.#retry);
    window[method]('pageshow', this.#retry);
  }

  /** The connection is back, or the page is, from the back/forward cache: not where it shows for the first time. */
  readonly #retry = (event: Event): void => {
    if (this.#error && Reflect.get(event, 'persisted') !== false) void this.read(true);
  };

  readonly #schedule = (): void => {
    clearTimeout(this.#timer);
    const seconds = this.#pause;
    if (seconds === Infinity || document.visibilityState === 'hidden' || this.#request) return;
    const due = this.#endedAt + seconds * 1_000;
    this.#timer = setTimeout(() => void this.read(true), Math.max(0, due - performance.now()));
  };

  /** Seconds until the next read: what the server asks for, else the most eager wish. */
  get #pause(): number {
    const wish = Math.min(...[...this.#subscribers].map(({ refresh }) => refresh ?? Infinity));
    const { retryAfter } = this.#error ?? {};
    if (retryAfter === undefined || retryAfter > LONGEST_PAUSE) return wish;
    return wish === Infinity ? retryAfter : Math.max(wish, retryAfter);
  }
}

async function recallAnswer(key: string): Promise<LastAnswer | undefined> {
  const kept = await recall(key);
  if (!kept) return undefined;
  try {
    return { answer: await answerOf(kept.reply), readAt: kept.readAt };
  } catch {
    return undefined; // it was good for an earlier version or another transform; the failed read is told anyway
  }
}

function sameReply({ reply: one }: Answer, { reply: other }: Answer): boolean {
  return one.text === other.text && one.url === other.url && one.next === other.next;
}

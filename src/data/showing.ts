import type { Content, Stale } from './content.js';
import type { NoticeboardError } from './errors.js';
import { isPromise } from './promised.js';
import type { Reading } from './reading.js';
import type { LastAnswer } from './resource.js';
import type { SiteDocument } from './site.js';

/** A model, and the document that it was read from. */
export interface Read<Model> {
  readonly model: Model | Promise<Model>;
  readonly site?: SiteDocument;
}

/** What is being read: told from the next by identity and key. */
interface Followed {
  readonly id: unknown;
  readonly key: string;
}

/** What a model was read from: the answer or value, and what was followed when it was. */
interface Shown extends Partial<Followed> {
  readonly from: unknown;
}

/** Takes what is read of what an element follows, and never lets an earlier answer overwrite a later one. */
export class Showing<Model> {
  readonly #reading: Reading<Model>;
  readonly #content: Content<Model>;
  #followed: Followed | undefined;
  /** What the model that is drawn was read from. */
  #shown: Shown | undefined;
  /** Counts what was begun, so that what ends late can be told from what ends last. */
  #turn = 0;

  constructor(reading: Reading<Model>, content: Content<Model>) {
    this.#reading = reading;
    this.#content = content;
  }

  isFollowing(followed: Followed): boolean {
    return this.#followed !== undefined && isSame(this.#followed, followed);
  }

  /** What was begun of anything else is of no use any more. */
  follow(followed: Followed | undefined): void {
    this.#turn += 1;
    this.#followed = followed;
  }

  /** Takes what is shown for new when it is read once more. */
  forget(): void {
    this.#shown = undefined;
  }

  shows(from: unknown): boolean {
    return this.#shown !== undefined && this.#shown.from === from && isSame(this.#shown, this.#followed);
  }

  /** The server has nothing newer than what is shown. */
  confirm(): void {
    this.#turn += 1;
    this.#content.confirm();
  }

  /**
   * Takes a model, that may be there at once, so that it is drawn with the first frame, or later. What is shown already
   * (the element was moved) is not read again.
   * @param stale when the model was read, and why there is no newer one
   */
  take(from: unknown, read: () => Read<Model>, stale?: Stale): void {
    if (this.shows(from)) return;
    const shown: Shown = { from, ...this.#followed };
    this.#turn += 1;
    try {
      const { model, site } = read();
      const prepared = this.#reading.prepare(site);
      if (!prepared && !isPromise(model)) {
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
        (error: unknown) => end(() => this.fail(error)),
      );
    } catch (error) {
      this.fail(error);
    }
  }

  /**
   * Reading has failed. What an earlier visit has read is shown instead where nothing else is, unless it is too old.
   * @param read makes a model of that
   */
  fall(error: NoticeboardError, last: LastAnswer | undefined, read: (last: LastAnswer) => Read<Model>): void {
    this.#turn += 1;
    if (!last || this.#content.isTooOld(last.readAt) || this.shows(last.answer)) this.fail(error);
    else this.take(last.answer, () => read(last), { readAt: last.readAt, error });
  }

  fail(reason: unknown): void {
    // Asked again for what it showed before it was asked for this, it shall take that for new.
    const asksAnew = !isSame(this.#shown, this.#followed);
    if (!this.#content.fail(reason) || asksAnew) this.#shown = undefined;
  }

  #succeed(model: Model, shown: Shown, site: SiteDocument | undefined, stale: Stale | undefined): void {
    this.#shown = shown;
    if (site) this.#reading.adopt(site);
    this.#content.take(model, stale);
  }
}

function isSame(one: Partial<Followed> | undefined, other: Partial<Followed> | undefined): boolean {
  return Object.is(one?.id, other?.id) && one?.key === other?.key; // `data` may be NaN
}

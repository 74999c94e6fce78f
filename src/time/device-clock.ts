/** A device within this of the server is right: the way of an answer takes time, too. */
const TOLERANCE = 60_000;

/** The device's clock, set right by a server's where the two are further apart than a minute. */
export class DeviceClock {
  readonly #device: () => number;
  readonly #steady: () => number;
  /** How far the device is behind the server (ms). */
  #skew = 0;
  /** The device's time when its steady clock began, as it was when the skew was found. */
  #start = 0;

  /** @param steady a clock that nobody sets, from any beginning */
  constructor(device: () => number = Date.now, steady: () => number = () => performance.now()) {
    this.#device = device;
    this.#steady = steady;
  }

  /** The time now, in ms since 1970. */
  now(): number {
    if (this.#skew !== 0 && this.#wasSetRight()) this.#skew = 0;
    return this.#device() + this.#skew;
  }

  /**
   * Takes a server's time.
   * @returns how far the device is behind it (ms), where that is news
   */
  correct(serverTime: number): number | undefined {
    if (!this.isOff(serverTime)) return undefined;
    this.#skew = this.#skewTo(serverTime);
    this.#start = this.#device() - this.#steady();
    return this.#skew;
  }

  /** Whether a server's time would be news. */
  isOff(serverTime: number): boolean {
    return Math.abs(this.#skewTo(serverTime) - this.#skew) > TOLERANCE;
  }

  #skewTo(serverTime: number): number {
    const behind = serverTime - this.#device();
    return Math.abs(behind) > TOLERANCE ? behind : 0;
  }

  /** Whether someone has set the device by about as much as it was wrong; a sleep moves it, too, but by anything. */
  #wasSetRight(): boolean {
    const moved = this.#device() - this.#steady() - this.#start;
    return Math.abs(moved - this.#skew) < TOLERANCE;
  }
}

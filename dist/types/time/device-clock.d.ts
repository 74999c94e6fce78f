/** The device's clock, set right by a server's where the two are further apart than a minute. */
export declare class DeviceClock {
    #private;
    /** @param steady a clock that nobody sets, from any beginning */
    constructor(device?: () => number, steady?: () => number);
    /** The time now, in ms since 1970. */
    now(): number;
    /**
     * Takes a server's time.
     * @returns how far the device is behind it (ms), where that is news
     */
    correct(serverTime: number): number | undefined;
    /** Whether a server's time would be news. */
    isOff(serverTime: number): boolean;
}

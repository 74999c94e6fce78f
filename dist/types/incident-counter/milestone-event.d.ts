/** Fired as `milestone` on an `<incident-counter>` on the day when a number of days in `milestones` is reached. */
export declare class MilestoneEvent extends Event {
    readonly days: number;
    constructor(days: number);
}

/** Fired as `milestone` on an `<incident-counter>` on the day when a number of days in `milestones` is reached. */
export class MilestoneEvent extends Event {
  readonly days: number;

  constructor(days: number) {
    super('milestone');
    this.days = days;
  }
}

import { fromWallTime, startOfDay, wallTime, type Zone } from './zones.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** How far ahead the next change is looked for: a long holiday. */
const DAYS_AHEAD = 60;

/** When something is open: as https://schema.org/OpeningHoursSpecification. */
export interface OpeningRule {
  /** 0 is Monday, 6 Sunday. */
  readonly days: readonly number[];
  /** Minutes since midnight. Where both are the same, it is closed. */
  readonly opens: number;
  /** Minutes since midnight; before `opens`: on the next day. */
  readonly closes: number;
  /** The first and the last date (`2020-12-24`) on which the rule holds. */
  readonly from?: string | undefined;
  readonly through?: string | undefined;
  /** Whether it replaces those that hold for a time, too, as on a holiday. */
  readonly special?: boolean;
}

/** Whether something is open, and the moment (ms since 1970) when that changes, if it does within two months. */
export interface OpenState {
  readonly open: boolean;
  readonly until: number | undefined;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether something with these opening hours in `zone` is open at a moment. */
export function openStateAt(moment: number, rules: readonly OpeningRule[], zone: Zone): OpenState {
  const wall = wallTime(moment, zone);
  const momentOf = (time: number) => fromWallTime(time, zone);
  // By moments, because walls show an hour twice when their clocks are put back.
  const span = joined(spansAround(wall, rules)).find(({ end }) => end > wall - DAY && momentOf(end) > moment);
  if (!span) return { open: false, until: undefined };
  const open = momentOf(span.start) <= moment;
  const change = open ? span.end : span.start;
  const known = change < startOfDay(wall) + DAYS_AHEAD * DAY;
  return { open, until: known ? momentOf(change) : undefined };
}

/** In wall time, from yesterday, whose evening may reach into today. */
function spansAround(wall: number, rules: readonly OpeningRule[]): Span[] {
  const today = startOfDay(wall);
  const days: number[] = [];
  for (let day = today - DAY; days.length < DAYS_AHEAD + 2; day += DAY) days.push(day);
  return days.flatMap((day) => {
    const holding = rulesOn(day, rules);
    // "Mo-Fr 09:00-17:00; We closed"
    if (holding.some(({ opens, closes }) => opens === closes)) return [];
    return withoutReplaced(holding).map((rule) => ({
      start: day + rule.opens * MINUTE,
      end: day + endOf(rule) * MINUTE,
    }));
  });
}

/**
 * Hours within earlier ones of the day can only be meant in place of them, and of what else was said with those: "Mo-Fr
 * 09:00-17:00; Fr 10:00-11:00". All others are hours beside them.
 */
function withoutReplaced(rules: readonly OpeningRule[]): OpeningRule[] {
  let kept: OpeningRule[] = [];
  for (const rule of rules) {
    // What was written in one go, "Fr 09:00-17:00, 10:00-11:00", has its days in common.
    const around = kept.find((earlier) => earlier.days !== rule.days && isWithin(rule, earlier));
    if (around) kept = kept.filter(({ days }) => days.join() !== around.days.join());
    kept.push(rule);
  }
  return kept;
}

function isWithin(rule: OpeningRule, other: OpeningRule): boolean {
  return other.opens <= rule.opens && endOf(rule) <= endOf(other);
}

/** Minutes since midnight of the day on which it opens. */
function endOf({ opens, closes }: OpeningRule): number {
  return closes < opens ? closes + 24 * 60 : closes;
}

/** What is said of some dates goes before what is said of all, and a holiday before both. */
function rulesOn(day: number, rules: readonly OpeningRule[]): readonly OpeningRule[] {
  const date = new Date(day).toISOString().slice(0, 10);
  const weekday = (new Date(day).getUTCDay() + 6) % 7;
  const holding = rules.filter(
    ({ days, from = date, through = date }) => days.includes(weekday) && from <= date && date <= through,
  );
  const special = holding.filter((rule) => rule.special);
  const limited = holding.filter(({ from, through }) => from ?? through);
  return [special, limited].find((stronger) => stronger.length > 0) ?? holding;
}

/** Spans that touch or overlap are one: who is open until midnight and from midnight does not close. */
function joined(spans: readonly Span[]): Span[] {
  const whole: Span[] = [];
  for (const span of [...spans].sort((one, other) => one.start - other.start)) {
    const last = whole.at(-1);
    if (last && span.start <= last.end) {
      whole[whole.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else {
      whole.push(span);
    }
  }
  return whole;
}

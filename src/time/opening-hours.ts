import { fromWallTime, wallTime, type Zone } from './zones.js';

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
  const spans = joined(spansAround(wall, rules));
  const current = spans.find(({ start, end }) => start <= wall && wall < end);
  const change = current ? current.end : spans.find(({ start }) => start > wall)?.start;
  const last = startOfDay(wall) + DAYS_AHEAD * DAY;
  const known = change !== undefined && change < last;
  return { open: current !== undefined, until: known ? fromWallTime(change, zone) : undefined };
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
    return holding.map(({ opens, closes }) => ({
      start: day + opens * MINUTE,
      end: day + closes * MINUTE + (closes < opens ? DAY : 0),
    }));
  });
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

function startOfDay(wall: number): number {
  return Math.floor(wall / DAY) * DAY;
}

import * as v from 'valibot';
import { isoDate, type IsoDate } from '../../safe/dates.js';
import { internetDate } from '../../safe/internet-dates.js';

/** What programs write where there is no date: the first one that they know. */
const NO_DATE = /^(?:0|000[01]-.*)?$/;
/** Seconds of our time have ten digits, milliseconds thirteen; fewer may be a year, or "20200923". */
const UNIX_TIME = /^-?\d{9,}(?:\.\d+)?$/;

/** What .NET makes of a date. */
const DOT_NET = /^\/Date\((-?\d+)(?:[+-]\d{4})?\)\/$/;

/** A date as feeds and systems write it: RFC 3339, RFC 5322, or Unix time in seconds or milliseconds. */
export const anyDate = v.pipe(
  v.nullish(v.union([v.string(), v.number()])),
  v.rawTransform(({ dataset, addIssue, NEVER }): IsoDate | undefined => {
    const written = String(dataset.value ?? '').trim();
    if (NO_DATE.test(written)) return undefined;
    const [, milliseconds] = DOT_NET.exec(written) ?? [];
    if (milliseconds) return unixDate(Number(milliseconds), 1);
    const read = UNIX_TIME.test(written) ? unixDate(Number(written)) : internetDate(written);
    if (read !== undefined) return read;
    addIssue({ message: `"${written}" is no date that exists, or one that can be read in two ways` });
    return NEVER;
  }),
);

function unixDate(time: number, unit = Math.abs(time) < 100_000_000_000 ? 1000 : 1): IsoDate | undefined {
  const moment = new Date(time * unit);
  return Number.isNaN(moment.getTime()) ? undefined : isoDate(moment.toISOString());
}

import * as v from 'valibot';
import { isoDate, type IsoDate } from '../../safe/dates.js';
import { internetDate } from '../../safe/internet-dates.js';

/** A date as feeds and systems write it: RFC 3339, RFC 5322, or Unix time in seconds or milliseconds. */
export const anyDate = v.pipe(
  v.nullish(v.union([v.string(), v.number()])),
  v.rawTransform(({ dataset, addIssue, NEVER }): IsoDate | undefined => {
    const { value } = dataset;
    if (value === undefined || value === null || String(value).trim() === '') return undefined;
    const read = typeof value === 'number' ? unixDate(value) : internetDate(value);
    if (read !== undefined) return read;
    addIssue({ message: `"${value}" is no date that exists, or one that can be read in two ways` });
    return NEVER;
  }),
);

/** Seconds of our time have ten digits, milliseconds thirteen. */
function unixDate(time: number): IsoDate | undefined {
  const moment = new Date(Math.abs(time) < 100_000_000_000 ? time * 1000 : time);
  return Number.isNaN(moment.getTime()) ? undefined : isoDate(moment.toISOString());
}

import type { Plugin } from 'vite';
import { changeModules, type Change } from './change-modules.ts';

const file = 'luxon/build/es6/luxon.mjs';

const CHANGES: Change[] = [
  {
    file,
    why: 'reads no date that is written: ours are read by `time/dates.ts`',
    find: /\n {2}static (?:fromISO|fromISOTime|fromRFC2822|fromHTTP|fromFormat|fromString|fromSQL|parseFormatForOpts|expandFormat|fromFormatExplain|fromStringExplain|buildFormatParser|fromFormatParser)\([^]*?\n {2}\}(?=\n)/g,
    replace: '',
    everywhere: true,
  },
  {
    file,
    why: 'writes no date: ours are written by `Intl`',
    find: /\n {2}(?:toFormat|toLocaleString|resolvedLocaleOptions|toHuman|toLocaleParts|toRelative|toRelativeCalendar|toISODate|toISOTime|toISOWeekDate|toSQL|toSQLDate|toSQLTime|toRFC2822|toHTTP)\([^]*?\n {2}\}(?=\n)/g,
    replace: '',
    everywhere: true,
  },
  {
    file,
    why: 'has no intervals between dates',
    find: /\n {2}until\([^]*?\n {2}\}(?=\n)/g,
    replace: '',
  },
  {
    file,
    why: 'has no names of months and days, and no formatters',
    find: /\n {2}(?:get (?:month|weekday)(?:Short|Long)|months|weekdays|meridiems|eras|extract|(?:number|dt|rel|list)Formatter)\([^]*?\n {2}\}(?=\n)/g,
    replace: '',
    everywhere: true,
  },
];

/** Luxon without its words: here it counts, and no more. */
export const luxonInShort = (): Plugin => changeModules('luxon-in-short', CHANGES);

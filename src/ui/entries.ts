import type { Checked } from '../data/check.js';
import type { NoticeboardError } from '../data/errors.js';
import { chooseEntry, type Place } from '../data/site.js';
import { warn } from './warnings.js';

/** Of the entries, and of the texts, that were left out: an author who mends these learns of the others. */
const MOST_WARNINGS = 10;

/** Tells the author of entries, and of texts in some language, that were left out, without filling the console. */
export function reportProblems(
  host: Element,
  problems: readonly NoticeboardError[],
  { slips = [] }: Pick<Place, 'slips'>,
): void {
  report(host, problems, 'An entry is left out.', 'entries');
  report(host, slips, 'A text is left out.', 'texts');
}

function report(host: Element, problems: readonly NoticeboardError[], what: string, all: string): void {
  for (const { code, message } of problems.slice(0, MOST_WARNINGS)) {
    warn(host, code === 'invalid' ? `${what} ${message}` : message);
  }
  const others = problems.length - MOST_WARNINGS;
  if (others > 0) warn(host, `${others} more ${all} are left out.`);
}

/** The entry to show of those that are good: the one with the id in `item`, or the first. */
export function choose<Entry extends { readonly id?: string | undefined }>(
  host: Element & { readonly item: string | null },
  { entries, problems }: Checked<Entry>,
  place: Place,
): Entry | undefined {
  reportProblems(host, problems, place);
  return chooseEntry(entries, host.item || null, place);
}

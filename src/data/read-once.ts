import { isPromise } from './promised.js';
import type { Opened, SiteDocument } from './site.js';

type Read<Result> = (site: SiteDocument, format: string | null) => Result;

/** What was read of a document, and the document with what was noted of its mistakes. */
export interface Found<Result> {
  readonly found: Result;
  readonly site: SiteDocument;
}

/**
 * Reads each answer once for all elements that look at it in the same way; models are never changed. What was given on the
 * page is read for each, since its owner may change it; so is what `fields` maps.
 */
export function readOnce<Result>(read: Read<Result>): Read<Found<Result>> {
  const answers = new WeakMap<Opened, Map<string, Found<Result>>>();
  return (document, format) => {
    const { answer, mapped, path, wanted } = document;
    const all = (answer && answers.get(answer)) ?? new Map<string, Found<Result>>();
    const key = [path, wanted, format].join(' ');
    const known = mapped ? undefined : all.get(key);
    if (known) return known;
    const site = { ...document, slips: [] };
    const made = { found: read(site, format), site };
    if (answer && !mapped) answers.set(answer, all.set(key, made));
    // What could not be had, such as the reader of a format, is asked for again.
    if (isPromise(made.found)) made.found.catch(() => all.delete(key));
    return made;
  };
}

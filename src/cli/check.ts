import { parseAddress } from '../data/address.js';
import { askFor, type Answer } from '../data/answer.js';
import { asNoticeboardError, NoticeboardError } from '../data/errors.js';
import { formatNameOf } from '../data/formats/format-name.js';
import { mapper } from '../data/mapping.js';
import { isRecord } from '../data/pointer.js';
import { isSiteDocument, openSite, type Member, type SiteDocument } from '../data/site.js';
import { DeviceClock } from '../time/device-clock.js';
import { isTimeZone } from '../time/zones.js';
import { askAsPage, type Permission } from './cors.js';
import { shows } from './elements.js';
import { ELEMENTS, UsageError, type ElementName, type Options } from './options.js';

/** What `--json` prints. */
export interface Report {
  readonly url: string;
  /** Where the answer came from in the end, after redirects. */
  readonly answeredBy: string | undefined;
  readonly format: string | undefined;
  /** Why nothing could be read at all. */
  readonly error: Fault | undefined;
  readonly elements: readonly ElementReport[];
  readonly cors: Permission | undefined;
  /** Directives of a Content-Security-Policy, as far as this endpoint asks for them. */
  readonly csp: readonly string[];
  /** Whether every element that was asked about, or that the document is for, shows something. */
  readonly good: boolean;
}

export interface ElementReport {
  readonly element: ElementName;
  readonly shows: readonly string[];
  readonly leftOut: readonly Fault[];
  readonly error: Fault | undefined;
}

export interface Fault {
  readonly code: string;
  readonly path: string | undefined;
  readonly status: number | undefined;
  readonly message: string;
}

/** The members that are each element's own. */
const OWN: Readonly<Record<ElementName, readonly Member[]>> = {
  'dual-clock': ['clock'],
  'incident-counter': ['incidents'],
  'contact-card': ['contacts'],
  'news-list': ['news'],
  'article-teaser': ['articles', 'news'],
};

/** Reads an endpoint as a page would, and tells what the elements would show of it. */
export async function check(options: Options): Promise<Report> {
  const { url, origin, element } = options;
  const cors = origin === undefined ? undefined : await askAsPage(url, origin);
  const outcome = await read(options);
  if (!('answer' in outcome)) {
    const error = faultOf(outcome.error);
    return { url, answeredBy: undefined, format: undefined, error, elements: [], cors, csp: [], good: false };
  }
  const { answer, site } = outcome;
  const names = element ? [element] : ELEMENTS;
  const clock = new DeviceClock();
  if (answer.time) clock.correct(answer.time.moment);
  const all = await Promise.all(names.map((name) => tryElement(name, site, options, clock.now())));
  const concerned = element ? all : concernedBy(site.value, all);
  return {
    url,
    answeredBy: answer.url,
    format: options.format ?? formatNameOf(site.value),
    error: undefined,
    elements: concerned.map(({ report }) => report),
    cors,
    csp: policyFor(
      answer.url,
      concerned.flatMap(({ images }) => images),
    ),
    good: concerned.every(({ report }) => report.shows.length > 0),
  };
}

async function read(
  options: Options,
): Promise<{ answer: Answer; site: SiteDocument } | { error: NoticeboardError }> {
  const { url, fields } = options;
  const mapped = fields === undefined ? undefined : mapper(fields);
  if (fields !== undefined && !mapped)
    throw new UsageError(`--fields takes a list such as "title: headline.text; url: href".`);
  try {
    const address = parseAddress(url, url, false);
    const answer = await askFor(address, { revalidate: true, signal: new AbortController().signal });
    return { answer, site: { ...openSite(answer, address.pointer), ...(mapped && { mapped }) } };
  } catch (error) {
    return { error: asNoticeboardError(error, url) };
  }
}

interface Tried {
  readonly report: ElementReport;
  readonly images: readonly string[];
}

async function tryElement(
  element: ElementName,
  site: SiteDocument,
  options: Options,
  now: number,
): Promise<Tried> {
  const slips: NoticeboardError[] = [];
  const timeZone = zoneOf(site, slips);
  try {
    const { lines, leftOut, images } = await shows[element]({ ...site, timeZone, slips }, options, now);
    const report = { element, shows: lines, leftOut: [...leftOut, ...slips].map(faultOf), error: undefined };
    return { report, images };
  } catch (error) {
    const leftOut = slips.map(faultOf);
    return {
      report: { element, shows: [], leftOut, error: faultOf(asNoticeboardError(error)) },
      images: [],
    };
  }
}

/** The zone that the document names; one that nobody knows costs itself alone, as on a page. */
function zoneOf({ timeZone, url }: SiteDocument, slips: NoticeboardError[]): string | undefined {
  if (timeZone === undefined || isTimeZone(timeZone)) return timeZone;
  const message = `timeZone "${timeZone}" in ${url} is ignored: the browser knows no such zone.`;
  slips.push(new NoticeboardError('invalid', message, { url, path: '/timeZone' }));
  return undefined;
}

/** Those whose member a site document has; of any other document those that can show it, or all where none can. */
function concernedBy(value: unknown, all: readonly Tried[]): readonly Tried[] {
  const members = isRecord(value) && isSiteDocument(value) ? value : {};
  const own = all.filter(({ report }) =>
    OWN[report.element].some((member) => Object.hasOwn(members, member)),
  );
  if (own.length > 0) return own;
  const showing = all.filter(({ report }) => report.shows.length > 0);
  return showing.length > 0 ? showing : all;
}

function policyFor(url: string, images: readonly string[]): string[] {
  const pictures = new Set(images.map((image) => new URL(image).origin));
  return [
    "script-src 'self' (or the host of noticeboard.js)",
    `connect-src ${new URL(url).origin}`,
    ...(pictures.size > 0 ? [`img-src ${[...pictures].join(' ')}`] : []),
    'trusted-types lit-html (where the page lists its policies)',
  ];
}

function faultOf({ code, path, status, message }: NoticeboardError): Fault {
  return { code, path, status, message };
}

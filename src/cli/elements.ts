import { readArticles } from '../article-teaser/article-teaser.data.js';
import { contactsOf } from '../contact-card/contact-card.data.js';
import { datesInWords } from '../contact-card/hours-line.js';
import { telephonePieces } from '../contact-card/telephone.js';
import type { NoticeboardError } from '../data/errors.js';
import { excerptOf, titleOf, type Item } from '../data/feed.js';
import { chooseEntry, type SiteDocument } from '../data/site.js';
import type { Contact } from '../data/contact.js';
import { openingLines } from '../data/opening-lines.js';
import { rulesToTell } from '../data/opening-rules.js';
import { textOf } from '../data/words.js';
import { readCities } from '../dual-clock/dual-clock.data.js';
import { readIncidents } from '../incident-counter/incident-counter.data.js';
import { chooseNews, readNews } from '../news-list/news-list.data.js';
import { dayOf, formatDate, formatTime } from '../time/dates.js';
import { calendarDaysSince } from '../time/days.js';
import { knownZone } from '../time/zones.js';
import type { ElementName, Options } from './options.js';

/** What an element would show. */
export interface Shown {
  readonly lines: readonly string[];
  /** Why entries would be left out. */
  readonly leftOut: readonly NoticeboardError[];
  /** Addresses of the pictures. */
  readonly images: readonly string[];
}

type Show = (site: SiteDocument, options: Options, now: number) => Shown | Promise<Shown>;

const LOCALE = 'en-GB';
const LIMIT = 10;

/** What each element would show of a document; throws the error that it would tell. */
export const shows: Readonly<Record<ElementName, Show>> = {
  'dual-clock': (site, _options, now) => {
    const { entries, problems } = readCities(site);
    const lines = entries.map(
      ({ label, timeZone }) => `${textOf(label)} ${formatTime(now, { locale: LOCALE, zone: timeZone })}`,
    );
    return { lines, leftOut: problems, images: [] };
  },

  'incident-counter': (site, { item }, now) => {
    const { entries, problems } = readIncidents(site);
    const incident = chooseEntry(entries, item ?? null, site);
    if (!incident) return { lines: [], leftOut: problems, images: [] };
    const { since, event, note, timeZone } = incident;
    const days = calendarDaysSince(since, now, timeZone ?? site.timeZone);
    const what = textOf(event) ?? formatDate(since, 'long', LOCALE, site.timeZone);
    const line = days < 0 ? `${-days} days until ${what}` : `${days} days since ${what}`;
    return { lines: [line, ...(note ? [textOf(note)] : [])], leftOut: problems, images: [] };
  },

  'contact-card': async (site, { item, format }, now) => {
    const { entries, problems } = await contactsOf(site, format ?? null);
    const contact = chooseEntry(entries, item ?? null, site);
    if (!contact) return { lines: [], leftOut: problems, images: [] };
    const numbers = contact.telephones.flatMap(({ label, value }) =>
      telephonePieces(textOf(value)).flatMap(({ text, href }) =>
        href ? [`${label ? `${textOf(label)}: ` : ''}${text} → ${href}`] : [],
      ),
    );
    const lines = [
      textOf(contact.name),
      ...numbers,
      ...contact.emails.map(({ value }) => textOf(value)),
      textOf(contact.address)?.replaceAll('\n', ', '),
      ...hoursOf(contact, dayOf(now, knownZone(contact.timeZone ?? '') ?? site.timeZone)),
      contact.link,
    ];
    return { lines: lines.filter((line) => line !== undefined), leftOut: problems, images: [] };
  },

  'news-list': async (site, { format }) => {
    const { items, problems } = await readNews(site, format ?? null);
    const shown = chooseNews(items, null, site.timeZone).slice(0, LIMIT);
    return {
      lines: shown.map((item) => lineOf(item, site)),
      leftOut: problems,
      images: shown.flatMap(({ image }) => image ?? []), // the layouts `cards` and `timeline` show them
    };
  },

  'article-teaser': async (site, { item, format }) => {
    const { items, problems } = await readArticles(site, format ?? null);
    const article = chooseEntry(items, item ?? null, site);
    if (!article) return { lines: [], leftOut: problems, images: [] };
    const opening = excerptOf(article);
    return {
      lines: [lineOf(article, site), ...(opening ? [textOf(opening)] : [])],
      leftOut: problems,
      images: article.image ? [article.image] : [],
    };
  },
};

function lineOf(item: Item, site: SiteDocument): string {
  const date = item.date === undefined ? undefined : formatDate(item.date, 'medium', LOCALE, site.timeZone);
  return [date, textOf(titleOf(item)), item.link].filter(Boolean).join(' · ');
}

function hoursOf(contact: Contact, today: string): string[] {
  return openingLines(contact, rulesToTell(contact, today)).map((line) =>
    [datesInWords(line, today, LOCALE), textOf(line.words)].filter(Boolean).join(': '),
  );
}

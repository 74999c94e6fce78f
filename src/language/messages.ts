import { canonicalLocale } from './locale.js';
import { en } from './en.js';

/** A sentence for each plural category that a language has (CLDR; `Intl.PluralRules`); `other` is always there. */
export type PluralForms = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** The words of the elements, whole sentences; what stands in braces is filled in when they are drawn. */
export interface Messages {
  /** An element that has read nothing yet and has no fallback. */
  loading: string;
  /** An element that could read nothing and has no fallback. */
  unavailable: string;
  /** Shown content that could not be read again; `{time}`: when it was read. */
  stale: string;
  noMessages: string;
  noArticle: string;
  noContact: string;
  noIncident: string;
  noClock: string;
  /** The link from a list of news to all of them. */
  allMessages: string;
  /** The button of a list that goes on elsewhere. */
  moreMessages: string;
  /** Said when they are there; `{count}`: "10". */
  messagesAdded: PluralForms;
  moreFailed: string;
  /** The link from the opening of an article to the whole. */
  readOn: string;
  telephone: string;
  email: string;
  address: string;
  openingHours: string;
  website: string;
  /** The link that offers a contact as a file. */
  saveContact: string;
  /** `{days}`: "936 days", `{event}`: "the flood". */
  daysSince: PluralForms;
  daysUntil: PluralForms;
  /** As `daysSince`, where no event was named; `{date}`: "4 March 2018". */
  daysSinceDate: PluralForms;
  daysUntilDate: PluralForms;
  /** What has opening hours; `{time}`: "17:00", "Monday 09:00". */
  open: string;
  openUntil: string;
  closed: string;
  closedUntil: string;
  /** The same time for a reader elsewhere; `{time}`: "Monday 09:00", `{own}`: "14:00". */
  ownTime: string;
  /** How far a city's clock is ahead of the first one's; `{hours}`: "+2". */
  offset: string;
}

/** Other words for some of the messages, by language: `{ en: { readOn: 'Continue' } }`. */
export type MessageOverrides = Readonly<Record<string, Partial<Messages>>>;

/** The languages beside English, each loaded only when a page uses it. */
const LANGUAGES: Readonly<Record<string, () => Promise<Messages>>> = {
  ar: async () => (await import('./ar.js')).ar,
  de: async () => (await import('./de.js')).de,
  es: async () => (await import('./es.js')).es,
  fa: async () => (await import('./fa.js')).fa,
  fr: async () => (await import('./fr.js')).fr,
  he: async () => (await import('./he.js')).he,
  hi: async () => (await import('./hi.js')).hi,
  ja: async () => (await import('./ja.js')).ja,
  pl: async () => (await import('./pl.js')).pl,
  pt: async () => (await import('./pt.js')).pt,
  ru: async () => (await import('./ru.js')).ru,
  uk: async () => (await import('./uk.js')).uk,
  zh: async () => (await import('./zh.js')).zh,
};

const loaded = new Map<string, Messages>([['en', en]]);
const watchers = new Set<() => void>();
let overrides: MessageOverrides = {};

/** The messages for a locale, English where its language is not offered; `undefined` until they are loaded. */
export function messagesFor(locale: string): Messages | undefined {
  const messages = loaded.get(offeredLanguage(locale));
  return messages && { ...messages, ...overrides[languageOf(locale)], ...overrides[locale] };
}

/** Loads the messages for a locale; English stands in where their file cannot be had. */
export async function loadMessages(locale: string): Promise<void> {
  const language = offeredLanguage(locale);
  const load = LANGUAGES[language];
  if (!load || loaded.has(language)) return;
  try {
    loaded.set(language, await load());
  } catch {
    loaded.set(language, en);
  }
}

/** Replaces some messages on the whole page: those of a locale (`en-GB`) win over those of its language (`en`). */
export function overrideMessages(messages: MessageOverrides): void {
  overrides = Object.fromEntries(
    Object.entries(messages).map(([tag, words]) => [canonicalLocale(tag) ?? tag, words]),
  );
  for (const changed of watchers) changed();
}

/** Calls `changed` when messages are replaced, until the function given back is called. */
export function watchMessages(changed: () => void): () => void {
  watchers.add(changed);
  return () => watchers.delete(changed);
}

function offeredLanguage(locale: string): string {
  const language = languageOf(locale);
  return Object.hasOwn(LANGUAGES, language) ? language : 'en';
}

function languageOf(locale: string): string {
  return new Intl.Locale(locale).language;
}

/// <reference types="vite/types/importMeta.d.ts" />
import { STAND_IN } from '../english.js';
import { canonicalLocale, languageOf, tagsOf } from './locale.js';
import { messages as en } from './words/en.js';

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
  /** Where the text of an article was cut; before the link to the whole. */
  goesOn: string;
  /** The link from the opening of an article to the whole. */
  readOn: string;
  telephone: string;
  email: string;
  address: string;
  openingHours: string;
  website: string;
  /** The link that offers a contact as a file. */
  saveContact: string;
  /** Before a number or an address; `{label}`: what it is for. */
  label: string;
  /** `{days}`: "936 days", `{event}`: "the flood"; `{count}`: "936", for languages whose "days" no browser knows. */
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

/** The files of the languages beside English, each loaded only when a page uses it. */
const FILES = import.meta.glob<{ messages: Messages }>(['./words/*.ts', '!./words/en.ts']);

const loaded = new Map<string, Messages>([['en', en]]);
/** What was made of them, by locale. */
const spoken = new Map<string, Messages>();
const watchers = new Set<() => void>();
let overrides: MessageOverrides = {};

/** Tags (BCP 47) of the languages whose words are there, or can be loaded. */
export const OFFERED: readonly string[] = ['en', ...Object.keys(FILES).map((file) => file.slice(8, -3))];

/** Those of them that have a file for a script or a region, too. */
const VARIED: ReadonlySet<string> = new Set(OFFERED.filter((tag) => tag.includes('-')).map(languageOf));

/** The messages for a locale, English where its language is not offered; `undefined` until they are loaded. */
export function messagesFor(locale: string): Messages | undefined {
  const known = spoken.get(locale);
  if (known) return known;
  const messages = loaded.get(offeredTag(locale));
  if (!messages) return undefined;
  const replaced = Object.assign({}, messages, ...overridesFor(locale));
  spoken.set(locale, replaced);
  return replaced;
}

/** The locale that sentences are in: English where a language has words neither of ours, here by now, nor of the page's. */
export function localeOfWords(locale: string): string {
  const ours = loaded.get(offeredTag(locale)) ?? en;
  return ours !== en || languageOf(locale) === 'en' || overridesFor(locale).length > 0 ? locale : STAND_IN;
}

/** Whether English stands in for a language that is not offered, or whose file cannot be had. */
export function isInEnglish(locale: string): boolean {
  return loaded.get(offeredTag(locale)) === en && languageOf(locale) !== 'en';
}

/** Loads the messages for a locale; English stands in where their file cannot be had. */
export async function loadMessages(locale: string): Promise<void> {
  const tag = offeredTag(locale);
  if (loaded.has(tag)) return;
  loaded.set(tag, (await FILES[fileOf(tag)]?.().catch(() => undefined))?.messages ?? en);
}

/** Replaces some messages on the whole page: those of a variety (`en-GB`, `zh-Hant`) win over those of its language. */
export function overrideMessages(messages: MessageOverrides): void {
  overrides = Object.fromEntries(
    Object.entries(messages).map(([tag, words]) => [canonicalLocale(tag) ?? tag, words]),
  );
  spoken.clear();
  for (const changed of watchers) changed();
}

/** Calls `changed` when messages are replaced, until the function given back is called. */
export function watchMessages(changed: () => void): () => void {
  watchers.add(changed);
  return () => watchers.delete(changed);
}

/** Words of the page's own for a locale, the most particular last. */
function overridesFor(locale: string): Partial<Messages>[] {
  if (Object.keys(overrides).length === 0) return [];
  return tagsOf(locale).flatMap((tag) => overrides[tag] ?? []);
}

/** The most particular that is offered: "zh-Hant" for "zh-TW", "pt-BR" for "pt", "pt" for "pt-AO", "de" for "de-AT". */
function offeredTag(locale: string): string {
  const language = languageOf(locale);
  const candidates = VARIED.has(language) ? tagsOf(locale) : [language];
  return candidates.findLast((tag) => Object.hasOwn(FILES, fileOf(tag))) ?? 'en';
}

function fileOf(tag: string): string {
  return `./words/${tag}.ts`;
}

import { html, type TemplateResult } from 'lit';
import type { Contact } from '../data/contact.js';
import { openingLines, type OpeningLine } from '../data/opening-lines.js';
import { rulesToTell } from '../data/opening-rules.js';
import { textOf } from '../data/words.js';
import { dayOf } from '../time/dates.js';
import { knownZone, readerTimeZone, startOfNextDay } from '../time/zones.js';
import type { ContextController } from '../ui/context-controller.js';
import { drawn } from '../ui/drawn-words.js';
import { datesInWords, hoursInWords, labelled } from './hours-line.js';
import { openLine } from './open-line.js';
import { openingRules } from './opening-hours.js';

// Loaded by the first card with opening hours on the page.

/** What a card says of its hours, and the moment (ms since 1970) at which that is no longer right, if it ever comes. */
export interface HoursRow {
  readonly lines: TemplateResult[];
  readonly until: number | undefined;
}

/**
 * Whether it is open now, where that is certain and the zone of the hours is known; then when it is. What holds for a time
 * is told until that is over, by the reader's days where the zone is not known.
 * @param zoneName as the contact, its document or the page names it
 */
export function hoursRow(
  contact: Contact,
  now: number,
  zoneName: string | undefined,
  context: ContextController,
): HoursRow {
  const zone = knownZone(zoneName ?? '');
  const zoneOfDays = zone ?? readerTimeZone();
  const today = dayOf(now, zoneOfDays);
  const lines = openingLines(contact, rulesToTell(contact, today)).flatMap((line) =>
    drawnHours(line, today, context),
  );
  const rules = zone === undefined ? undefined : openingRules(contact, today);
  if (zone === undefined || !rules) {
    return { lines, until: contact.openingRules.length > 0 ? startOfNextDay(now, zoneOfDays) : undefined };
  }
  const { messages, localeOfWords: locale, hourCycle } = context;
  const { open, words, until } = openLine(now, rules, { messages, locale, hourCycle, zone });
  return {
    lines: [html`<dd part="open" class=${open ? 'open' : 'closed'}>${words}</dd>`, ...lines],
    until,
  };
}

/**
 * In the page's language where they are as schema.org has them, else as they are written. In English as the institution
 * wrote them: schema.org's own days are English.
 */
function drawnHours(
  line: OpeningLine,
  today: string,
  { messages, locale, hourCycle }: ContextController,
): TemplateResult[] {
  const written = textOf(line.words);
  const words = /^en\b/.test(locale) ? undefined : hoursInWords(written, { messages, locale, hourCycle });
  const dates = datesInWords(line, today, locale);
  if (!words && dates === '') return [html`<dd part="hours" dir="auto">${drawn(line.words)}</dd>`];
  return (words ?? [written]).map((text) => html`<dd part="hours">${labelled(dates, text, messages)}</dd>`);
}

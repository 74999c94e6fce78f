import { html, type TemplateResult } from 'lit';
import type { Contact } from '../data/contact.js';
import { openingLines } from '../data/opening-lines.js';
import { textOf, type Words } from '../data/words.js';
import type { ContextController } from '../ui/context-controller.js';
import { drawn } from '../ui/drawn-words.js';
import { hoursInWords } from './hours-line.js';
import { openLine } from './open-line.js';
import { openingRules } from './opening-hours.js';

// Loaded by the first card with opening hours on the page.

/** What a card says of its hours, and the moment (ms since 1970) at which that is no longer right, if it ever comes. */
export interface HoursRow {
  readonly lines: TemplateResult[];
  readonly until: number | undefined;
}

/** Whether it is open now, where that is certain and the zone of the hours is known; then when it is. */
export function hoursRow(
  contact: Contact,
  now: number,
  zone: string | undefined,
  context: ContextController,
): HoursRow {
  const written = openingLines(contact).flatMap((line) => drawnHours(line, context));
  const week = zone === undefined ? undefined : openingRules(contact);
  if (zone === undefined || !week) return { lines: written, until: undefined };
  const { messages, localeOfWords: locale, hourCycle } = context;
  const { open, words, until } = openLine(now, week, { messages, locale, hourCycle, zone });
  return {
    lines: [html`<dd part="open" class=${open ? 'open' : 'closed'}>${words}</dd>`, ...written],
    until,
  };
}

/**
 * In the page's language where they are as schema.org has them, else as they are written. In English as the institution
 * wrote them: schema.org's own days are English.
 */
function drawnHours(line: Words, { messages, locale, hourCycle }: ContextController): TemplateResult[] {
  const words = /^en\b/.test(locale)
    ? undefined
    : hoursInWords(textOf(line), { messages, locale, hourCycle });
  if (!words) return [html`<dd part="hours" dir="auto">${drawn(line)}</dd>`];
  return words.map((text) => html`<dd part="hours">${text}</dd>`);
}

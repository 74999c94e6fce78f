import { html, nothing, type TemplateResult } from 'lit';
import { UNKNOWN_DAY, type Contact } from '../data/contact.js';
import { directionOf } from '../data/language-choice.js';
import { openingLines, type OpeningLine } from '../data/opening-lines.js';
import { rulesToTell } from '../data/opening-rules.js';
import { langOf, textOf } from '../data/words.js';
import { dayOf } from '../time/dates.js';
import { knownZone, startOfNextDay, type Zone } from '../time/zones.js';
import type { ContextController } from '../ui/context-controller.js';
import { inARow } from '../ui/flat-template.js';
import { warn } from '../ui/warnings.js';
import { datesInWords, hoursInWords, labelled } from './hours-line.js';
import { openLine } from './open-line.js';
import { openingRules } from './opening-hours.js';

// Loaded by the first card with opening hours on the page.

/**
 * "09:00-17:00", with the comma and the blank behind it. In Chinese no blank tells where one begins. As far as it shall stay
 * on one line, and no further, so that a stranger's long line does not keep the browser busy.
 */
const RANGE = /(?<![^ ,、和])([^ ,、和/–-]{1,12} ?[-–～至/] ?[^ ,、和]{1,12}(?![^ ,、和]),? ?)/;

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
  host: Element,
  contact: Contact,
  now: number,
  zoneName: Zone,
  context: ContextController,
): HoursRow {
  const zone = knownZone(zoneName ?? '');
  tellMistakes(host, contact, zoneName, zone);
  const today = dayOf(now, zone);
  const lines = openingLines(contact, rulesToTell(contact, today)).flatMap((line) =>
    drawnHours(line, today, context),
  );
  const rules = zone === undefined ? undefined : openingRules(contact, today);
  if (zone === undefined || !rules) {
    return { lines, until: contact.openingRules.length > 0 ? startOfNextDay(now, zone) : undefined };
  }
  const { messages, localeOfWords: locale, hourCycle } = context;
  const { open, words, until } = openLine(now, rules, { messages, locale, hourCycle, zone });
  return {
    lines: [html`<dd part="open" class=${open ? 'open' : 'closed'}>${words}</dd>`, ...lines],
    until,
  };
}

/** Whether it is open cannot be told then, and why is the author's to know. */
function tellMistakes(host: Element, { openingRules: rules }: Contact, zoneName: Zone, zone: Zone): void {
  if (zoneName && zone === undefined) {
    warn(host, `timeZone "${zoneName}" of its opening hours is ignored: the browser knows no such zone.`);
  }
  if (rules.some(({ dayOfWeek }) => dayOfWeek.includes(UNKNOWN_DAY))) {
    warn(
      host,
      'A rule of its opening hours cannot be read: it takes days, times and dates that exist, as schema.org has them.',
    );
  }
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
  const lang = words || dates ? undefined : langOf(line.words);
  const dir = lang === undefined ? 'auto' : directionOf(lang);
  return (words ?? [written])
    .map((text) => unbroken(labelled(dates, text, messages)))
    .map((text) => html`<dd part="hours" lang=${lang ?? nothing} dir=${dir}>${text}</dd>`);
}

/** Ranges of days and times stay on one line; between them it may be broken. */
function unbroken(text: string): TemplateResult {
  return inARow(
    text
      .split(RANGE)
      .map((piece, index) => (index % 2 === 0 ? piece : html`<span class="range">${piece}</span><wbr />`)),
  );
}

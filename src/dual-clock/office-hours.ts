import { html, type LitElement, type TemplateResult } from 'lit';
import { openStateAt, type OpeningRule } from '../time/opening-hours.js';
import { parseOpeningHours } from '../time/opening-hours-text.js';
import { adopt } from '../ui/styles.js';
import { spokenStyles } from '../ui/spoken.styles.js';
import type { City } from './cities.js';

// Loaded by the first clock with a city that has office hours.

const read = new WeakMap<readonly string[], readonly OpeningRule[] | undefined>();

/** Whether the office in a city is closed; not where its hours are not certain. */
export function isClosed(now: number, { openingHours = [], timeZone }: City): boolean {
  if (!read.has(openingHours)) read.set(openingHours, parseOpeningHours(openingHours));
  const rules = openingHours.length > 0 ? read.get(openingHours) : undefined;
  return rules !== undefined && !openStateAt(now, rules, timeZone).open;
}

/** What a paler look says to those who see it. */
export function drawClosed(host: LitElement, words: string): TemplateResult {
  adopt(host, spokenStyles);
  return html`<span part="closed" class="spoken">${words}</span>`;
}

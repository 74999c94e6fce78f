import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../language/fill.js';
import { signedHours } from '../language/signed-hours.js';
import { zoneName } from '../time/zone-name.js';
import { dateTimeFormat } from '../time/formatters.js';
import { offsetMinutes } from '../time/zones.js';
import type { ContextController } from '../ui/context-controller.js';
import type { DualClock } from './dual-clock.js';

// Loaded by the first clock on the page that says how its zones differ, or what they are called.

type Drawn = TemplateResult | typeof nothing;

/** How far a city's clock is ahead of the first one's, or of the reader's, and what its zone is called. */
export function drawZone(
  host: DualClock,
  context: ContextController,
  now: number,
  zone: string,
  firstZone: string | undefined,
): TemplateResult {
  return html`${drawOffset(host, context, now, zone, firstZone)} ${drawName(host, context, now, zone)}`;
}

function drawOffset(
  { showOffset }: DualClock,
  { locale, messages }: ContextController,
  now: number,
  zone: string,
  firstZone: string | undefined,
): Drawn {
  if (showOffset === null || showOffset === false) return nothing;
  const other = showOffset === 'reader' ? readerZone() : firstZone;
  if (other === undefined || other === zone) return nothing;
  const hours = signedHours(offsetMinutes(now, zone) - offsetMinutes(now, other), locale);
  return html`<span part="offset">${fill(messages.offset, { hours }).join('')}</span>`;
}

/** The name of the zone that the reader's device is set to. */
function readerZone(): string {
  return dateTimeFormat(undefined, {}).resolvedOptions().timeZone;
}

function drawName({ showZone }: DualClock, { locale }: ContextController, now: number, zone: string): Drawn {
  if (showZone === null || showZone === false) return nothing;
  return html`<span part="zone"
    >${zoneName(now, zone, locale, showZone === 'name' ? 'long' : 'short')}</span
  >`;
}

import { type TemplateResult } from 'lit';
import { type Contact } from '../data/contact.js';
import { type Zone } from '../time/zones.js';
import type { ContextController } from '../ui/context-controller.js';
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
export declare function hoursRow(host: Element, contact: Contact, now: number, zoneName: Zone, context: ContextController): HoursRow;

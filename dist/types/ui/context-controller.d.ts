import type { LitElement, ReactiveController } from 'lit';
import type { SiteDocument } from '../data/site.js';
import type { Messages } from '../language/messages.js';
import type { HourCycle } from '../time/dates.js';
import { type Zone } from '../time/zones.js';
/** Knows what an element takes from the page and the document around it, and draws it again when that changes. */
export declare class ContextController implements ReactiveController {
    #private;
    constructor(host: LitElement);
    /** Language tag (BCP 47): the nearest `lang`, else the document's, else the reader's. */
    get locale(): string;
    /** That of whole sentences: English where the language is not offered. */
    get localeOfWords(): string;
    /** The nearest `lang`. */
    get pageLanguage(): string | undefined;
    /** The locale in which a document is drawn. */
    localeFor({ language }: SiteDocument): string;
    /** Those of the language, with what the element's own attributes say instead: `message-read-on="Continue"`. */
    get messages(): Messages;
    /** The zone of dates with a time: the nearest `time-zone`, else the document's, else the reader's. */
    get zone(): Zone;
    /** The nearest `hour-cycle`; nobody is shown 24:00, so `h24` is taken for `h23`. */
    get hourCycle(): HourCycle | undefined;
    /** Resolves when what a document holds can be drawn in its language; `undefined` where it can be now. */
    ready(site: SiteDocument | undefined): Promise<unknown> | undefined;
    /** Takes the zone and the language that a document names. */
    readFrom(site: SiteDocument): void;
    hostConnected(): void;
    hostDisconnected(): void;
    hostUpdated(): void;
    /** The zone that the document names: the institution's own. */
    get documentZone(): string | undefined;
}

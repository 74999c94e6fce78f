import { NoticeboardError } from './errors.js';
/** The members of the site document that elements read. */
export declare const MEMBERS: readonly ["clock", "incidents", "contacts", "news", "articles"];
export type Member = (typeof MEMBERS)[number];
/** A place in a JSON document: a value nobody has checked yet, and what is known around it. */
export interface Place {
    readonly value: unknown;
    /** JSON Pointer (RFC 6901) of the value in its document. */
    readonly path: string;
    /** Address of the document, which links in it are relative to. */
    readonly url: string;
    /** Where the fields of entries come from (JSON Pointer from the entry), where the `fields` attribute says so. */
    readonly renamed?: ReadonlyMap<string, string> | undefined;
    /** Language (BCP 47) that its reader wants, where something is said in several. */
    readonly wanted?: string | undefined;
    /** Language of the texts of which nothing else is said. */
    readonly language?: string | undefined;
    /** Where mistakes are noted that cost a text in one language, and no entry. */
    readonly slips?: NoticeboardError[] | undefined;
}
/** A whole document, before anything in it was looked at. */
export interface Opened {
    readonly value: unknown;
    readonly url: string;
    readonly next?: string | undefined;
    /** What the server sent; there is none where the document was given on the page. */
    readonly reply?: object;
}
/** What an element was given to read. */
export interface SiteDocument extends Place {
    /** The institution's time zone, where the document names one as text. */
    readonly timeZone: string | undefined;
    /** Address of what comes after the document, where its server says so. */
    readonly next: string | undefined;
    /** What a server sent; `undefined` where it was given on the page: what can be drawn of that is drawn at once. */
    readonly answer: Opened | undefined;
    /** Makes ordinary fields of those that the `fields` attribute names. */
    readonly mapped?: ((place: Place) => Place) | undefined;
}
/** Opens a document at the place that a JSON Pointer names. Zone and language are the whole document's. */
export declare function openSite(document: Opened, pointer: string): SiteDocument;
/**
 * The element's member of a site document; a value that is no site document is taken for the member itself;
 * `undefined` where a site document does not have the member, or `null` for it.
 */
export declare function memberOf(site: SiteDocument, member: Member): Place | undefined;
/** The value under a key or index, with its own path. */
export declare function childOf(place: Place, key: string | number): Place;
/** The entries of a list, or the first of them; a single entry stands for a list of one. */
export declare function entriesOf(place: Place, most?: number): Place[];
/** The entry with an id, or the first; none of a list that holds nothing. */
export declare function chooseEntry<Entry extends {
    readonly id?: string | undefined;
}>(entries: readonly Entry[], id: string | null, place: Place): Entry | undefined;
/** Every member is optional, so an empty object is one, too; but not what XML was made into, which has nothing of its own. */
export declare function isSiteDocument(value: Readonly<Record<string, unknown>>): boolean;

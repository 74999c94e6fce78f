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
}
/** What an element was given to read. */
export interface SiteDocument extends Place {
    /** The institution's time zone, where the document names one as text. */
    readonly timeZone: string | undefined;
    /** Language (BCP 47) of the document's texts. */
    readonly language: string | undefined;
}
/** Opens a document at the place that a JSON Pointer names. Zone and language are the whole document's. */
export declare function openSite(root: unknown, url: string, pointer: string): SiteDocument;
/**
 * The element's member of a site document; a value that is no site document is taken for the member itself;
 * `undefined` where a site document does not have the member.
 */
export declare function memberOf(site: SiteDocument, member: Member): Place | undefined;
/** The value under a key or index, with its own path. */
export declare function childOf(place: Place, key: string | number): Place;
/** The entries of a list; a single entry stands for a list of one. */
export declare function entriesOf(place: Place): Place[];
/** The entry with an id, or the first; none of a list that holds nothing. */
export declare function chooseEntry<Entry extends {
    readonly id?: string | undefined;
}>(entries: readonly Entry[], id: string | null, place: Place): Entry | undefined;

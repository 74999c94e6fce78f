import type { IsoDate } from '../../safe/dates.js';
import type { XmlElement } from '../../safe/xml.js';
import type { Place } from '../site.js';
/** The namespaces of the elements that are read, by their usual prefixes. */
export declare const NAMESPACES: {
    readonly atom: "http://www.w3.org/2005/Atom";
    readonly content: "http://purl.org/rss/1.0/modules/content/";
    readonly dc: "http://purl.org/dc/elements/1.1/";
    readonly media: "http://search.yahoo.com/mrss/";
};
/** The children of a name: without a prefix in any namespace of the format itself, `dc:date` in that one. */
export declare function childrenOf(parent: XmlElement, name: string): XmlElement[];
/** The text of the first child of one of these names that has any. */
export declare function textIn(parent: XmlElement, ...names: string[]): string | undefined;
/** The language that an element says it is in: as XML has it, or as RSS and Dublin Core do. */
export declare function languageOf(element: XmlElement): string | undefined;
/** The picture that comes with an entry: enclosed, or as https://www.rssboard.org/media-rss has it. */
export declare function pictureIn(entry: XmlElement): string | undefined;
/** A written date, or the error that names the entry in which it is impossible. */
export declare function dateIn(written: string | undefined, place: Place): IsoDate | undefined;

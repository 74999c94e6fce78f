/** An element of an XML document. It belongs to no page, so that nothing in it can load or run. */
export declare class XmlElement {
    #private;
    constructor(element: Element);
    /** Without its prefix. */
    get name(): string;
    /** What its prefix stands for; `''` without one. */
    get namespace(): string;
    get children(): XmlElement[];
    /** The text of the element and of all within it. */
    get text(): string;
    /** Its XHTML content as HTML, still a stranger's. */
    get markup(): string;
    /** The value of an attribute by its name as it is written: `href`, `xml:base`. */
    attribute(name: string): string | undefined;
}
/**
 * The root of an XML text, or `undefined` where it is not well formed. A few lines of entities made of entities would
 * fill the memory ("a billion laughs"): WebKit draws no limit, so none are declared.
 */
export declare function parseXml(text: string): XmlElement | undefined;

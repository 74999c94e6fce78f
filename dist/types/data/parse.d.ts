/** The value of an answer's text: of JSON, or of XML as a tree. What reads XML is loaded when there is some. */
export declare function parse(text: string, url: string, type: string | null): unknown;

/** The value of a JSON text, or the error that tells its author why there is none. */
export declare function parseJson(text: string, url: string): unknown;

/** How the whole page reads; set through `configure()`. */
export interface DataSettings {
    /** Address that elements without a `src` read. */
    src: string | undefined;
    /** Milliseconds until a read that has not ended is given up. */
    timeout: number;
    /** The most bytes of an answer (decoded) that are read. */
    maxBytes: number;
    /** Makes what elements read of what an address answered; `null`: that is what they read. */
    transform: Transform | null;
}
/**
 * Makes a document that elements read of one that they do not: it gets what an address answered (JSON as its value, XML
 * as a tree of `XmlElement`) and the address.
 */
export type Transform = (data: unknown, url: string) => unknown;
export declare function dataSettings(): Readonly<DataSettings>;
export declare function changeDataSettings(changes: Partial<DataSettings>): void;
/** Calls `changed` after every change, until the function given back is called. */
export declare function watchDataSettings(changed: () => void): () => void;

/** How the whole page reads; set through `configure()`. */
export interface DataSettings {
    /** Address that elements without a `src` read. */
    src: string | undefined;
    /** Milliseconds until a read that has not ended is given up. */
    timeout: number;
    /** The most bytes of an answer (decoded) that are read. */
    maxBytes: number;
}
export declare function dataSettings(): Readonly<DataSettings>;
export declare function changeDataSettings(changes: Partial<DataSettings>): void;
/** Calls `changed` after every change, until the function given back is called. */
export declare function watchDataSettings(changed: () => void): () => void;

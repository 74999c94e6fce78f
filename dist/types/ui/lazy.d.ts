import type { LitElement } from 'lit';
/** Asks once for what many ask for at the same time: a browser takes some time for each `import()`, though it loads once. */
export declare function together<Result>(ask: () => Promise<Result>): () => Promise<Result>;
/** Uses a module: at once where it is loaded, else when it is. Rejects where it cannot be had; it is asked for again then. */
export type Lazy<Module> = <Result>(use: (module: Module) => Result) => Result | Promise<Result>;
/** A part that is loaded once for the page, when it is first needed. */
export declare function lazy<Module>(load: () => Promise<Module>): Lazy<Module>;
/** A part that elements can do without, loaded once for the page by the first that has a use for it. */
export declare class Extra<Module> {
    #private;
    /** As soon as it is there; `null` where it could not be had. */
    here: Module | null | undefined;
    constructor(load: () => Promise<Module>);
    /** Asks for it, again where it could not be had; `undefined` where nothing needs to be waited for. */
    load(): Promise<void> | undefined;
    /** For an element that is being drawn; it is drawn once more when this is known. */
    for(host: LitElement): Module | null | undefined;
}
/** Ends when all that is to come of some parts is there; `undefined` where nothing needs to be waited for. */
export declare function allOf(...parts: unknown[]): Promise<unknown> | undefined;

/** Asks once for what many ask for at the same time: a browser takes some time for each `import()`, though it loads once. */
export declare function together<Result>(ask: () => Promise<Result>): () => Promise<Result>;
/** Uses a module: at once where it is loaded, else when it is. Rejects where it cannot be had; it is asked for again then. */
export type Lazy<Module> = <Result>(use: (module: Module) => Result) => Result | Promise<Result>;
/** A part that is loaded once for the page, when it is first needed. */
export declare function lazy<Module>(load: () => Promise<Module>): Lazy<Module>;

/** Asks once for what many ask for at the same time: a browser takes some time for each `import()`, though it loads once. */
export function together<Result>(ask: () => Promise<Result>): () => Promise<Result> {
  let asked: Promise<Result> | undefined;
  return () => (asked ??= ask().finally(() => (asked = undefined)));
}

/** Uses a module: at once where it is loaded, else when it is. Rejects where it cannot be had; it is asked for again then. */
export type Lazy<Module> = <Result>(use: (module: Module) => Result) => Result | Promise<Result>;

/** A part that is loaded once for the page, when it is first needed. */
export function lazy<Module>(load: () => Promise<Module>): Lazy<Module> {
  let loaded: Module | undefined;
  const loading = together(async () => (loaded = await load()));
  return (use) => (loaded ? use(loaded) : loading().then(use));
}

import type { LitElement } from 'lit';
import { isPromise } from '../data/promised.js';

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

/** A part that elements can do without, loaded once for the page by the first that has a use for it. */
export class Extra<Module> {
  /** As soon as it is there; `null` where it could not be had. */
  here: Module | null | undefined;
  readonly #load: () => Promise<void>;

  constructor(load: () => Promise<Module>) {
    this.#load = together(async () => {
      this.here = await load().catch(() => null);
    });
  }

  /** Asks for it, again where it could not be had; `undefined` where nothing needs to be waited for. */
  load(): Promise<void> | undefined {
    return this.here ? undefined : this.#load();
  }

  /** For an element that is being drawn; it is drawn once more when this is known. */
  for(host: LitElement): Module | null | undefined {
    if (this.here === undefined) void this.#load().then(() => host.requestUpdate());
    return this.here;
  }
}

/** Ends when all that is to come of some parts is there; `undefined` where nothing needs to be waited for. */
export function allOf(...parts: unknown[]): Promise<unknown> | undefined {
  const coming = parts.filter(isPromise);
  return coming.length > 0 ? Promise.all(coming) : undefined;
}

/** The states that CSS knows an element by: `:state(ready)`. */
export class CustomStates {
  // Firefox before 126 has none.
  readonly #states: CustomStateSet | undefined;

  constructor(host: HTMLElement) {
    this.#states = host.attachInternals().states;
  }

  toggle(name: string, on: boolean): void {
    if (!on) {
      this.#states?.delete(name);
      return;
    }
    try {
      this.#states?.add(name);
    } catch {
      // Browsers before `:state()` take names with two dashes only: there the state is known to scripts alone.
    }
  }
}

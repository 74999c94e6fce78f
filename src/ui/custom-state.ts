/** The states that CSS knows an element by: `:state(ready)`. */
export class CustomStates {
  readonly #states: CustomStateSet;

  constructor(host: HTMLElement) {
    this.#states = host.attachInternals().states;
  }

  toggle(name: string, on: boolean): void {
    if (!on) {
      this.#states.delete(name);
      return;
    }
    try {
      this.#states.add(name);
    } catch {
      // Browsers before `:state()` take names with two dashes only: there the state is known to scripts alone.
    }
  }
}

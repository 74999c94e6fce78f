/** The states that CSS knows an element by: `:state(ready)`. */
export declare class CustomStates {
    #private;
    constructor(host: HTMLElement);
    toggle(name: string, on: boolean): void;
}

/** The fallbacks stay on the page, which is better than elements that cannot draw; the author is told once. */
export declare function tellRefusal(): void;

/**
 * Registers an element under its tag, once: where the tag is taken (the script is on the page twice, or in two versions)
 * the first stays. On a server there is nothing to register, and browsers that are too old keep the fallbacks.
 */
export declare function define(tag: string, element: CustomElementConstructor): void;

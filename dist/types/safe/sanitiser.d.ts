/** Something that needs the sanitiser, and DOMPurify at the same time where the browser has none of its own. */
export declare function withSanitiser<Module>(coming: Promise<Module>): Promise<Module>;

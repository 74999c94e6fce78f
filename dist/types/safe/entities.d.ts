/** The platform knows the 2,231 entities; a `<textarea>` holds text only, so no tag in it comes to life. */
export declare function decodeEntities(text: string): string;

/**
 * A stranger's HTML made harmless: only the words, structure, links and pictures of the allow-list, addresses
 * resolved against `base`. The platform's own sanitiser does it where there is one, DOMPurify elsewhere.
 */
export declare function sanitise(html: string, base: string): Promise<DocumentFragment>;

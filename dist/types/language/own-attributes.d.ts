/** What begins so is an attribute that stands in place of a message. */
export declare const MESSAGE_PREFIX = "message-";
/** What an element's attributes say in place of messages: `['read-on', 'Continue']`. */
export declare function ownWordsOf(element: Element): [name: string, words: string][];

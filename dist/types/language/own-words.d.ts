import type { Messages } from './messages.js';
/**
 * Messages with other words in place of some, by the names that attributes have: `read-on`. Of a sentence that varies with
 * a number, `days-since` is the one for all numbers, and `days-since-one` the one for one.
 * @param unknown is told a name that no message has
 */
export declare function withOwnWords(messages: Messages, words: readonly (readonly [name: string, words: string])[], unknown: (name: string, all: string) => void): Messages;

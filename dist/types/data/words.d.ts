/** Words of another language than the page's around them, or that begin with letters which run the other way than theirs. */
export interface ForeignWords {
    readonly text: string;
    /** The language (BCP 47) that they are in. */
    readonly lang: string;
}
/** Words for a reader: a mere text where they are in the page's language, or nobody says in which. */
export type Words = string | ForeignWords;
/** The words themselves, whatever language they are in. */
export declare function textOf(words: Words): string;
export declare function textOf(words: Words | undefined): string | undefined;
/** The language of words of which it must be said. */
export declare function langOf(words: Words | undefined): string | undefined;
/** A text in a language; in none where that is the page's. What is blank is in none, either. */
export declare function wordsIn(lang: string | undefined, text: string): Words;
/** Other words made of some, in the same language. */
export declare function reworded(words: Words, change: (text: string) => string): Words;
/** Several as one; in a language where all of them are. */
export declare function joined(pieces: readonly Words[], separator: string): Words;

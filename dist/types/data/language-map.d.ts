import * as v from 'valibot';
import { type Words } from './words.js';
/** The same text in several languages, by their tags (BCP 47): `{ "en": "the flood", "ru": "наводнение" }`. */
type LanguageMap = Readonly<Record<string, unknown>>;
/** Who reads, and what was found wrong on the way that costs no more than a text. */
export interface Reader {
    /** Language of the page. */
    readonly wanted?: string | undefined;
    /** Language of the document's texts. */
    readonly language?: string | undefined;
    /** Takes note of a member of a language map that is no text in a language. */
    slip(map: LanguageMap, key: string): void;
}
/** Checks something for a reader. Schemas are told nothing but the value, so it stands here while they are at work. */
export declare function checkedFor<Result>(whom: Reader, check: () => Result): Result;
/** A text, or the same in several languages. */
export declare const textOrMap: {
    expects: string;
    type: "custom";
    reference: typeof v.custom;
    check: (input: unknown) => boolean;
    message: undefined;
    kind: "schema";
    async: false;
    "~standard": v.StandardProps<string | Readonly<Record<string, unknown>>, string | Readonly<Record<string, unknown>>>;
    "~run": (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => v.OutputDataset<string | Readonly<Record<string, unknown>>, v.CustomIssue>;
    "~types"?: {
        readonly input: string | Readonly<Record<string, unknown>>;
        readonly output: string | Readonly<Record<string, unknown>>;
        readonly issue: v.CustomIssue;
    } | undefined;
};
/**
 * Words in whatever language they come nearest to the reader's.
 * @param clean makes what is shown of what was written
 */
export declare function inAnyLanguage(clean: (text: string) => string): v.GenericSchema<unknown, Words>;
export {};

import * as v from 'valibot';
import { directionOf, inLanguage, isSameLanguage } from './language-choice.js';
import { isRecord } from './pointer.js';
import { wordsIn, type Words } from './words.js';

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

/** A language and what makes it a variety: "zh", "zh-Hant-TW"; no word that may be the name of a field. */
const TAG = /^[a-z]{2,3}(?:[-_][a-z0-9]{1,8})*$/i;

const NOBODY: Reader = { slip: () => undefined };
let reader: Reader = NOBODY;

/** Checks something for a reader. Schemas are told nothing but the value, so it stands here while they are at work. */
export function checkedFor<Result>(whom: Reader, check: () => Result): Result {
  reader = whom;
  try {
    return check();
  } finally {
    reader = NOBODY;
  }
}

/** A text, or the same in several languages. */
export const textOrMap = {
  ...v.custom<string | LanguageMap>((value) => typeof value === 'string' || isLanguageMap(value)),
  expects: 'text or texts by language',
};

/**
 * Words in whatever language they come nearest to the reader's.
 * @param clean makes what is shown of what was written
 */
export function inAnyLanguage(clean: (text: string) => string): v.GenericSchema<unknown, Words> {
  return v.pipe(
    textOrMap,
    v.transform((value) => {
      const { wanted, language } = reader;
      if (typeof value === 'string') return marked(clean(value), language, wanted);
      const [tag, text] = inLanguage(textsIn(value), ([of]) => of, wanted, language) ?? [undefined, ''];
      return marked(clean(text), tag, wanted);
    }),
  );
}

function isLanguageMap(value: unknown): value is LanguageMap {
  return isRecord(value) && Object.keys(value).some((key) => TAG.test(key));
}

/** Those that say something; what is blank, or `null`, is missing. */
function textsIn(map: LanguageMap): [tag: string, text: string][] {
  const texts: [string, string][] = [];
  for (const [key, text] of Object.entries(map)) {
    if (!TAG.test(key) || !(typeof text === 'string' || text === null)) reader.slip(map, key);
    else if (text?.trim()) texts.push([key.replaceAll('_', '-'), text]);
  }
  return texts;
}

/** Where nothing is said of the page's language there is nothing to differ from; a number is in none. */
function marked(text: string, lang: string | undefined, wanted: string | undefined): Words {
  const isKnown = lang !== undefined && wanted !== undefined && TAG.test(lang) && /\p{L}/u.test(text);
  return isKnown && (!isSameLanguage(lang, wanted) || misleads(text, lang)) ? wordsIn(lang, text) : text;
}

/** What an HTML text begins with. */
const LEADING_TAGS = /^(?:\s*<[^<>]*>)+/;

/** Letters that run from right to left, and those of the alphabets of Europe. */
const LEFTWARD = /[\u0590-\u08ff\ufb1d-\ufefc]/;
const RIGHTWARD = /[A-Za-z\xc0-\u058f]/;

/** Whether a text begins with a letter that runs the other way than its language does: "UNESCO" in an Arabic title. */
function misleads(text: string, lang: string): boolean {
  if (!LEFTWARD.test(text) || !RIGHTWARD.test(text)) return false;
  const other = directionOf(lang) === 'rtl' ? RIGHTWARD : LEFTWARD;
  const [first = ''] = /\p{L}/u.exec(text.replace(LEADING_TAGS, '')) ?? [];
  return other.test(first);
}

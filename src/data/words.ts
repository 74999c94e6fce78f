/** Words of another language than the page's around them, or that begin with letters which run the other way than theirs. */
export interface ForeignWords {
  readonly text: string;
  /** The language (BCP 47) that they are in. */
  readonly lang: string;
}

/** Words for a reader: a mere text where they are in the page's language, or nobody says in which. */
export type Words = string | ForeignWords;

/** The words themselves, whatever language they are in. */
export function textOf(words: Words): string;
export function textOf(words: Words | undefined): string | undefined;
export function textOf(words: Words | undefined): string | undefined {
  return typeof words === 'object' ? words.text : words;
}

/** The language of words of which it must be said. */
export function langOf(words: Words | undefined): string | undefined {
  return typeof words === 'object' ? words.lang : undefined;
}

/** A text in a language; in none where that is the page's. What is blank is in none, either. */
export function wordsIn(lang: string | undefined, text: string): Words {
  return lang === undefined || text === '' ? text : { text, lang };
}

/** Other words made of some, in the same language. */
export function reworded(words: Words, change: (text: string) => string): Words {
  return wordsIn(langOf(words), change(textOf(words)));
}

/** Several as one; in a language where all of them are. */
export function joined(pieces: readonly Words[], separator: string): Words {
  const lang = langOf(pieces[0]);
  const shared = pieces.every((piece) => langOf(piece) === lang) ? lang : undefined;
  return wordsIn(shared, pieces.map((piece) => textOf(piece)).join(separator));
}

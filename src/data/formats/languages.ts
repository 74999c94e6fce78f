import { check } from '../check.js';
import { itemOf, type FoundItem, type Item } from '../feed.js';
import { htmlInLanguages } from '../fields.js';
import type { Place } from '../site.js';
import type { Words } from '../words.js';

// What formats with a language of their own have in common: texts in another than the page's are marked.

/** A place whose texts are in a language (BCP 47), where one is named; many write "fr_FR". */
export function spoken(place: Place, language: unknown): Place {
  if (typeof language !== 'string' || language.trim() === '') return place;
  return { ...place, language: language.trim().replaceAll('_', '-') };
}

/** A text in the language of its place. */
export function said(text: string | undefined, place: Place): Words | undefined {
  return check(htmlInLanguages, { ...place, value: text });
}

interface FoundInOneLanguage extends FoundItem {
  readonly title?: string | undefined;
  readonly summary?: string | undefined;
  readonly html?: string | undefined;
}

/** The item that a format found at a place, whose words are all in the language of that. */
export function saidItem(found: FoundInOneLanguage, place: Place): Item {
  const { title, summary, html } = found;
  return itemOf(
    { ...found, title: said(title, place), summary: said(summary, place), html: said(html, place) },
    place,
  );
}

import { type Place } from './site.js';
/**
 * Reads the `fields` attribute (`title: headline.text; date: meta.when; url: links.0.href`) and gives what entries with
 * other names are read through: each gets the named fields beside its own. `undefined` for what is no such list.
 */
export declare function mapper(text: string): ((place: Place) => Place) | undefined;

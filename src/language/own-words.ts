import type { Messages, PluralForms } from './messages.js';
import { messages as en } from './words/en.js';

// Loaded by the first element that has words of its own.

type Name = keyof Messages;

const CATEGORY = /-(zero|one|two|few|many|other)$/;
/** The names of all messages as attributes have them: `read-on` for `readOn`. */
const NAMES = new Map(
  Object.keys(en)
    .filter(isName)
    .map((name) => [inHtml(name), name]),
);

/**
 * Messages with other words in place of some, by the names that attributes have: `read-on`. Of a sentence that varies with
 * a number, `days-since` is the one for all numbers, and `days-since-one` the one for one.
 * @param unknown is told a name that no message has
 */
export function withOwnWords(
  messages: Messages,
  words: readonly (readonly [name: string, words: string])[],
  unknown: (name: string, all: string) => void,
): Messages {
  const own: Partial<Record<Name, string | PluralForms>> = {};
  const sorted = [...words].sort(([one], [other]) => one.length - other.length);
  for (const [written, replacement] of sorted) {
    const [, category] = CATEGORY.exec(written) ?? [];
    const name = NAMES.get(written) ?? NAMES.get(written.replace(CATEGORY, ''));
    const present = name && (own[name] ?? messages[name]);
    if (!name || (typeof present === 'string' && !NAMES.has(written))) {
      unknown(written, [...NAMES.keys()].join(', '));
    } else if (typeof present !== 'object') own[name] = replacement;
    else if (NAMES.has(written)) own[name] = { other: replacement };
    else own[name] = { ...present, [category ?? 'other']: replacement };
  }
  return Object.assign({}, messages, own);
}

function isName(key: string): key is Name {
  return Object.hasOwn(en, key);
}

function inHtml(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

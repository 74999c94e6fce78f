import { parseArgs } from 'node:util';
import { FORMAT_NAMES } from '../data/formats/names.js';

export const ELEMENTS = [
  'dual-clock',
  'incident-counter',
  'contact-card',
  'news-list',
  'article-teaser',
] as const;
export type ElementName = (typeof ELEMENTS)[number];

/** What the author of a page wants to know. */
export interface Options {
  /** Address of the endpoint; may end in a JSON Pointer fragment, as `src` does. */
  readonly url: string;
  readonly element: ElementName | undefined;
  readonly item: string | undefined;
  readonly format: string | undefined;
  readonly fields: string | undefined;
  /** Origin of the pages that are to read it: `https://www.example.org`. */
  readonly origin: string | undefined;
  readonly json: boolean;
}

export const USAGE = `Usage: noticeboard check <url> [options]

Reads an endpoint as a page would, and tells what the elements would show.

  --element <name>   only this one: ${ELEMENTS.join(', ')}
  --item <id>        as the element's attribute
  --format <name>    as the element's attribute: ${FORMAT_NAMES.join(', ')}
  --fields <list>    as the element's attribute: "title: headline.text; url: href"
  --origin <origin>  tells whether pages of this origin may read it (CORS)
  --json             the same for machines
  --version, --help

It ends with 0 when there is something to show, 1 when an element would show nothing or pages of --origin may not read
it, 2 when it was asked wrongly.
Without --element it is about those elements that the document is for.`;

/** A mistake in how the command was written. */
export class UsageError extends Error {}

/** What a command line asks for: a check, or a text to print. */
export function readOptions(words: readonly string[]): Options | 'help' | 'version' {
  const { values, positionals } = parsed(words);
  if (values.help) return 'help';
  if (values.version) return 'version';
  const [command, url, ...rest] = positionals;
  if (command !== 'check' || url === undefined || rest.length > 0) throw new UsageError(USAGE);
  const { element, origin, item, format, fields, json = false } = values;
  const name = ELEMENTS.find((known) => known === element);
  if (element !== undefined && !name)
    throw new UsageError(`--element takes ${ELEMENTS.join(', ')}, not "${element}".`);
  if (format !== undefined && !FORMAT_NAMES.some((known) => known === format)) {
    throw new UsageError(`--format takes ${FORMAT_NAMES.join(', ')}, not "${format}".`);
  }
  if (!/^https?:/i.test(url) || !URL.canParse(url))
    throw new UsageError(`"${url}" is no address: it begins with https:// or http://.`);
  return {
    url,
    element: name,
    item,
    format,
    fields,
    origin: origin === undefined ? undefined : originOf(origin),
    json,
  };
}

function parsed(words: readonly string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        ...{ element: text, item: text, format: text, fields: text, origin: text },
        ...{ json: flag, help: flag, version: flag },
      },
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
}

function originOf(written: string): string {
  // "www.example.org:8080" is an address, too: its scheme would be "www.example.org".
  if (!/^https?:/i.test(written) || !URL.canParse(written))
    throw new UsageError(`--origin takes an origin such as https://www.example.org, not "${written}".`);
  return new URL(written).origin;
}

import { plainText } from '../../safe/text.js';
import { inLanguage } from '../language-choice.js';
import { isRecord } from '../pointer.js';
import { childOf, entriesOf, type Place } from '../site.js';

// What articles and contacts in JSON-LD have in common. Contexts are not loaded: the words are taken for schema.org's.

/** A node of the graph, its keys and types without capitals and prefixes. */
export interface Node {
  readonly place: Place;
  /** "newsarticle" for `NewsArticle`, `schema:NewsArticle`, `https://schema.org/NewsArticle`. */
  readonly types: readonly string[];
  /** The value under a key, with its own place. */
  get(key: string): Place | undefined;
}

/** Nodes in a document that are looked at; what is beyond, in number and depth, is not. */
const MOST_NODES = 10_000;
const DEEPEST = 8;

/** The nodes at the top of a document: its own, a list of them, or its `@graph`. */
export function rootNodes(place: Place): Node[] {
  const entries = entriesOf(place, MOST_NODES).flatMap((entry) => {
    const graph = nodeOf(entry)?.get('@graph');
    return graph ? entriesOf(graph, MOST_NODES) : [entry];
  });
  return entries.flatMap((entry) => nodeOf(entry) ?? []);
}

/** The node at a place; `undefined` where there is none. */
export function nodeOf(place: Place): Node | undefined {
  const { value } = place;
  if (!isRecord(value)) return undefined;
  const keys = new Map(Object.keys(value).map((key) => [bare(key), key]));
  return {
    place,
    types: [value[keys.get('@type') ?? '']].flat().filter(isText).map(bare),
    get: (key) => {
      const own = keys.get(key.toLowerCase());
      return own === undefined ? undefined : childOf(place, own);
    },
  };
}

/** Finds the nodes that a reference (`{ "@id": "…" }`) means. */
export function resolver(roots: readonly Node[]): (node: Node) => Node {
  const known = new Map(roots.map((node) => [node.get('@id')?.value, node]));
  return (node) => {
    const { value } = node.place;
    const isReference = isRecord(value) && Object.keys(value).length === 1;
    return (isReference && known.get(node.get('@id')?.value)) || node;
  };
}

/** A node that holds no others, and how many were opened on the way to it. */
export interface Leaf {
  readonly node: Node;
  readonly depth: number;
}

/**
 * The nodes under some keys of a node, and under theirs, where `opens` lets them be opened: the ones that are not
 * opened, in their order.
 */
export function nodesUnder(
  roots: readonly Node[],
  keysOf: (node: Node) => readonly string[],
  resolve: (node: Node) => Node,
): Leaf[] {
  const leaves: Leaf[] = [];
  const seen = new Set<unknown>();
  const waiting = roots.map((node) => ({ node, depth: 0 }));
  while (waiting.length > 0 && seen.size < MOST_NODES) {
    const next = waiting.shift();
    if (!next || seen.has(next.node.place.value)) continue;
    seen.add(next.node.place.value);
    const keys = next.depth < DEEPEST ? keysOf(next.node) : [];
    const children = keys.flatMap((key) => childrenUnder(next.node, key)).map(resolve);
    if (children.length === 0) leaves.push(next);
    else waiting.unshift(...children.map((node) => ({ node, depth: next.depth + 1 })));
  }
  return leaves;
}

export function childrenUnder(node: Node, key: string): Node[] {
  const place = node.get(key);
  return place ? entriesOf(place, MOST_NODES).flatMap((entry) => nodeOf(entry) ?? []) : [];
}

/** The words of a value: a text, or one of several languages. Anything else is left for the schema to refuse. */
export function wordsAt(node: Node, ...keys: string[]): unknown {
  for (const key of keys) {
    const place = node.get(key);
    const words = place && wordsIn(place);
    if (words !== undefined && words !== null && words !== '') return words;
  }
  return undefined;
}

function wordsIn({ value, wanted }: Place): unknown {
  const variants = [value].flat();
  const chosen = variants.some(isRecord) ? inLanguage(variants, languageOf, wanted) : variants[0];
  return isRecord(chosen) && '@value' in chosen ? chosen['@value'] : chosen;
}

function languageOf(variant: unknown): string | undefined {
  const language = isRecord(variant) ? variant['@language'] : undefined;
  return typeof language === 'string' ? language : undefined;
}

/** An address: a text, or a node's `url`, `contentUrl` or `@id`. */
export function addressAt(node: Node, ...keys: string[]): string | undefined {
  for (const key of keys) {
    const place = node.get(key);
    const [first] = place ? entriesOf(place, 1) : [];
    if (typeof first?.value === 'string' && first.value !== '') return first.value;
    const inner = first && nodeOf(first);
    const address = ['url', 'contenturl', '@id'].map((name) => inner?.get(name)?.value).find(isText);
    if (address) return address;
  }
  return undefined;
}

/** Texts, or the names of things, in a list or between commas. */
export function namesAt(node: Node, key: string): string[] {
  const place = node.get(key);
  const entries = place ? entriesOf(place, MOST_NODES) : [];
  const names = entries.flatMap((entry) => {
    const named = nodeOf(entry);
    const words = named ? wordsAt(named, 'name') : entry.value;
    return typeof words === 'string' ? words.split(',') : [];
  });
  return names.map(plainText).filter((name) => name !== '');
}

function bare(name: string): string {
  return name.replace(/^(?:https?:\/\/schema\.org\/|schema:)/i, '').toLowerCase();
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

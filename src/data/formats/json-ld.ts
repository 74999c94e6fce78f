import { plainText } from '../../safe/text.js';
import { inLanguage } from '../language-choice.js';
import { isRecord, textUnder } from '../pointer.js';
import { childOf, entriesOf, type Place } from '../site.js';

// What articles and contacts in JSON-LD have in common. Contexts are not loaded: the words are taken for schema.org's.

/** A node of the graph, its keys and types without capitals and prefixes. */
export interface Node {
  readonly place: Place;
  /** "newsarticle" for `NewsArticle`, `schema:NewsArticle`, `https://schema.org/NewsArticle`. */
  readonly types: readonly string[];
  /** The value under a key, with its own place. */
  get(key: string): Place | undefined;
  readonly graph: Graph;
}

/** What references (`{ "@id": "…" }`) mean: the nodes at the top of a document, by their ids. */
export type Graph = ReadonlyMap<string, Place>;
const NO_GRAPH: Graph = new Map();

/** What names a language by a tag, and not by a word of its own: "fr", "zh-Hant". */
const TAG = /^[a-z]{2,3}(?:[-_][a-z0-9]+)*$/i;

/** Nodes in a document that are looked at; what is beyond, in number and depth, is not. */
const MOST_NODES = 10_000;
const DEEPEST = 8;

/** The nodes at the top of a document: its own, a list of them, or its `@graph`. */
export function rootNodes(place: Place): Node[] {
  const entries = entriesOf(place, MOST_NODES).flatMap((entry) => {
    const inner = nodeOf(entry, NO_GRAPH)?.get('@graph');
    return inner ? entriesOf(inner, MOST_NODES) : [entry];
  });
  const graph = new Map<string, Place>();
  for (const entry of entries) {
    if (isRecord(entry.value) && !isReference(entry.value)) graph.set(textUnder(entry.value, '@id'), entry);
  }
  graph.delete(''); // of those that have none
  return entries.flatMap((entry) => nodeOf(entry, graph) ?? []);
}

/** The node at a place, or that the reference there means; `undefined` where there is none. */
export function nodeOf(found: Place, graph: Graph): Node | undefined {
  const meant = isRecord(found.value) && isReference(found.value) && graph.get(textUnder(found.value, '@id'));
  const place = meant || found;
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
    graph,
  };
}

function isReference(value: Readonly<Record<string, unknown>>): boolean {
  return Object.keys(value).length === 1;
}

/** A node that holds no others, and how many were opened on the way to it. */
export interface Leaf {
  readonly node: Node;
  readonly depth: number;
}

/**
 * The nodes that others hold, down to those that hold none, in their order.
 * @param keysOf under which keys a node holds others: those are looked at in its place
 */
export function nodesUnder(roots: readonly Node[], keysOf: (node: Node) => readonly string[]): Leaf[] {
  const leaves: Leaf[] = [];
  const seen = new Set<unknown>();
  const waiting = roots.map((node) => ({ node, depth: 0 }));
  while (waiting.length > 0 && seen.size < MOST_NODES) {
    const next = waiting.shift();
    if (!next || seen.has(next.node.place.value)) continue;
    seen.add(next.node.place.value);
    const keys = next.depth < DEEPEST ? keysOf(next.node) : [];
    const children = keys.flatMap((key) => childrenUnder(next.node, key));
    if (children.length === 0) leaves.push(next);
    else waiting.unshift(...children.map((node) => ({ node, depth: next.depth + 1 })));
  }
  return leaves;
}

export function childrenUnder(node: Node, key: string): Node[] {
  const place = node.get(key);
  return place ? entriesOf(place, MOST_NODES).flatMap((entry) => nodeOf(entry, node.graph) ?? []) : [];
}

/** The language that the texts of a node are in: https://schema.org/inLanguage, as a tag or a `Language` that has one. */
export function languageAt(node: Node): string | undefined {
  return [...namesAt(node, 'inlanguage'), ...childrenUnder(node, 'inlanguage').flatMap(tagsOf)].find((name) =>
    TAG.test(name),
  );
}

function tagsOf(language: Node): string[] {
  return ['alternatename', 'identifier'].flatMap((key) => namesAt(language, key));
}

/** The words of a value as `wordsAt` has them, but a text whose language is told stays in it: `{ "fr": "Le pont" }`. */
export function saidAt(node: Node, ...keys: string[]): unknown {
  const key = keys.find((name) => wordsAt(node, name) !== undefined) ?? '';
  const words = wordsAt(node, key);
  const place = node.get(key);
  const language = place && languageOf(variantIn(place));
  return language !== undefined && typeof words === 'string' ? { [language]: words } : words;
}

/** The words of a value: a text, a number, or one of several languages. Anything else is left for the schema to refuse. */
export function wordsAt(node: Node, ...keys: string[]): unknown {
  for (const key of keys) {
    const place = node.get(key);
    const words = place && wordsIn(place);
    if (words !== undefined && words !== null && words !== '') return words;
  }
  return undefined;
}

function wordsIn(place: Place): unknown {
  return literalOf(variantIn(place));
}

function variantIn({ value, wanted }: Place): unknown {
  const variants = [value].flat();
  return variants.some(isRecord) ? inLanguage(variants, languageOf, wanted) : variants[0];
}

/** What stands alone, or under `@value`; many write a number for a postal code, or to be dialled. */
export function literalOf(variant: unknown): unknown {
  const value = isRecord(variant) && '@value' in variant ? variant['@value'] : variant;
  return typeof value === 'number' ? String(value) : value;
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
    const inner = first && nodeOf(first, node.graph);
    const address = ['url', 'contenturl', '@id'].map((name) => inner?.get(name)?.value).find(isText);
    if (address) return address;
  }
  return undefined;
}

/** Texts, or the names of things (else what they are known by), in a list or between commas. */
export function namesAt(node: Node, key: string): string[] {
  const place = node.get(key);
  const entries = place ? entriesOf(place, MOST_NODES) : [];
  const names = entries.flatMap((entry) => {
    const named = nodeOf(entry, node.graph);
    const words = named ? wordsAt(named, 'name', '@value', '@id') : entry.value;
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

import { type Place } from '../site.js';
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
/** The nodes at the top of a document: its own, a list of them, or its `@graph`. */
export declare function rootNodes(place: Place): Node[];
/** The node at a place, or that the reference there means; `undefined` where there is none. */
export declare function nodeOf(found: Place, graph: Graph): Node | undefined;
/** A node that holds no others, and how many were opened on the way to it. */
export interface Leaf {
    readonly node: Node;
    readonly depth: number;
}
/**
 * The nodes that others hold, down to those that hold none, in their order.
 * @param keysOf under which keys a node holds others: those are looked at in its place
 */
export declare function nodesUnder(roots: readonly Node[], keysOf: (node: Node) => readonly string[]): Leaf[];
export declare function childrenUnder(node: Node, key: string): Node[];
/** The language that the texts of a node are in: https://schema.org/inLanguage, as a tag or a `Language` that has one. */
export declare function languageAt(node: Node): string | undefined;
/** The words of a value as `wordsAt` has them, but a text whose language is told stays in it: `{ "fr": "Le pont" }`. */
export declare function saidAt(node: Node, ...keys: string[]): unknown;
/** The words of a value: a text, a number, or one of several languages. Anything else is left for the schema to refuse. */
export declare function wordsAt(node: Node, ...keys: string[]): unknown;
/** What stands alone, or under `@value`; many write a number for a postal code, or to be dialled. */
export declare function literalOf(variant: unknown): unknown;
/** An address: a text, or a node's `url`, `contentUrl` or `@id`. */
export declare function addressAt(node: Node, ...keys: string[]): string | undefined;
/** Texts, or the names of things (else what they are known by), in a list or between commas. */
export declare function namesAt(node: Node, key: string): string[];

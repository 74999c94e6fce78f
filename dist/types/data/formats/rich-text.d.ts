type Node = Readonly<Record<string, unknown>>;
/** Whether a value is a text with its marks, https://www.contentful.com/developers/docs/concepts/rich-text/ */
export declare function isRichText(value: unknown): value is Node;
/** Such a text as HTML, still a stranger's. */
export declare function richTextAsHtml(node: Node, depth?: number): string;
export {};

import { isRecord, textUnder } from '../pointer.js';

type Node = Readonly<Record<string, unknown>>;

/** By `nodeType` and by the kind of a mark. What is none of these (what is embedded) is no text. */
const TAGS: Readonly<Record<string, string>> = {
  paragraph: 'p',
  'heading-1': 'h1',
  'heading-2': 'h2',
  'heading-3': 'h3',
  'heading-4': 'h4',
  'heading-5': 'h5',
  'heading-6': 'h6',
  'unordered-list': 'ul',
  'ordered-list': 'ol',
  'list-item': 'li',
  blockquote: 'blockquote',
  table: 'table',
  'table-row': 'tr',
  'table-cell': 'td',
  'table-header-cell': 'th',
  bold: 'b',
  italic: 'i',
  code: 'code',
};

/** What lies deeper in a text is left out. */
const DEEPEST = 50;

/** Whether a value is a text with its marks, https://www.contentful.com/developers/docs/concepts/rich-text/ */
export function isRichText(value: unknown): value is Node {
  return isRecord(value) && value['nodeType'] === 'document' && Array.isArray(value['content']);
}

/** Such a text as HTML, still a stranger's. */
export function richTextAsHtml(node: Node, depth = 0): string {
  if (node['nodeType'] === 'text') return marked(node);
  const content = depth < DEEPEST && Array.isArray(node['content']) ? node['content'] : [];
  const inside = content.map((child) => (isRecord(child) ? richTextAsHtml(child, depth + 1) : '')).join('');
  const { data } = node;
  if (isRecord(data) && typeof data['uri'] === 'string')
    return `<a href="${escaped(data['uri'])}">${inside}</a>`;
  return wrapped(inside, textUnder(node, 'nodeType'));
}

function marked(node: Node): string {
  const marks = Array.isArray(node['marks']) ? node['marks'].filter(isRecord) : [];
  const words = escaped(textUnder(node, 'value')).replaceAll('\n', '<br>');
  return marks.reduce((html, mark) => wrapped(html, textUnder(mark, 'type')), words);
}

function wrapped(html: string, kind: string): string {
  const tag = Object.hasOwn(TAGS, kind) ? TAGS[kind] : undefined;
  return tag === undefined ? html : `<${tag}>${html}</${tag}>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

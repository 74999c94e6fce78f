import { NoticeboardError } from './errors.js';
import { parseJson } from './json.js';

/** The value of an answer's text: of JSON, or of XML as a tree. What reads XML is loaded when there is some. */
export function parse(text: string, url: string, type: string | null): unknown {
  return looksLikeXml(text, type) ? parseXmlText(text, url) : parseJson(text, url);
}

/** A page of HTML, for people, is no data; XHTML is one, too. A feed is one, whatever its server calls it. */
function looksLikeXml(text: string, type: string | null): boolean {
  const start = text.trimStart().slice(0, 500);
  const isPage = /<(?:!doctype\s+)?html\b/i.test(start) || type?.includes('html');
  return start.startsWith('<') && (!isPage || /<(?:rss|feed|rdf:RDF)\b/.test(start));
}

async function parseXmlText(text: string, url: string): Promise<unknown> {
  const { parseXml } = await import('../safe/xml.js');
  const root = parseXml(text);
  if (root) return root;
  throw new NoticeboardError('not-json', `${url} is neither JSON nor XML that is well formed.`, { url });
}

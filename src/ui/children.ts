import { NoticeboardError } from '../data/errors.js';
import { parseJson } from '../data/json.js';
import type { Source } from '../data/reading.js';

const NOT_FALLBACK = 'script,style,template,noscript,[slot]';
/** As editors' programs leave them, with nothing in them. */
const MAY_BE_BLANK = 'p,div,span,br';

/** Whether something for readers stands inside a tag. */
export function hasFallback(host: Element): boolean {
  for (let node = host.firstChild; node; node = node.nextSibling) {
    if (node instanceof Text && node.data.trim()) return true;
    if (!(node instanceof Element) || node.matches(NOT_FALLBACK)) continue;
    if (!node.matches(MAY_BE_BLANK) || hasFallback(node)) return true;
  }
  return false;
}

/** The data in a `<script type="application/json">` child, if there is one. */
export function readJsonChild(host: Element): Source<never> | undefined {
  const script = host.querySelector(':scope > script[type="application/json"]');
  if (!script) return undefined;
  const text = script.textContent ?? '';
  try {
    return { kind: 'given', value: parseJson(text, document.baseURI), url: document.baseURI, id: text };
  } catch (error) {
    // The parser of the page may not have come to its end yet.
    if (document.readyState === 'loading') return { kind: 'none', final: false };
    if (!(error instanceof NoticeboardError)) throw error;
    throw new NoticeboardError('not-json', `The JSON child cannot be read: ${String(error.cause)}`, {
      cause: error,
    });
  }
}

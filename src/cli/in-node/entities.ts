import { parseFragment } from 'parse5';

/** As `safe/entities.ts`, which asks the browser. */
export function decodeEntities(text: string): string {
  const [area] = parseFragment(`<textarea>${text.replaceAll('<', '&lt;')}</textarea>`).childNodes;
  const words = area && 'childNodes' in area ? area.childNodes : [];
  return words.map((node) => ('value' in node ? node.value : '')).join('');
}

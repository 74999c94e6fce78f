import { ENGINE } from './engine.mjs';

/** What a screen reader is told of an element, as a list: `{ role, name, level }`; of one role only, where that is given. */
export async function readAccessible(page, selector, role) {
  if (ENGINE === 'firefox') return findRole(page, selector, role);
  const all = ENGINE === 'webkit' ? await page.accessible(selector) : await snapshot(page, selector);
  return role ? all.filter((node) => node.role === role) : all;
}

async function snapshot(page, selector) {
  const root = await page.$(selector);
  const tree = await page.accessibility.snapshot({ root, interestingOnly: false });
  const flat = (node) => [node, ...(node.children ?? []).flatMap(flat)];
  return tree ? flat(tree).map(({ role, name, level }) => ({ role, name, level })) : [];
}

/** Firefox tells which elements have a role, and whether they have a name that one knows. */
async function findRole(page, selector, role) {
  const handle = await page.evaluateHandle((host) => document.querySelector(host).shadowRoot, selector);
  const root = handle.asElement();
  const found = [];
  for (const element of await root.$$(`::-p-aria([role="${role}"])`)) {
    const { words, level } = await element.evaluate(wordsOf);
    const named = words ? await root.$$(`::-p-aria(${words}[role="${role}"])`) : [];
    found.push({ role, name: named.length > 0 ? words : undefined, level });
  }
  return found;
}

/** Runs in the page: an element's own words, or of those that it names as its label. */
function wordsOf(element) {
  const labels = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
  const nodes = labels.length > 0 ? labels.map((id) => element.getRootNode().getElementById(id)) : [element];
  return {
    words: nodes.map(({ textContent }) => textContent.replaceAll(/\s+/g, ' ').trim()).join(' '),
    level: /^h\d$/.test(element.localName) ? Number(element.localName[1]) : undefined,
  };
}

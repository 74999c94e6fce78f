import { ENGINE } from './engine.mjs';

/** Those of our elements. */
const ROLES = ['heading', 'link', 'button', 'list', 'listitem', 'article', 'status'];

/** What a screen reader is told of an element, as a list: `{ role, name, level }`; of one role only, where that is given. */
export async function readAccessible(page, selector, role) {
  if (ENGINE === 'firefox') return findRoles(page, selector, role ? [role] : ROLES);
  const all = ENGINE === 'webkit' ? await page.accessible(selector) : await snapshot(page, selector);
  return role ? all.filter((node) => node.role === role) : all;
}

async function snapshot(page, selector) {
  const root = await page.$(selector);
  const tree = await page.accessibility.snapshot({ root, interestingOnly: false });
  const flat = (node) => [node, ...(node.children ?? []).flatMap(flat)];
  return tree ? flat(tree).map(({ role, name, level }) => ({ role, name, level })) : [];
}

/** Firefox tells which elements have a role, and whether they have a name that one knows; here role by role. */
async function findRoles(page, selector, roles) {
  const handle = await page.evaluateHandle((host) => document.querySelector(host).shadowRoot, selector);
  const root = handle.asElement();
  const found = [];
  for (const role of roles) {
    for (const element of await root.$$(`::-p-aria([role="${role}"])`)) {
      const { words, level } = await element.evaluate(wordsOf);
      const named = words ? await root.$$(`::-p-aria([name="${words}"][role="${role}"])`) : [];
      found.push({ role, name: named.length > 0 ? words : undefined, level });
    }
  }
  return found;
}

/** Runs in the page: an element's label, the words of those that it names as such, or its own. */
function wordsOf(element) {
  const labels = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
  const nodes = labels.length > 0 ? labels.map((id) => element.getRootNode().getElementById(id)) : [element];
  const said = element.getAttribute('aria-label') ?? nodes.map(({ textContent }) => textContent).join(' ');
  return {
    words: said.replaceAll(/[ \t\n]+/g, ' ').trim(),
    level: /^h\d$/.test(element.localName) ? Number(element.localName[1]) : undefined,
  };
}

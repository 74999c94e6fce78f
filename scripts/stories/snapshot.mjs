// How a story is built: its accessibility tree, and how its boxes stand to one another where it is narrow and where it is
// wide. No pixels, so that another machine's fonts make no difference.
import { AssertionError } from 'node:assert';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';

const FOLDER = new URL('../../test/stories/', import.meta.url);
/** Storybook's margins around a story. */
const MARGINS = 32;
const NARROWEST = 180;
const NARROW = 240;
const WIDE = 1000;
const TEXT = 60;

/** Resolves to the snapshot of a story, and to what stands out of its place. */
export async function snapshotOf(page) {
  await setWidth(page, WIDE);
  const tree = await page.accessibility.snapshot({ interestingOnly: false });
  const wide = await page.evaluate(readBoxes);
  await setWidth(page, NARROW);
  const narrow = await page.evaluate(readBoxes);
  await setWidth(page, NARROWEST);
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  await setWidth(page, WIDE);
  const sections = [
    ['Tree', ...treeLines(tree)],
    [`Boxes, ${NARROW} px`, ...narrow.lines],
    [`Boxes, ${WIDE} px`, ...(String(wide.lines) === String(narrow.lines) ? ['(the same)'] : wide.lines)],
  ];
  return {
    text: `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`,
    problems: [
      ...narrow.problems.map((problem) => `${problem}, at ${NARROW} px`),
      ...wide.problems.map((problem) => `${problem}, at ${WIDE} px`),
      ...(excess > 0 ? [`The page is ${excess} px too wide, at ${NARROWEST} px`] : []),
    ],
  };
}

/** Resolves to how a story differs from its snapshot, if it does. */
export async function differenceOf(id, text) {
  const kept = await readFile(fileOf(id), 'utf8').catch(() => undefined);
  if (kept === undefined) return ['It has no snapshot: npm run test:stories -- --update'];
  if (kept === text) return [];
  const { message } = new AssertionError({
    actual: text.split('\n'),
    expected: kept.split('\n'),
    operator: 'deepStrictEqual',
    message: undefined,
  });
  return [`Not as its snapshot says (npm run test:stories -- --update, if it shall be so):\n${message}`];
}

export async function keep(id, text) {
  await mkdir(FOLDER, { recursive: true });
  await writeFile(fileOf(id), text);
}

/** Removes the snapshots of stories that are no more. */
export async function forgetOthers(ids) {
  for (const name of await readdir(FOLDER)) {
    if (name.endsWith('.txt') && !ids.includes(name.slice(0, -'.txt'.length)))
      await rm(new URL(name, FOLDER));
  }
}

function fileOf(id) {
  return new URL(`${id}.txt`, FOLDER);
}

async function setWidth(page, width) {
  await page.setViewport({ width: width + MARGINS, height: 800 });
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}

/** What says nothing to a reader: boxes without a role, and the pieces of a text. */
const SILENT = new Set(['RootWebArea', 'generic', 'none', 'InlineTextBox', 'LineBreak', 'ListMarker']);
const STATES = ['value', 'checked', 'disabled', 'expanded', 'selected'];

function treeLines(node, depth = 0) {
  const { role, name = '', children = [] } = node;
  if (SILENT.has(role)) return children.flatMap((child) => treeLines(child, depth));
  const told = role === 'heading' ? ['level'] : STATES;
  const states = told.filter((state) => node[state] !== undefined).map((state) => ` ${state}=${node[state]}`);
  const words = name.length > TEXT ? `${name.slice(0, TEXT)}…` : name;
  const inside = children.flatMap((child) => treeLines(child, depth + 1));
  const text = `${'  '.repeat(depth + 1)}StaticText "${words}"`;
  const own = `${'  '.repeat(depth)}${role}${words && ` "${words}"`}${states.join('')}`;
  return inside.length === 1 && inside[0] === text ? [own] : [own, ...inside];
}

/**
 * Runs in the page: each element's boxes as an outline that says how each stands to the one before it. Boxes in a line of
 * text are left out: where a line ends depends on the font.
 */
function readBoxes() {
  const problems = [];
  const hosts = [...document.querySelectorAll('#storybook-root *')].filter((element) => element.shadowRoot);
  return { lines: hosts.flatMap((host) => outline(host, host, 0)), problems };

  function outline(box, host, depth) {
    const boxes = boxesIn(box);
    const blocks = boxes.map((child, at) => {
      const [first, ...rest] = outline(child, host, depth + 1);
      return [`${first}${placeAfter(child, boxes[at - 1])}`, ...rest];
    });
    return [`${'  '.repeat(depth)}${nameOf(box)}${outOf(box, host)}`, ...folded(blocks).flat()];
  }

  /** The boxes that stand directly in this one. */
  function boxesIn(box) {
    const inside = box.localName === 'slot' ? box.assignedElements({ flatten: true }) : [];
    const children = inside.length > 0 ? inside : [...(box.shadowRoot ?? box).children];
    return children.flatMap((child) => {
      const { display } = getComputedStyle(child);
      if (display === 'none' || child.localName === 'svg') return [];
      if (display === 'contents' || (display.startsWith('inline') && display !== 'inline-grid'))
        return boxesIn(child);
      const { width, height } = child.getBoundingClientRect();
      return width > 1 && height > 1 ? [child] : [];
    });
  }

  function nameOf(box) {
    const part = box.getAttribute('part');
    return part ? `${box.localName} ${part}` : box.localName;
  }

  function placeAfter(box, before) {
    if (!before) return '';
    const one = before.getBoundingClientRect();
    const other = box.getBoundingClientRect();
    if (other.top >= one.bottom - 1) return ', below';
    if (other.bottom <= one.top + 1) return ', above';
    const rtl = getComputedStyle(box.parentElement ?? box).direction === 'rtl';
    if (rtl ? other.right <= one.left + 1 : other.left >= one.right - 1) return ', beside';
    problems.push(`${nameOf(box)} lies over ${nameOf(before)}`);
    return ', over it';
  }

  function outOf(box, host) {
    const inner = box.getBoundingClientRect();
    const outer = host.getBoundingClientRect();
    if (inner.left >= outer.left - 1 && inner.right <= outer.right + 1) return '';
    problems.push(`${nameOf(box)} reaches out of <${host.localName}>`);
    return ', out of it';
  }

  /** What repeats is told once. */
  function folded(blocks) {
    const kept = [];
    for (const lines of blocks) {
      const last = kept.at(-1);
      if (last && String(last.lines) === String(lines)) last.times += 1;
      else kept.push({ lines, times: 1 });
    }
    return kept.map(({ lines: [first, ...rest], times }) => [
      times > 1 ? `${first} (${times})` : first,
      ...rest,
    ]);
  }
}

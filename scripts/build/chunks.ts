import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const IMPORT = /^(?:import|export)\s+(?!type\b)(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm;
/** What a package brings along. */
const FAMILIES: Readonly<Record<string, string[]>> = {
  lit: ['lit', 'lit-html', 'lit-element', '@lit/reactive-element'],
};

/** What Vite calls a group of `codeSplitting`; the first that a module passes takes it. */
interface ChunkGroup {
  name: string;
  test(id: string): boolean;
  priority: number;
}

/**
 * Which modules share a chunk. A page loads what it needs in one go: what all elements share, and what draws those that are
 * on it. So whatever two of these need is in `core`, or, where only the two that show articles do, in `articles`.
 */
export function chunkGroups(src: string): ChunkGroup[] {
  const { counter, news, teaser, contacts } = views(src);
  const core = union(reach(join(src, 'core.ts')), sharedByViews(src));
  return [
    { name: 'core', test: isIn(core), priority: 3 },
    { name: 'articles', test: isIn(new Set([...news].filter((id) => teaser.has(id)))), priority: 2 },
    // Formats of contacts that are met later read with the same.
    { name: 'contact-card.view', test: isIn(contacts), priority: 1 },
    // What counts in other units than days counts these, too.
    { name: 'incident-counter.view', test: isIn(counter), priority: 1 },
    { name: 'opening-hours', test: isIn(sharedHours(src)), priority: 0 },
  ];
}

function views(src: string): Record<'clock' | 'counter' | 'contacts' | 'news' | 'teaser', Set<string>> {
  const view = (name: string) => reach(join(src, name, `${name}.view.ts`));
  return {
    // What it loads later counts in words like the counter, and must not load that.
    clock: union(view('dual-clock'), reach(join(src, 'dual-clock/zone-words.ts'))),
    counter: view('incident-counter'),
    contacts: view('contact-card'),
    news: view('news-list'),
    teaser: view('article-teaser'),
  };
}

function sharedByViews(src: string): Set<string> {
  const { clock, counter, contacts, news, teaser } = views(src);
  const families = [clock, counter, contacts, union(news, teaser)];
  return new Set(
    [...union(...families)].filter((id) => families.filter((family) => family.has(id)).length > 1),
  );
}

/** What tells a card's opening hours, and others that are loaded without that need, too. */
function sharedHours(src: string): Set<string> {
  const card = reach(join(src, 'contact-card/hours-row.ts'));
  const others = [
    reach(join(src, 'contact-card/file-link.ts')),
    reach(join(src, 'dual-clock/office-hours.ts')),
  ];
  return new Set([...card].filter((id) => union(...others).has(id)));
}

const PACKAGE = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/;

function isIn(modules: ReadonlySet<string>): (id: string) => boolean {
  return (id) => modules.has(id) || modules.has(PACKAGE.exec(id)?.[1] ?? '');
}

/** The modules and packages that a module loads with itself. */
function reach(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, source = ''] of readFileSync(file, 'utf8').matchAll(IMPORT)) {
    if (!source.startsWith('.')) for (const name of FAMILIES[source] ?? [source]) seen.add(name);
    else reach(join(dirname(file), source.replace(/\.js$/, '.ts')), seen);
  }
  return seen;
}

function union(...sets: ReadonlySet<string>[]): Set<string> {
  return new Set(sets.flatMap((set) => [...set]));
}

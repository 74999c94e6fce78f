// Copies what is plain CSS to dist/: the styles for the time before the script, the themes, and all of them in one file. Beside
// them it writes what TypeScript is told of such a file, which is imported for its effect alone.
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

const root = new URL('..', import.meta.url);
const themes = new URL('src/themes/', root);

cpSync(new URL('src/noticeboard.css', root), new URL('dist/noticeboard.css', root));
cpSync(themes, new URL('dist/themes/', root), { recursive: true });

// A theme's file speaks for the whole page. Of several in one file none does: the attribute alone decides.
const files = readdirSync(themes).toSorted();
const together = files.map((file) =>
  readFileSync(new URL(file, themes), 'utf8').replaceAll(/^ *:where\(:root\),\n/gm, ''),
);
writeFileSync(new URL('dist/themes/all.css', root), together.join('\n'));

writeFileSync(new URL('dist/types/stylesheet.d.ts', root), 'export {};\n');

// Copies the themes, which are plain CSS, to dist/.
import { cpSync } from 'node:fs';

const root = new URL('..', import.meta.url);
cpSync(new URL('src/themes', root), new URL('dist/themes', root), { recursive: true });

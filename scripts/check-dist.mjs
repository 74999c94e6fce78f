// Fails when dist/ as committed is not what the sources build to. Run after `npm run build`.
import { execFileSync } from 'node:child_process';

const changed = execFileSync(
  'git',
  ['status', '--porcelain', '--untracked-files=all', '--', 'dist', ':!dist/**/*.map'],
  {
    cwd: new URL('..', import.meta.url),
    encoding: 'utf8',
  },
);
if (changed === '') {
  console.log('dist/ is what the sources build to.');
} else {
  console.error(
    `dist/ is not what the sources build to. Commit what "npm run build" has changed:\n\n${changed}`,
  );
  process.exitCode = 1;
}

// The component tests, in Chromium or in others: BROWSERS=chromium,firefox,webkit npm test
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';
import { findBrowser } from './scripts/browsers.mjs';
import { globImports } from './scripts/glob-imports.mjs';
import { chromiumFlags } from './scripts/chromium-flags.mjs';
import { WebKitLauncher } from './scripts/webkit/launcher.mjs';
import { answers } from './test/server/answers.mjs';

const startTimeout = 120_000;

const launchers = {
  chromium: (executablePath) =>
    chromeLauncher({
      launchOptions: { executablePath, timeout: startTimeout, args: chromiumFlags },
      // A window for each page: in one window only the last tab is visible, and hidden pages rest.
      createPage: async ({ context }) => (await context.browser().createBrowserContext()).newPage(),
    }),
  firefox: (executablePath) =>
    chromeLauncher({
      puppeteer, // without it the launcher starts Chrome, whatever `browser` says
      launchOptions: { browser: 'firefox', executablePath, timeout: startTimeout },
      concurrency: 1,
    }),
  webkit: (driver) => new WebKitLauncher(driver),
};

function launcher(name) {
  const program = findBrowser(name);
  if (!program) throw new Error(`${name} is not installed: node scripts/browsers.mjs ${name}`);
  return launchers[name](program);
}

/** The fuzz test reads so many: as many as each engine reads in about ten seconds. */
const documents = process.env.BROWSERS?.includes('webkit') ? '400' : '2000';

export default {
  files: 'test/**/*.test.ts',
  rootDir: '.',
  nodeResolve: { exportConditions: ['development'] }, // lit's development build: its warnings find mistakes
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: 'tsconfig.json',
      define: {
        FUZZ_DOCUMENTS: process.env.FUZZ_DOCUMENTS || documents,
        // CI tries the same documents each time; everyone else finds new ones.
        FUZZ_SEED: process.env.FUZZ_SEED || (process.env.CI ? '1' : String(Date.now() % 1_000_000)),
      },
    }),
    globImports(),
  ],
  middleware: [answers()],
  browsers: (process.env.BROWSERS || 'chromium').split(',').map(launcher),
  concurrency: 2,
  // A busy machine with two cores needs far more than the defaults; a good run never comes near them.
  browserStartTimeout: startTimeout,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 900_000,
  testFramework: { config: { timeout: process.env.FUZZ_DOCUMENTS ? 800_000 : 120_000 } },
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  coverage: process.env.COVERAGE === '1', // in Chromium only
  coverageConfig: { include: ['src/**'], reporters: ['lcov', 'text'] },
};

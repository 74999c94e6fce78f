// Finds the browsers that the tests run in, and installs a missing one:
//   node scripts/browsers.mjs chromium firefox webkit
// An environment variable (CHROME_PATH, FIREFOX_PATH, WEBKIT_DRIVER_PATH) names one that stands in an unusual place.
// A missing one is installed with apt-get where that is possible without a question (Debian, Ubuntu; as root or with
// password-less sudo). Elsewhere chromium and firefox are downloaded; WebKit's driver exists for Linux only.
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  Browser,
  detectBrowserPlatform,
  getInstalledBrowsers,
  install,
  resolveBuildId,
} from '@puppeteer/browsers';

const cacheDir = fileURLToPath(new URL('../.cache/browsers', import.meta.url));

let downloads = existsSync(cacheDir) ? await getInstalledBrowsers({ cacheDir }) : [];

const { PATH = '', PROGRAMFILES, 'PROGRAMFILES(X86)': PROGRAMFILES_X86, LOCALAPPDATA } = process.env;
const windowsFolders = [PROGRAMFILES, PROGRAMFILES_X86, LOCALAPPDATA].filter(Boolean);
const macFolders = ['/Applications', join(homedir(), 'Applications')];

const BROWSERS = {
  chromium: {
    variable: 'CHROME_PATH',
    packages: ['chromium', 'fonts-liberation'],
    download: Browser.CHROME,
    linux: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable'],
    darwin: macFolders.flatMap((folder) =>
      ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
        (app) => `${folder}/${app}.app/Contents/MacOS/${app}`,
      ),
    ),
    win32: windowsFolders.flatMap((folder) => [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    packages: ['firefox-esr'],
    download: Browser.FIREFOX,
    linux: ['firefox', 'firefox-esr'],
    darwin: macFolders.map((folder) => `${folder}/Firefox.app/Contents/MacOS/firefox`),
    win32: windowsFolders.map((folder) => join(folder, 'Mozilla Firefox/firefox.exe')),
  },
  webkit: {
    variable: 'WEBKIT_DRIVER_PATH',
    packages: ['webkit2gtk-driver', 'xvfb'],
    linux: ['WebKitWebDriver'],
  },
};

export const BROWSER_NAMES = Object.keys(BROWSERS);

/**
 * @param {string} name `chromium`, `firefox` or `webkit`
 * @returns {string | undefined} the program file of the browser (of its driver, for webkit)
 */
export function findBrowser(name) {
  const browser = BROWSERS[name];
  if (!browser) throw new Error(`No browser is called ${name}: take ${BROWSER_NAMES.join(', ')}.`);
  const named = process.env[browser.variable];
  if (named && !existsSync(named)) throw new Error(`${browser.variable}=${named}: no such file.`);
  return named || findInstalled(browser) || findDownloaded(browser);
}

/** @returns {Promise<string>} the program file of the browser, which is installed if need be */
export async function ensureBrowser(name) {
  const found = findBrowser(name);
  if (found && hasDisplay(name)) return found;
  const browser = BROWSERS[name];
  // Ubuntu's packages of both browsers are only doors to snap, which containers do not have.
  if (aptWorks() && !(isUbuntu() && browser.download)) aptInstall(browser.packages);
  else if (browser.download) await download(browser.download);
  const installed = findBrowser(name);
  if (installed && hasDisplay(name)) return installed;
  throw new Error(
    `${name} is not here and cannot be installed without a question: install it, or set ${browser.variable}.`,
  );
}

function findInstalled(browser) {
  const places = browser[process.platform] ?? [];
  return process.platform === 'linux' ? places.map(which).find(Boolean) : places.find(existsSync);
}

function findDownloaded({ download: kind }) {
  return downloads.find(({ browser }) => browser === kind)?.executablePath;
}

/** WebKitGTK cannot run without a screen; Xvfb is one where there is none. */
function hasDisplay(name) {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return name !== 'webkit' || Boolean(DISPLAY || WAYLAND_DISPLAY || which('Xvfb'));
}

function which(program) {
  return PATH.split(delimiter)
    .map((folder) => join(folder, program))
    .find(isExecutable);
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function isUbuntu() {
  return existsSync('/etc/os-release') && /^ID=ubuntu$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function aptWorks() {
  if (process.platform !== 'linux' || !which('apt-get')) return false;
  return process.getuid() === 0 || spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0;
}

function aptInstall(packages) {
  const command =
    process.getuid() === 0 ? ['apt-get'] : ['sudo', '-n', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  const run = (...args) =>
    execFileSync(command[0], [...command.slice(1), ...args], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  run('update', '-qq');
  run('install', '-y', '-qq', '--no-install-recommends', ...packages);
}

async function download(browser) {
  const buildId = await resolveBuildId(browser, detectBrowserPlatform(), 'stable');
  console.log(`Downloading ${browser} ${buildId} …`);
  await install({ browser, buildId, cacheDir });
  downloads = await getInstalledBrowsers({ cacheDir });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const asked = process.argv.slice(2);
  const names = asked.length > 0 ? asked : (process.env.BROWSERS || 'chromium').split(',');
  for (const name of new Set(names)) console.log(`${name}: ${await ensureBrowser(name)}`);
}

import { after, describe, it } from 'node:test';
import { useBrowser } from '../e2e/support/browser.mjs';
import * as fault from '../server/faults.mjs';
import { ALL, assertFallbacks, assertKept, assertTold, good, open } from './support.mjs';

const LOGIN = fault.body('<!doctype html><title>Sign in</title>', { 'content-type': 'text/html' });
const DEEP = '['.repeat(100_000) + ']'.repeat(100_000);
const SOON = { timeout: 1_000 };
const SMALL = { maxBytes: 200_000 };

/** What a server does, what the author is told, and within which limits. */
const FAULTS = [
  { what: 'it asks for a login (401)', answer: fault.status(401), code: 'http', status: 401, says: /login/ },
  { what: 'it refuses (403)', answer: fault.status(403), code: 'http', status: 403, says: /refuses/ },
  { what: 'there is nothing (404)', answer: fault.status(404), code: 'http', status: 404, says: /check src/ },
  {
    what: 'it is gone for good (410)',
    answer: fault.status(410),
    code: 'http',
    status: 410,
    says: /change src/,
  },
  {
    what: 'it was asked too often (429), and wants a pause',
    answer: fault.status(429, { 'retry-after': '120' }),
    ...{ code: 'http', status: 429, says: /too often/ },
  },
  { what: 'it has failed (500)', answer: fault.status(500), code: 'http', status: 500, says: /log/ },
  {
    what: 'it is being maintained (503) until some moment',
    answer: fault.status(503, { 'retry-after': new Date(Date.now() + 3_600_000).toUTCString() }),
    ...{ code: 'http', status: 503, says: /maintained/ },
  },
  { what: 'its head does not come', answer: fault.silence, limits: SOON, code: 'timeout', says: /1 s/ },
  { what: 'its body trickles', answer: fault.trickle, limits: SOON, code: 'timeout', says: /1 s/ },
  { what: 'its body never ends', answer: fault.endless, limits: SMALL, code: 'too-large', says: /maxBytes/ },
  { what: 'it sends 100 MB', answer: fault.huge, limits: SMALL, code: 'too-large', says: /maxBytes/ },
  { what: 'it sends a bomb of gzip', answer: fault.bomb, limits: SMALL, code: 'too-large', says: /maxBytes/ },
  { what: 'it hangs up', answer: fault.hangUp, code: 'network', says: /could not be read/ },
  { what: 'it breaks off', answer: fault.breakOff, code: 'network', says: /broke off/ },
  {
    what: 'it redirects in a circle',
    answer: fault.redirect('/site.json'),
    code: 'network',
    says: /could not be read/,
  },
  {
    what: 'its JSON is cut off',
    answer: fault.body('{"news":[{"title":"Ha'),
    code: 'not-json',
    says: /breaks off/,
  },
  { what: 'its JSON has a mistake', answer: fault.body('{"news":[,]}'), code: 'not-json', says: /no JSON/ },
  { what: 'it answers with a page to log in', answer: LOGIN, code: 'not-json', says: /login/ },
  { what: 'it answers with nothing', answer: fault.body(''), code: 'not-json', says: /empty/ },
  { what: 'it answers with null', answer: fault.body('null'), code: 'invalid', says: /holds null/ },
  {
    what: 'it answers with a number',
    answer: fault.body('7'),
    code: 'invalid',
    says: /is not what is read here/,
  },
  {
    what: 'it answers 100,000 brackets deep',
    answer: fault.body(DEEP),
    code: 'invalid',
    says: /is not what is read here/,
  },
  {
    what: 'it answers with XML that is broken',
    answer: fault.body('<rss><channel>', { 'content-type': 'application/xml' }),
    ...{ code: 'not-json', says: /XML/ },
  },
];

const browser = useBrowser();
let survived = 0;
after(() => console.log(`${survived} of ${FAULTS.length} faults of servers survived, nothing lost`));

describe('all elements, when the server fails', () => {
  for (const { what, answer, limits, ...told } of FAULTS) {
    it(`because ${what}: the fallback at first, the last good content later`, async (t) => {
      const { site, visit } = await open(t, browser, answer, limits);
      await visit.whenState(ALL, 'error');
      await assertFallbacks(visit);
      await assertTold(visit, told);

      site.answer('/site.json', good());
      await visit.reload(ALL);
      await visit.whenState(ALL, 'ready');
      site.answer('/site.json', answer);
      await visit.reload(ALL);
      await visit.whenState(ALL, 'stale');
      await assertKept(visit);
      survived += 1;
    });
  }
});

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { consulate } from '../e2e/support/consulate.mjs';
import { DIST, json, startSite } from '../e2e/support/site.mjs';
import * as fault from '../server/faults.mjs';

const COMMAND = fileURLToPath(new URL('cli.js', `file://${DIST}`));

/** Runs the built command; resolves to its exit code and what it printed. */
function run(...words) {
  const child = spawn(process.execPath, [COMMAND, ...words], {
    env: { ...process.env, TZ: 'Europe/London' },
  });
  const printed = { out: '', err: '' };
  child.stdout.on('data', (text) => (printed.out += text));
  child.stderr.on('data', (text) => (printed.err += text));
  return new Promise((done) => child.on('close', (code) => done({ code, ...printed })));
}

async function check(t, answer, ...words) {
  const site = await startSite(t, { '/data': answer });
  const address = `${site.origin}/data`;
  return { ...(await run('check', address, ...words)), address };
}

const own = async (file) => {
  const type = file.endsWith('.xml') ? 'application/xml' : 'application/json';
  return fault.body(await readFile(new URL(`../fixtures/own/${file}`, import.meta.url)), {
    'content-type': type,
  });
};

describe('noticeboard check', () => {
  it('tells what each element shows of a site document', async (t) => {
    const { code, out } = await check(t, json(consulate()));
    assert.equal(code, 0, out);
    assert.match(out, /Format +site/);
    assert.match(out, /<dual-clock> shows\n {2}Moscow \d\d:\d\d\n {2}London \d\d:\d\d/);
    assert.match(out, /<incident-counter> shows\n {2}[\d]+ days since the harbour was closed/);
    assert.match(out, /\+44 \(0\) 203 668 7474 → tel:\+442036687474/);
    assert.match(out, /<news-list> shows\n {2}25 Sept 2020 · Boil tap water before drinking/);
    assert.match(out, /connect-src http:\/\/127\.0\.0\.1:\d+/);
  });

  const formats = [
    ['wordpress.json', 'wordpress', 'Evening hours – from October'],
    ['ghost.json', 'ghost', 'A river & its diary'],
    ['contentful.json', 'contentful', 'The bridge is closed'],
    ['drupal-json-api.json', 'json-api', 'Gauge books are open to readers'],
    ['json-ld-organisation.json', 'json-ld', 'Registry'],
    ['govuk-contact.json', 'govuk', 'Map room'],
    ['jcard.json', 'jcard', 'maps@example.org'],
    ['jscontact.json', 'jscontact', 'Salle des cartes'],
    ['rss2.xml', 'rss', 'Boil tap water – until Friday'],
    ['rss1.xml', 'rss', 'On low water'],
    ['atom.xml', 'atom', 'Fourteen marks.'],
    ['rss-in-json.json', 'rss-in-json', 'Line 4 is closed'],
    ['list.json', 'list', 'Night of the museums'],
    ['json-feed.json', 'json-feed', 'The floor is laid'],
  ];
  for (const [file, format, words] of formats) {
    it(`knows ${format} when it sees ${file}`, async (t) => {
      const { code, out } = await check(t, await own(file));
      assert.equal(code, 0, out);
      assert.match(out, new RegExp(`Format +${format}\n`));
      assert.ok(out.includes(words), out);
    });
  }

  it('reads what a news service answers, whose list has the name of a member, for news and articles', async (t) => {
    const articles = [{ title: 'The ferry sails again', url: '/ferry', publishedAt: '2026-11-20T09:30:00Z' }];
    const { code, out } = await check(t, json({ status: 'ok', totalResults: 1, articles }));
    assert.equal(code, 0, out);
    assert.match(out, /Format +list/);
    assert.match(out, /<news-list> shows\n {2}20 Nov 2026 · The ferry sails again/);
    assert.match(out, /<article-teaser> shows\n {2}20 Nov 2026 · The ferry sails again/);
    assert.doesNotMatch(out, /<contact-card>/);
  });

  it('tells opening hours with their dates, and where nobody knows their zone', async (t) => {
    const desk = {
      name: 'Desk',
      telephone: '999',
      timeZone: 'Nowhere/Else',
      openingHours: 'Mo-Fr 09:00-17:00',
      specialOpeningHoursSpecification: [
        { validFrom: '2999-12-24', validThrough: '2999-12-26' },
        { validFrom: '2019-12-24', validThrough: '2019-12-26' },
      ],
    };
    const { out } = await check(t, json({ contacts: [desk] }));
    assert.match(out, /Desk\n.*\n {2}Mo-Fr 09:00-17:00\n {2}24\s–\s26 Dec 2999: closed\n\n/);
  });

  it('counts from the time that the document tells, as a page does', async (t) => {
    const document = {
      now: '2020-09-25T10:15:00Z',
      incidents: [{ since: '2018-03-04', event: 'the flood' }],
    };
    const { out } = await check(t, json(document));
    assert.match(out, /936 days since the flood/);
  });

  it('tells which entries are left out, and why', async (t) => {
    const news = [{ title: 'One' }, { title: 'Two', date_published: '2020-02-30' }, null];
    const { code, out } = await check(t, json({ news }));
    assert.equal(code, 0);
    assert.match(out, /2 left out:/);
    assert.match(out, /"\/news\/1\/date_published".*"2020-02-30"/);
  });

  const wrongs = [
    [{ news: [{ title: 5 }] }, '/news/0/title', 'Expected text or texts by language but received 5'],
    [{ news: [{ title: 'One', id: [7] }] }, '/news/0/id', 'Expected string or number but received Array'],
    [{ contacts: [{ telephone: ['1', true] }] }, '/contacts/0/telephone/1', 'but received true'],
    [
      { contacts: [{ email: { address: 'a@example.org' } }] },
      '/contacts/0/email/value',
      'Expected "value" but',
    ],
    [{ contacts: [{ address: { streetAddress: 7 } }] }, '/contacts/0/address/streetAddress', 'received 7'],
  ];
  for (const [document, path, words] of wrongs) {
    it(`tells which value is wrong, what is expected and what came: ${path}`, async (t) => {
      const { out } = await check(t, json(document));
      const [line] = out.split('\n').filter((text) => text.includes(`"${path}" in`));
      assert.ok(line?.includes(words), out);
      assert.doesNotMatch(line, /Invalid|unknown/);
    });
  }

  it('tells all that is to be mended where there is nothing to show', async (t) => {
    const { out } = await check(t, json({ reports: {} }), '--element', 'news-list');
    assert.match(out, /name the list after # in src, and other names in fields/);
  });

  it('tells machines the same', async (t) => {
    const { out, address } = await check(t, json({ news: [{ title: 'One' }, 5] }), '--json');
    const report = JSON.parse(out);
    assert.deepEqual(
      [report.url, report.format, report.good, report.cors],
      [address, 'site', true, undefined],
    );
    const [list] = report.elements;
    assert.equal(list.element, 'news-list');
    assert.deepEqual(list.shows, ['One']);
    assert.equal(list.leftOut[0].path, '/news/1');
    assert.ok(report.csp.some((line) => line.startsWith('connect-src ')));
  });

  it('names the hosts of the pictures that a list shows in some layouts', async (t) => {
    const pictures = ['https://one.example.org/a.jpg', 'https://two.example.org/b.jpg', undefined];
    const news = pictures.map((image) => ({ title: 'One', image }));
    const { out } = await check(t, json({ news }), '--element', 'news-list');
    assert.match(out, /img-src https:\/\/one\.example\.org https:\/\/two\.example\.org\n/);
  });

  it('takes an element, an item, a format and fields as the tag does', async (t) => {
    const rows = json([{ who: { name: 'Desk' }, phone: '+44 20 7946 0123', id: 'a' }]);
    const fields = ['--fields', 'name: who.name; telephone: phone'];
    const { code, out } = await check(t, rows, '--element', 'contact-card', '--item', 'a', ...fields);
    assert.equal(code, 0, out);
    assert.match(out, /Desk\n {2}\+44 20 7946 0123 → tel:\+442079460123/);
    assert.doesNotMatch(out, /news-list/);
  });

  it('follows a JSON Pointer', async (t) => {
    const site = await startSite(t, { '/data': json({ a: { b: [{ title: 'Deep' }] } }) });
    const { code, out } = await run('check', `${site.origin}/data#/a/b`);
    assert.equal(code, 0, out);
    assert.match(out, /Deep/);
  });

  it('is about what a JSON Pointer names, and not about the document around it', async (t) => {
    const site = await startSite(t, { '/data': json(consulate()) });
    const { code, out } = await run('check', `${site.origin}/data#/news/items`);
    assert.equal(code, 0, out);
    assert.match(out, /<news-list> shows\n {2}25 Sept 2020 · Boil tap water before drinking/);
    assert.doesNotMatch(out, /dual-clock|incident-counter/);
  });

  it('goes by the reader’s zone where nobody knows the document’s, as a page does, and tells', async (t) => {
    const incidents = [{ since: '2018-03-04T09:00:00Z' }];
    const { code, out } = await check(t, json({ timeZone: 'Europe/Lndon', incidents }));
    assert.equal(code, 0, out);
    assert.match(
      out,
      /\d+ days since 4 March 2018\n {2}1 left out:\n {4}timeZone "Europe\/Lndon" in .* is ignored/,
    );
  });

  it('tells which texts are left out, as a page does', async (t) => {
    const incidents = [{ since: '2018-03-04', event: { en: 'the flood', ru: 5 } }];
    const { out } = await check(t, json({ incidents }));
    assert.match(out, /days since the flood\n {2}1 left out:\n {4}"\/incidents\/0\/event\/ru"/);
  });
});

describe('noticeboard check --origin', () => {
  const PAGE = 'https://www.example.org';
  const allowing = (origin) => json(consulate(), { headers: { 'access-control-allow-origin': origin } });

  it('tells that pages of the origin may read it', async (t) => {
    for (const allowed of ['*', PAGE]) {
      const { code, out } = await check(t, allowing(allowed), '--origin', PAGE);
      assert.equal(code, 0, out);
      assert.match(out, /may be read/);
    }
  });

  it('tells that they may not, and what to mend', async (t) => {
    const other = await check(t, allowing('https://www.example.net'), '--origin', PAGE);
    assert.equal(other.code, 1);
    assert.match(other.out, /may NOT be read.*www\.example\.net/);
    const none = await check(t, json(consulate()), '--origin', PAGE);
    assert.match(none.out, /let it answer with "https:\/\/www\.example\.org"/);
  });
});

describe('noticeboard check, where there is nothing to show', () => {
  const faults = [
    ['a missing page', fault.status(404), /http.*404/],
    ['a page to log in', fault.body('<!doctype html><title>Log in</title>'), /not-json.*login/],
    ['half a document', fault.body('{"news":['), /breaks off/],
    ['broken XML', fault.body('<rss><channel>', { 'content-type': 'application/xml' }), /not-json.*XML/],
    ['brackets 100,000 deep', fault.body('['.repeat(100_000) + ']'.repeat(100_000)), /nothing/],
    ['a number', fault.body('7'), /nothing \(invalid\)/],
  ];
  for (const [what, answer, says] of faults) {
    it(`ends with 1 and says why: ${what}`, async (t) => {
      const { code, out, err } = await check(t, answer);
      assert.equal(code, 1, out);
      assert.match(out, says);
      assert.equal(err, '');
    });
  }

  it('ends with 1 and says why: a pointer without its slash', async (t) => {
    const site = await startSite(t, { '/data': json(consulate()) });
    const { code, out, err } = await run(
      'check',
      `${site.origin}/data#news`,
      '--origin',
      'https://a.example',
    );
    assert.equal(code, 1, out);
    assert.match(out, /invalid.*#news.*starts with a slash/);
    assert.equal(err, '');
  });

  it('ends with 1 where the element that was asked about has nothing', async (t) => {
    const { code, out } = await check(t, json({ news: [{ title: 'One' }] }), '--element', 'contact-card');
    assert.equal(code, 1);
    assert.match(out, /<contact-card> shows\n {2}nothing/);
  });
});

describe('noticeboard, asked wrongly', () => {
  const mistakes = [
    [],
    ['chek', 'https://example.org'],
    ['check'],
    ['check', 'nowhere'],
    ['check', 'ftp://example.org/site.json'],
    ['check', 'https://a.org', '--elephant'],
    ['check', 'https://a.org', '--origin', 'www.example.org:8080'],
  ];
  for (const words of mistakes) {
    it(`ends with 2 and says how: ${words.join(' ') || 'nothing'}`, async () => {
      const { code, err } = await run(...words);
      assert.equal(code, 2);
      assert.match(err, /Usage|address|takes/);
    });
  }

  it('helps, and tells its version', async () => {
    const { version } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'));
    assert.match((await run('--help')).out, /Usage: noticeboard check/);
    assert.equal((await run('--version')).out.trim(), version);
  });
});

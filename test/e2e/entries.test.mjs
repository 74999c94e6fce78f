import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { useBrowser } from './support/browser.mjs';
import { consulate } from './support/consulate.mjs';
import { assertOneWarning, assertQuiet, assertReadable } from './support/expect.mjs';
import { page } from './support/pages.mjs';
import { json, startSite } from './support/site.mjs';

const ELEMENTS = ['dual-clock', 'incident-counter', 'contact-card', 'news-list', 'article-teaser'];

const browser = useBrowser();

/** Opens a page with one element, on a site document that `spoil` has changed. */
async function open(t, html, spoil) {
  const data = consulate();
  spoil(data);
  const site = await startSite(t, { '/': page(html), '/site.json': json(data) });
  return browser.visit(t, site.origin);
}

describe('one bad entry among good ones', () => {
  const BAD = [
    { what: 'a message that is null', bad: null, says: /"\/news\/items\/1"/ },
    { what: 'a message that is a number', bad: 42, says: /"\/news\/items\/1"/ },
    { what: 'a message without words', bad: { id: 'x', url: '/x' }, says: /"\/news\/items\/1".*no title/ },
    {
      what: 'a message with an impossible date',
      bad: { title: 'Never', date_published: '2020-02-30' },
      says: /"\/news\/items\/1\/date_published".*"2020-02-30" is no date that exists/,
    },
    {
      what: 'a message with a title that is a list',
      bad: { title: ['Never'], summary: 'No' },
      says: /"\/news\/items\/1\/title"/,
    },
  ];

  for (const { what, bad, says } of BAD) {
    it(`is left out: ${what}`, async (t) => {
      const visit = await open(t, '<news-list limit="20"></news-list>', ({ news }) =>
        news.items.splice(1, 0, bad),
      );
      await visit.whenState('news-list', 'ready');
      assert.equal((await visit.parts('news-list', 'item')).length, 10);
      assertReadable(await visit.text('news-list'));
      assertOneWarning(visit, /<news-list>/, /left out/, /site\.json/, says);
      assert.deepEqual(
        (await visit.events('news-list')).map(({ type }) => type),
        ['load'],
      );
    });
  }

  it('is left out: a city in a zone that nobody knows', async (t) => {
    const visit = await open(t, '<dual-clock></dual-clock>', ({ clock }) =>
      clock.cities.push({ label: 'Tharsis', timeZone: 'Mars/Tharsis' }),
    );
    await visit.whenState('dual-clock', 'ready');
    assert.deepEqual(await visit.words('dual-clock', 'city'), ['Moscow 13:15', 'London 11:15']);
    assertOneWarning(visit, /<dual-clock>/, /"\/clock\/cities\/2\/timeZone"/, /Mars\/Tharsis/);
  });

  it('is left out: an incident on a day that never was', async (t) => {
    const visit = await open(t, '<incident-counter></incident-counter>', ({ incidents }) =>
      incidents.unshift({ id: 'never', since: '2019-02-29', event: 'the day that never was' }),
    );
    await visit.whenState('incident-counter', 'ready');
    assert.match(await visit.text('incident-counter'), /^936 days have passed since the harbour was closed/);
    assertOneWarning(visit, /<incident-counter>/, /"\/incidents\/0\/since"/, /2019-02-29/);
  });

  it('is left out: a contact that cannot be reached', async (t) => {
    const visit = await open(t, '<contact-card></contact-card>', ({ contacts }) =>
      contacts.unshift({ id: 'nobody' }),
    );
    await visit.whenState('contact-card', 'ready');
    assert.deepEqual(await visit.words('contact-card', 'name'), ['Consular queries']);
    assertOneWarning(visit, /<contact-card>/, /"\/contacts\/0"/);
  });
});

describe('an item that is not in the data', () => {
  for (const tag of ['incident-counter', 'contact-card', 'article-teaser']) {
    it(`leaves the fallback and names those that are: <${tag}>`, async (t) => {
      const visit = await open(t, `<${tag} item="gone">Ask at the door</${tag}>`, () => {});
      await visit.whenState(tag, 'error');
      assert.equal(await visit.text(tag), 'Ask at the door');
      assertOneWarning(visit, new RegExp(`<${tag} item="gone"`), /"gone"/, /harbour|consular|interview/);
      assert.equal((await visit.events(tag))[0].code, 'not-found');
    });
  }
});

describe('a zone that nobody knows', () => {
  it('is ignored in the document, for a zone that is known', async (t) => {
    const visit = await open(t, '<dual-clock></dual-clock>', (data) => (data.timeZone = 'Mars/Tharsis'));
    await visit.whenState('dual-clock', 'ready');
    assert.deepEqual(await visit.words('dual-clock', 'city'), ['Moscow 13:15', 'London 11:15']);
    assertReadable(await visit.text('dual-clock'));
    assertOneWarning(visit, /<dual-clock>/, /timeZone "Mars\/Tharsis"/);
  });

  it('is ignored on a tag, for that of the document', async (t) => {
    const visit = await open(t, '<incident-counter time-zone="Mars/Tharsis"></incident-counter>', () => {});
    await visit.whenState('incident-counter', 'ready');
    assert.deepEqual(await visit.words('incident-counter', 'count'), ['936']);
    assertOneWarning(visit, /<incident-counter>/, /time-zone="Mars\/Tharsis"/);
  });
});

describe('members that hold nothing', () => {
  const NOTHING = { null: null, 'an empty list': [] };

  for (const [what, nothing] of Object.entries(NOTHING)) {
    for (const tag of ELEMENTS) {
      it(`are a calm line: ${what} for <${tag}>`, async (t) => {
        const visit = await open(t, `<${tag}><p>Fallback</p></${tag}>`, (data) => {
          for (const member of Object.keys(data)) if (member !== 'language') data[member] = nothing;
          if (nothing !== null) data.timeZone = 'Europe/London';
        });
        await visit.whenState(tag, 'empty');
        assert.match(await visit.text(tag), /^No |^Nothing /);
        assertQuiet(visit);
      });
    }
  }

  it('are not missed inside an entry', async (t) => {
    const visit = await open(t, '<news-list></news-list>', ({ news }) => {
      news.items = [
        { id: null, title: 'Only a title', url: null, summary: null, date_published: null, tags: null },
      ];
      news.title = null;
    });
    await visit.whenState('news-list', 'ready');
    assert.equal(await visit.text('news-list'), 'Only a title All messages');
    assertQuiet(visit);
  });
});

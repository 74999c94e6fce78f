import { expect } from 'chai';
import { mapper } from '../../src/data/mapping.js';
import { fieldsRule } from '../../src/ui/attribute-rules.js';
import { readNews } from '../../src/news-list/news-list.data.js';
import { openSite } from '../../src/data/site.js';
import { event, place } from '../support/mount.js';
import { part, parts } from '../support/read.js';
import { warnings } from '../support/warnings.js';

const url = 'https://www.example.org/api.json';
const row = {
  headline: { text: 'One &amp; all' },
  meta: { when: '2020-09-23', 'a.b': 'dotted' },
  links: [{ href: '/one' }],
};

describe('the fields attribute', () => {
  it('finds fields at any depth, in objects and lists', async () => {
    const list = place(
      'news-list',
      '<news-list fields="title: headline.text; date: meta.when; url: links.0.href"></news-list>',
    );
    list.data = [row];
    await event(list, 'load');
    expect(parts(list, 'title')).to.deep.equal(['One & all']);
    expect(part(list, 'date').getAttribute('datetime')).to.equal('2020-09-23');
    expect(part(list, 'title').querySelector('a')?.href).to.equal(`${location.origin}/one`);
  });

  it('takes a JSON Pointer for names that have dots', () => {
    const mapped = mapper('note: /meta/a.b')?.({ value: [row], path: '', url });
    expect(mapped?.value).to.deep.equal([{ ...row, note: 'dotted' }]);
  });

  it('serves the other elements, too', async () => {
    const card = place(
      'contact-card',
      '<contact-card fields="name: who; telephone: phone.main"></contact-card>',
    );
    card.data = [{ who: 'Enquiries', phone: { main: '+44 20 7946 0123' } }];
    const counter = place(
      'incident-counter',
      '<incident-counter fields="since: when; event: what"></incident-counter>',
    );
    counter.data = { when: '2018-03-04', what: 'the flood' };
    const clock = place('dual-clock', '<dual-clock fields="label: town; timeZone: tz"></dual-clock>');
    clock.data = [{ town: 'Moscow', tz: 'Europe/Moscow' }];
    await Promise.all([card, counter, clock].map((element) => event(element, 'load')));
    expect(parts(card, 'name')).to.deep.equal(['Enquiries']);
    expect(parts(counter, 'event')).to.deep.equal(['the flood']);
    expect(parts(clock, 'label')).to.deep.equal(['Moscow']);
  });

  it('finds the list in what a server has put around it, and what comes after that', async () => {
    const mapped = mapper('title: headline.text; date: meta.when');
    const value = { total: 1, result: [row, { ...row, meta: { when: '2020-02-30' } }], next: '/rows?page=2' };
    const feed = await readNews({ ...openSite({ value, url }, ''), ...(mapped && { mapped }) }, null);
    expect(feed.items.map(({ title, date }) => [title, date])).to.deep.equal([['One & all', '2020-09-23']]);
    expect(feed.next).to.equal(new URL('/rows?page=2', url).href);
    expect(feed.problems.map(({ path }) => path)).to.deep.equal(['/result/1/meta/when']);
  });

  it('names the foreign field that is bad', async () => {
    const value = [row, { ...row, meta: { when: '2020-02-30' } }];
    const mapped = mapper('title: headline.text; date: meta.when');
    const { problems } = await readNews({ ...openSite({ value, url }, ''), ...(mapped && { mapped }) }, null);
    expect(problems.map(({ path }) => path)).to.deep.equal(['/1/meta/when']);
  });

  it('takes the lists that the attribute does', () => {
    const lists = [
      'a:b',
      ' a : b.c ; d: /e;',
      ';a:b;;',
      'a:b:c',
      'a: b; c',
      'a:',
      'a: ;b:c',
      ':b',
      '1:b',
      'a-b:c',
      '',
      ';',
    ];
    const taken = lists.filter((list) => mapper(list));
    expect(lists.filter((list) => fieldsRule.accepts(list))).to.deep.equal(taken);
    expect(taken).to.deep.equal(lists.slice(0, 4));
  });

  it('is ignored where it is no list of fields, and says so', async () => {
    const list = place('news-list', '<news-list fields="headline"></news-list>');
    list.data = [{ title: 'One' }];
    await event(list, 'load');
    expect(parts(list, 'title')).to.deep.equal(['One']);
    expect(warnings()[0]).to.contain('fields="headline"');
  });
});

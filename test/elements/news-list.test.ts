import { expect } from 'chai';
import type { NewsList } from '../../src/index.js';
import { stopClockAt } from '../support/clock.js';
import { event, place } from '../support/mount.js';
import { part, partElements, parts, textOf } from '../support/read.js';
import { warnings } from '../support/warnings.js';

async function listOf(data: unknown, attributes = ''): Promise<NewsList> {
  const list = place('news-list', `<news-list ${attributes}></news-list>`);
  list.data = data;
  await event(list, 'load');
  return list;
}

const feed = {
  title: 'News of the library',
  home_page_url: 'https://www.example.org/news/',
  items: Array.from({ length: 12 }, (_, index) => ({
    id: `m${index}`,
    url: `https://www.example.org/news/${index}`,
    title: `Message ${index}`,
    date_published: `2020-09-${String(10 + index)}`,
    summary: `Excerpt ${index}`,
  })),
};

describe('<news-list>', () => {
  it('lists ten messages, newest first, and links to all of them', async () => {
    const list = await listOf({ news: feed });
    expect(parts(list, 'item')).to.have.length(10);
    expect(parts(list, 'item')[0]).to.equal('21 Sept 2020 Message 11 Excerpt 11');
    expect(parts(list, 'title').at(-1)).to.equal('Message 2');
    expect(parts(list, 'more')).to.deep.equal(['All messages']);
    expect(part(list, 'more').getAttribute('href')).to.equal('https://www.example.org/news/');
    expect(part(list, 'date').getAttribute('datetime')).to.equal('2020-09-21');
  });

  it('is a list under a heading, its titles one level deeper, one link an item', async () => {
    const list = await listOf(feed, 'heading="Latest" heading-level="3"');
    expect(part(list, 'heading').localName).to.equal('h3');
    expect(part(list, 'title').localName).to.equal('h4');
    expect(part(list, 'list').localName).to.equal('ul');
    expect(
      partElements(list, 'item').every(
        (item) => item.localName === 'li' && item.querySelectorAll('a').length === 1,
      ),
    ).to.equal(true);
  });

  it('takes its heading from the feed, the tag, or leaves it out', async () => {
    expect(parts(await listOf(feed), 'heading')).to.deep.equal(['News of the library']);
    expect(parts(await listOf(feed, 'heading="Latest"'), 'heading')).to.deep.equal(['Latest']);
    expect(parts(await listOf(feed, 'heading=""'), 'heading')).to.deep.equal([]);
  });

  it('obeys limit, date style, excerpt and the words of its link', async () => {
    const list = await listOf(
      feed,
      'limit="2" date-style="long" excerpt="none" more-href="/all" more-label="Archive"',
    );
    expect(parts(list, 'item')).to.deep.equal([
      '21 September 2020 Message 11',
      '20 September 2020 Message 10',
    ]);
    expect(parts(list, 'more')).to.deep.equal(['Archive']);
    expect(part(list, 'more').getAttribute('href')).to.equal(new URL('/all', location.href).href);
  });

  it('cuts excerpts after a number of lines', async () => {
    const list = await listOf([{ title: 'One', summary: 'word '.repeat(400) }], 'excerpt="2"');
    const excerpt = part(list, 'summary');
    const lineHeight = Number.parseFloat(getComputedStyle(excerpt).lineHeight) || 20;
    expect(excerpt.clientHeight).to.be.lessThan(lineHeight * 2.6);
    expect(excerpt.scrollHeight).to.be.greaterThan(excerpt.clientHeight);
  });

  it('shows only messages with a tag', async () => {
    const items = [{ title: 'One', tags: ['Floods'] }, { title: 'Two', tags: ['roads'] }, { title: 'Three' }];
    expect(parts(await listOf(items, 'tag="floods"'), 'title')).to.deep.equal(['One']);
    const none = await listOf(items, 'tag="fires"');
    expect(none.state).to.equal('empty');
    expect(textOf(none)).to.equal('No messages');
    none.tag = 'roads';
    await none.updateComplete;
    expect(none.matches(':state(ready)')).to.equal(true);
    expect(parts(none, 'title')).to.deep.equal(['Two']);
    none.tag = 'fires';
    await none.updateComplete;
    expect(none.matches(':state(empty)')).to.equal(true);
    expect(textOf(none)).to.equal('No messages');
  });

  it('takes from a script nothing that the attribute could not say, though it says the same', async () => {
    const list = await listOf(feed, 'limit="many"');
    Reflect.set(list, 'limit', 'many');
    await list.updateComplete;
    expect(list.limit).to.equal(10);
  });

  it('falls back to ten where the limit is impossible, and says so once', async () => {
    const list = await listOf(feed, 'limit="many"');
    expect(list.limit).to.equal(10);
    expect(parts(list, 'item')).to.have.length(10);
    expect(warnings()).to.have.length(1);
    expect(warnings()[0]).to.contain('<news-list').and.contain('limit="many"');
  });

  it('follows its attributes when they change', async () => {
    const list = await listOf(feed);
    list.setAttribute('limit', '3');
    await list.updateComplete;
    expect(parts(list, 'item')).to.have.length(3);
    list.removeAttribute('limit');
    await list.updateComplete;
    expect(parts(list, 'item')).to.have.length(10);
    expect(list.hasAttribute('limit')).to.equal(false);
  });

  it('leaves out a bad message and shows the others', async () => {
    const list = await listOf([{ title: 'One' }, null, { title: 'Three', date_published: '2020-02-30' }]);
    expect(parts(list, 'title')).to.deep.equal(['One']);
    expect(warnings()).to.have.length(2);
    expect(warnings()[1]).to.contain('"/2/date_published"').and.contain('2020-02-30');
  });

  it('shows tags in a text as the words they are', async () => {
    const list = await listOf([{ title: '<img src=x onerror=alert(1)> &amp; co', summary: '<b>bold</b>' }]);
    expect(parts(list, 'title')).to.deep.equal(['<img src=x onerror=alert(1)> & co']);
    expect(parts(list, 'summary')).to.deep.equal(['<b>bold</b>']);
    expect(list.shadowRoot?.querySelector('img, b')).to.equal(null);
  });

  it('shows the date of a moment in the zone of the document', async () => {
    const items = [{ title: 'One', date_published: '2020-09-25T22:30:00Z' }];
    const list = await listOf({ timeZone: 'Europe/Moscow', news: { items } });
    expect(parts(list, 'date')).to.deep.equal(['26 Sept 2020']);
  });

  it('keeps the direction of a text, and begins its lines where those of the page begin', async () => {
    const list = await listOf([{ title: 'One', summary: 'The first.' }]);
    list.setAttribute('dir', 'rtl');
    const style = getComputedStyle(part(list, 'summary'));
    expect([style.direction, style.textAlign]).to.deep.equal(['ltr', 'right']);
  });

  it('says how long ago a message is from, the full date behind it, and goes with the time', async () => {
    stopClockAt('2020-09-25T10:15:00Z');
    const list = await listOf([{ title: 'One', date_published: '2020-09-25T08:00:00Z' }], 'dates="relative"');
    const date = part(list, 'date');
    expect(date.textContent).to.equal('2 hours ago');
    expect(date.title).to.equal('Friday, 25 September 2020');
    expect(date.getAttribute('datetime')).to.equal('2020-09-25T08:00:00Z');
    stopClockAt('2020-09-25T11:00:00Z');
    await list.updateComplete;
    expect(date.textContent).to.equal('3 hours ago');
  });

  it('shows a calm line, under its heading, when there is nothing', async () => {
    const list = await listOf({ news: { title: 'News', items: [] } });
    expect(list.state).to.equal('empty');
    expect(textOf(list)).to.equal('News No messages');
  });
});

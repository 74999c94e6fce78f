import { expect } from 'chai';
import { event, eventually, place } from '../support/mount.js';
import { part, partElements, parts } from '../support/read.js';

const SUMMARY = 'What was to be said of it, at such a length that it fills several lines of any window. ';

/** Of so many messages, the newest first, which are the others' own when more of them come. */
const growing = (count: number) => ({
  items: Array.from({ length: count }, (_, index) => {
    const number = count - index;
    return { id: number, title: `Message ${number}`, url: `/m/${number}`, summary: SUMMARY.repeat(4) };
  }),
});

const feed = (count: number, changed?: number) => ({
  items: Array.from({ length: count }, (_, index) => ({
    id: String(index),
    title: index === changed ? 'Called off' : `Message ${index}`,
    url: `/messages/${index}`,
  })),
});

function rowOf(node: Node | null): Element | null | undefined {
  const element = node instanceof Element ? node : node?.parentElement;
  return element?.closest('[part=item]');
}

async function frames(count: number): Promise<void> {
  for (let frame = 0; frame < count; frame += 1) await new Promise(requestAnimationFrame);
}

describe('<news-list> with many messages', () => {
  it('draws all of them, in their order, in one list', async () => {
    const list = place('news-list', '<news-list limit="1000"></news-list>');
    list.data = feed(1_000);
    await event(list, 'load');
    const titles = parts(list, 'title');
    expect(titles).to.have.length(1_000);
    expect([titles[99], titles[100], titles[999]]).to.deep.equal([
      'Message 99',
      'Message 100',
      'Message 999',
    ]);
    expect(partElements(list, 'list')).to.have.length(1);
  });

  it('keeps the place of those that follow the first, so that nothing below jumps', async () => {
    const list = place('news-list', '<news-list limit="1000" layout="compact"></news-list>');
    const below = document.createElement('p');
    list.after(below);
    const tops: number[] = [];
    const observer = new MutationObserver(() => tops.push(below.getBoundingClientRect().top));
    await list.updateComplete;
    observer.observe(list.renderRoot, { subtree: true, childList: true });
    list.data = feed(130);
    await event(list, 'load');
    expect(tops.length).to.be.greaterThan(1);
    expect(Math.min(...tops)).to.be.greaterThan(3 * window.innerHeight);
    expect(parts(list, 'title')).to.have.length(130);
  });

  for (const cards of [2, 3, 4, 5, 6]) {
    it(`leaves no gap among its cards, ${cards} in a line`, async () => {
      const list = place('news-list', '<news-list limit="1000" layout="cards"></news-list>');
      list.style.cssText = `inline-size: ${cards * 100}px; --nb-column: 80px; --nb-space: 10px`;
      list.data = feed(250);
      await event(list, 'load');
      const edges = partElements(list, 'item').map((item) => item.getBoundingClientRect().right);
      const ends = edges.filter((_, index) => index % cards === cards - 1);
      expect(ends).to.have.length(Math.floor(250 / cards));
      for (const end of ends) expect(end).to.be.closeTo(list.getBoundingClientRect().right, 1);
    });
  }

  it('touches one message where one has changed', async () => {
    const list = place('news-list', '<news-list limit="1000"></news-list>');
    list.data = feed(350);
    await event(list, 'load');
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((seen) => records.push(...seen));
    observer.observe(list.renderRoot, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    list.data = feed(350, 220);
    await event(list, 'load');
    records.push(...observer.takeRecords());
    expect(records).not.to.have.length(0);
    const rows = new Set(records.flatMap(({ target, addedNodes }) => [target, ...addedNodes].map(rowOf)));
    expect([...rows]).to.deep.equal([partElements(list, 'item')[220]]);
    expect(parts(list, 'title')[220]).to.equal('Called off');
  });

  it('takes away what is shown no more, and what was still to come', async () => {
    const list = place('news-list', '<news-list limit="1000"></news-list>');
    list.data = feed(350);
    await event(list, 'load');
    list.data = feed(900);
    await list.updateComplete;
    list.limit = 120;
    await list.updateComplete;
    expect(parts(list, 'title')).to.have.length(120);
    list.limit = 5;
    await list.updateComplete;
    expect(parts(list, 'title')).to.have.length(5);
  });

  it('draws on where it was left when it was moved', async () => {
    const list = place('news-list', '<news-list limit="1000"></news-list>');
    list.data = feed(500);
    await event(list, 'load');
    list.data = feed(900);
    const aside = document.createElement('aside');
    document.body.append(aside);
    await Promise.resolve();
    aside.append(list);
    await event(list, 'load');
    expect(parts(list, 'title')).to.have.length(900);
    aside.remove();
  });

  it('has what stands below it where a reader who goes there expects it', async () => {
    const list = place('news-list', '<news-list limit="1000"></news-list>');
    const below = document.createElement('p');
    list.after(below);
    list.data = growing(400);
    await event(list, 'load');
    below.scrollIntoView({ block: 'end' });
    await frames(5);
    const { bottom } = below.getBoundingClientRect();
    expect(bottom).to.be.within(window.innerHeight / 2, window.innerHeight * 1.5);
  });

  it('has it there where the window has become narrower, too', async () => {
    const list = place('news-list', '<news-list limit="1000"></news-list>');
    const below = document.createElement('p');
    list.after(below);
    list.data = growing(400);
    await event(list, 'load');
    list.style.inlineSize = '200px';
    await frames(3);
    below.scrollIntoView({ block: 'end' });
    await frames(5);
    const { bottom } = below.getBoundingClientRect();
    expect(bottom).to.be.within(window.innerHeight / 2, window.innerHeight * 1.5);
  });

  it('has drawn all that is to be shown when its update is complete, though that has changed meanwhile', async () => {
    const list = place('news-list', '<news-list limit="4000"></news-list>');
    list.data = growing(200);
    await event(list, 'load');
    list.data = growing(4_000);
    await eventually(() => expect(parts(list, 'title').length).to.be.greaterThan(200));
    const complete = list.updateComplete;
    list.lang = 'fr';
    await complete;
    expect(parts(list, 'title')).to.have.length(4_000);
  });

  for (const row of [50, 143]) {
    it(`lets the focus go with its link: row ${row}`, async () => {
      const list = place('news-list', '<news-list limit="1000"></news-list>');
      list.data = growing(300);
      await event(list, 'load');
      const focused = () => list.shadowRoot?.activeElement?.textContent;
      partElements(list, 'title')[row]?.querySelector('a')?.focus();
      expect(focused()).to.equal(`Message ${300 - row}`);
      list.data = growing(301);
      await event(list, 'load');
      expect(focused()).to.equal(`Message ${300 - row}`);
    });
  }

  it('has room for the outline of a link at its edge, where browsers let it go beyond', async function () {
    if (!CSS.supports('overflow-clip-margin: 1em')) this.skip();
    const list = place('news-list', '<news-list limit="1000" layout="compact"></news-list>');
    list.data = feed(150);
    await event(list, 'load');
    const group = partElements(list, 'item').at(-1)?.parentElement;
    const link = group?.querySelector('a');
    if (!group || !link) throw new Error('no link in a group');
    link.focus();
    const { outlineWidth, outlineOffset } = getComputedStyle(link);
    const outline = parseFloat(outlineWidth) + parseFloat(outlineOffset);
    expect(parseFloat(getComputedStyle(group).getPropertyValue('overflow-clip-margin'))).to.be.at.least(
      outline,
    );
  });

  it('goes on in the next line of cards, without a gap', async () => {
    const list = place('news-list', '<news-list limit="1000" layout="cards"></news-list>');
    list.style.inlineSize = '800px';
    list.data = growing(300);
    await event(list, 'load');
    const items = partElements(list, 'item');
    const last = items.findLast(({ parentElement }) => parentElement === part(list, 'list'));
    const first = items[items.findIndex((item) => item === last) + 1];
    if (!first || !last) throw new Error('one list');
    const gap = parseFloat(getComputedStyle(part(list, 'list')).rowGap);
    expect(first.getBoundingClientRect().top - last.getBoundingClientRect().bottom).to.be.closeTo(gap, 1);
    expect(last.getBoundingClientRect().right).to.be.closeTo(list.getBoundingClientRect().right, 1);
  });

  it('has one line in a timeline, from the first to the last', async () => {
    const list = place('news-list', '<news-list limit="1000" layout="timeline"></news-list>');
    list.data = feed(300);
    await event(list, 'load');
    const items = partElements(list, 'item');
    const isLast = async (item: Element) => {
      item.scrollIntoView(); // in WebKit what is out of sight keeps the styles that it had
      await frames(5);
      return getComputedStyle(item, '::before').display === 'none';
    };
    const found = items.filter(({ nextElementSibling: next }) => next?.getAttribute('part') !== 'item');
    const ends: boolean[] = [];
    for (const item of found) ends.push(await isLast(item));
    expect(ends).to.deep.equal([false, false, false, true]);
  });
});

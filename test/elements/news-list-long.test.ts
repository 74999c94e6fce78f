import { expect } from 'chai';
import { event, place } from '../support/mount.js';
import { partElements, parts } from '../support/read.js';

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
});

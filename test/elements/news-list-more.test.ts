import { expect } from 'chai';
import type { NewsList } from '../../src/index.js';
import { prepare, type AnswerSpec } from '../support/answers.js';
import { eventually, mount } from '../support/mount.js';
import { part, partElements, parts, textOf } from '../support/read.js';
import { warnings } from '../support/warnings.js';

/** Messages numbered from `first`, newest first. */
function page(first: number, count: number, next?: string): AnswerSpec {
  const items = Array.from({ length: count }, (_, index) => ({
    id: String(first + index),
    url: `/${first + index}`,
    title: `Message ${first + index}`,
    date_published: `2020-09-${String(30 - first - index).padStart(2, '0')}`,
  }));
  return { body: { version: 'https://jsonfeed.org/version/1.1', items, ...(next && { next_url: next }) } };
}

async function listOf(url: string, attributes = ''): Promise<NewsList> {
  return mount('news-list', `<news-list src="${url}" ${attributes}></news-list>`);
}

function button(list: NewsList): HTMLElement {
  return part(list, 'next');
}

describe('<news-list> of a feed that goes on elsewhere', () => {
  it('shows older messages when asked, and keeps the focus', async () => {
    const third = await prepare(page(7, 2));
    const second = await prepare(page(4, 3, third.url));
    const first = await prepare(page(1, 3, second.url));
    const list = await listOf(first.url, 'limit="3"');
    expect(parts(list, 'title')).to.deep.equal(['Message 1', 'Message 2', 'Message 3']);
    expect(await second.log()).to.have.length(0);

    button(list).focus();
    button(list).click();
    await eventually(() => expect(parts(list, 'item')).to.have.length(6));
    expect(list.shadowRoot?.activeElement).to.equal(button(list));
    expect(textOf(list)).to.contain('3 more messages are shown.');

    button(list).click();
    await eventually(() => expect(parts(list, 'item')).to.have.length(8));
    await eventually(() => expect(partElements(list, 'next')).to.have.length(0));
    expect(list.shadowRoot?.activeElement).to.equal(partElements(list, 'item')[6]);
  });

  it('shows first what it has read already, beyond its limit', async () => {
    const second = await prepare(page(5, 2));
    const first = await prepare(page(1, 4, second.url));
    const list = await listOf(first.url, 'limit="2"');
    button(list).click();
    await eventually(() => expect(parts(list, 'item')).to.have.length(4));
    expect(await second.log()).to.have.length(0);
  });

  it('shows no message twice', async () => {
    const second = await prepare(page(3, 3));
    const first = await prepare(page(1, 3, second.url));
    const list = await listOf(first.url);
    button(list).click();
    await eventually(() =>
      expect(parts(list, 'title')).to.deep.equal([1, 2, 3, 4, 5].map((number) => `Message ${number}`)),
    );
  });

  it('calls nothing new that was read before', async () => {
    const third = await prepare(page(4, 1));
    const second = await prepare(page(3, 2, third.url));
    const first = await prepare(page(1, 3, second.url));
    const list = await listOf(first.url, 'limit="3"');
    button(list).click();
    await eventually(() => expect(parts(list, 'item')).to.have.length(4));
    button(list).click();
    await eventually(() => expect(partElements(list, 'next')).to.have.length(0));
    expect(parts(list, 'status')).to.deep.equal(['']);
    expect(parts(list, 'item')).to.have.length(4);
  });

  it('does not run in circles', async () => {
    const desk = await prepare();
    const circle = await prepare(page(1, 3, desk.url));
    await fetch(desk.url.replace('.json', ''), {
      method: 'PUT',
      body: JSON.stringify(page(4, 3, circle.url)),
    });
    const list = await listOf(circle.url);
    button(list).click();
    await eventually(() => expect(parts(list, 'item')).to.have.length(6));
    await eventually(() => expect(partElements(list, 'next')).to.have.length(0));
  });

  it('finds the next page in a Link header', async () => {
    const second = await prepare(page(4, 3));
    const link = `<${second.url}>; rel="next"`;
    const first = await prepare({ ...page(1, 3), headers: { link } });
    const list = await listOf(first.url);
    button(list).click();
    await eventually(() => expect(parts(list, 'item')).to.have.length(6));
  });

  it('keeps what it shows when the next page cannot be read, and can be asked again', async () => {
    const second = await prepare([{ status: 404 }, page(4, 3)]);
    const first = await prepare(page(1, 3, second.url));
    const list = await listOf(first.url);
    button(list).click();
    await eventually(() => expect(parts(list, 'status')).to.deep.equal(['More messages could not be read.']));
    expect(parts(list, 'item')).to.have.length(3);
    expect(list.state).to.equal('ready');
    expect(warnings()[0]).to.contain('404');
    button(list).click();
    await eventually(() => expect(parts(list, 'item')).to.have.length(6));
  });

  it('keeps older messages when the newest are read anew', async () => {
    const second = await prepare(page(4, 3));
    const first = await prepare([page(1, 3, second.url), page(0, 3, second.url)]);
    const list = await listOf(first.url, 'limit="6"');
    button(list).click();
    await eventually(() => expect(parts(list, 'item')).to.have.length(6));
    await list.reload();
    expect(parts(list, 'title')[0]).to.equal('Message 0');
    expect(parts(list, 'title').at(-1)).to.equal('Message 6');
  });

  it('has no button where the feed ends', async () => {
    const { url } = await prepare(page(1, 12));
    const list = await listOf(url);
    expect(parts(list, 'item')).to.have.length(10);
    expect(partElements(list, 'next')).to.have.length(0);
  });
});

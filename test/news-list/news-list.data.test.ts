import { expect } from 'chai';
import type { Item } from '../../src/data/feed.js';
import { chooseNews } from '../../src/news-list/news-list.data.js';

const item = (id: string, date?: string, tags: string[] = []): Item => ({
  ...{ id, date, tags, link: undefined, title: id, summary: undefined },
  ...{ body: undefined, image: undefined, section: undefined },
});

const ids = (items: readonly Item[], tag: string | null = null) =>
  chooseNews(items, tag, 'America/New_York').map(({ id }) => id);

describe('chooseNews', () => {
  it('puts the newest first by the dates that are read, those without a date last', () => {
    const items = [
      item('undated'),
      item('23rd', '2020-09-23'),
      item('24th by UTC, 23rd in New York', '2020-09-24T03:30:00Z'),
      item('24th', '2020-09-24'),
    ];
    expect(ids(items)).to.deep.equal(['24th', '24th by UTC, 23rd in New York', '23rd', 'undated']);
  });

  it('keeps the order of the document where dates are equal', () => {
    expect(ids([item('a', '2020-09-23'), item('b', '2020-09-23'), item('c', '2020-09-23')])).to.deep.equal([
      'a',
      'b',
      'c',
    ]);
  });

  it('takes those with the tag', () => {
    const items = [
      item('a', '2020-01-01', ['Floods']),
      item('b', '2020-01-02'),
      item('c', '2020-01-03', ['floods']),
    ];
    expect(ids(items, 'floods')).to.deep.equal(['c', 'a']);
  });
});

import { expect } from 'chai';
import {
  openingOf,
  readArticles,
  withParagraphs,
  type Article,
  type Paragraph,
} from '../../src/article-teaser/article-teaser.data.js';
import { openSite } from '../../src/data/site.js';

async function read(value: unknown): Promise<Article | undefined> {
  const { items } = await readArticles(
    openSite({ value, url: 'https://www.example.org/site.json' }, ''),
    null,
  );
  return items[0] && withParagraphs(items[0]);
}

const words = (paragraphs: readonly Paragraph[] = []) =>
  paragraphs.map((paragraph) => (typeof paragraph === 'string' ? paragraph : paragraph.textContent));

describe('an article', () => {
  it('keeps the paragraphs of a question-and-answer text', async () => {
    const blankLines = await read([{ title: 'a', content_text: 'Q: One?\nTwo?\n\nA: Three.\n \nQ: Four?' }]);
    expect(words(blankLines?.paragraphs)).to.deep.equal(['Q: One?\nTwo?', 'A: Three.', 'Q: Four?']);
    const lines = await read([{ title: 'a', content_text: 'Q: One?\nA: Two.\nQ: Three?' }]);
    expect(words(lines?.paragraphs)).to.deep.equal(['Q: One?', 'A: Two.', 'Q: Three?']);
  });

  it('prefers HTML to words, and falls back to the summary', async () => {
    const both = await read([{ content_html: '<p>a</p><p>b</p>', content_text: 'c' }]);
    expect(words(both?.paragraphs)).to.deep.equal(['a', 'b']);
    const summed = await read([{ title: 'a', summary: 'd' }]);
    expect(words(summed?.paragraphs)).to.deep.equal(['d']);
  });

  it('reads the news of a document without articles', async () => {
    expect((await read({ news: { items: [{ title: 'One' }] } }))?.title).to.equal('One');
    expect(
      (await read({ news: { items: [{ title: 'One' }] }, articles: [{ title: 'Two' }] }))?.title,
    ).to.equal('Two');
    expect(await read({ articles: [] })).to.equal(undefined);
    expect(await read({ contacts: [] })).to.equal(undefined);
  });
});

describe('openingOf', () => {
  const heading = document.createElement('h3');

  it('takes so many paragraphs, and headings on top', () => {
    expect(openingOf([heading, 'a', heading, 'b', heading, 'c'], 2)).to.deep.equal([
      heading,
      'a',
      heading,
      'b',
    ]);
  });

  it('leaves out a heading that nothing follows', () => {
    expect(openingOf(['a', heading], 3)).to.deep.equal(['a']);
    expect(openingOf([heading], 3)).to.deep.equal([]);
  });
});

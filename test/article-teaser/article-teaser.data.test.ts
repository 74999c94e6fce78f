import { expect } from 'chai';
import {
  endsOpen,
  isCut,
  openingOf,
  questionsIn,
  readArticles,
  withParagraphs,
  type Article,
  type Paragraph,
} from '../../src/article-teaser/article-teaser.data.js';
import { openSite } from '../../src/data/site.js';
import { blocksOfHtml } from '../../src/safe/blocks.js';

async function read(value: unknown): Promise<Article | undefined> {
  const { items } = await readArticles(
    openSite({ value, url: 'https://www.example.org/site.json' }, ''),
    null,
  );
  return items[0] && withParagraphs(items[0], blocksOfHtml);
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

describe('questionsIn', () => {
  const block = (html: string) => {
    const holder = document.createElement('div');
    holder.innerHTML = html;
    return [...holder.children];
  };
  const found = (paragraphs: readonly Paragraph[]) => [...questionsIn(paragraphs)];

  it('finds what ends with a question mark, in any script, and is answered', () => {
    expect(found(['Why?', 'So.', '“When?”', 'Now.', 'Then.'])).to.deep.equal([0, 2]);
    expect(found(['لماذا؟', 'هكذا.', 'متى؟', 'الآن.'])).to.deep.equal([0, 2]);
    expect(found(['なぜ？', 'それは。', 'いつ？', '今。'])).to.deep.equal([0, 2]);
  });

  it('finds what is bold as a whole', () => {
    const interview = block(
      '<p>She came.</p><p><strong>Tell us.</strong></p><p>I was <b>there</b>.</p><p> <b>Go on</b></p><p>No.</p>',
    );
    expect(found(interview)).to.deep.equal([1, 3]);
  });

  it('finds none in a text that asks now and then', () => {
    expect(found(['Why?', 'So.'])).to.deep.equal([]);
    expect(found(['Why?', ...Array.from({ length: 10 }, () => 'So.'), 'When?', 'Now.'])).to.deep.equal([]);
    expect(found(['Why?', 'Why?', 'Why?'])).to.deep.equal([]);
    expect(found(block('<h2>Why?</h2><p>So.</p><ul><li>When?</li></ul><p>Now.</p>'))).to.deep.equal([]);
  });
});

describe('isCut', () => {
  it('is what leaves paragraphs out', () => {
    expect(isCut(['a', 'b'], ['a'])).to.equal(true);
    expect(isCut(['a …', 'b'], ['a …'])).to.equal(true);
    expect(isCut(['a', 'b'], ['a', 'b'])).to.equal(false);
    expect(isCut([], [])).to.equal(false);
  });

  it('is no text of which nothing is shown', () => {
    const heading = document.createElement('h2');
    expect(isCut([heading], [])).to.equal(false);
  });
});

describe('endsOpen', () => {
  it('is where the last paragraph says itself that more follows', () => {
    expect(endsOpen(['a', 'b …'])).to.equal(true);
    expect(endsOpen(['a [...]'])).to.equal(true);
    expect(endsOpen(['a …', 'b'])).to.equal(false);
    expect(endsOpen([])).to.equal(false);
  });
});

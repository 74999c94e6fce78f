import { expect } from 'chai';
import type { ArticleTeaser } from '../../src/index.js';
import { event, place } from '../support/mount.js';
import { part, parts, textOf } from '../support/read.js';

async function teaserOf(data: unknown, attributes = ''): Promise<ArticleTeaser> {
  const teaser = place('article-teaser', `<article-teaser ${attributes}></article-teaser>`);
  teaser.data = data;
  await event(teaser, 'load');
  return teaser;
}

const interview = {
  id: 'interview',
  url: 'https://www.example.org/interview',
  title: 'A conversation',
  date_published: '2020-09-16',
  section: 'Interviews',
  image: 'https://www.example.org/picture.jpg',
  content_html: Array.from({ length: 8 }, (_, index) => `<p>Paragraph <b>${index + 1}</b></p>`).join('\n'),
};

const paragraphs = (teaser: Element) =>
  [...part(teaser, 'body').children].map((paragraph) => paragraph.textContent);

describe('<article-teaser>', () => {
  it('shows the first paragraphs of an interview, and a link to read on', async () => {
    const teaser = await teaserOf({ articles: [interview] });
    expect(paragraphs(teaser)).to.deep.equal(['Paragraph 1', 'Paragraph 2', 'Paragraph 3']);
    expect(part(teaser, 'body').querySelectorAll('p b')).to.have.length(3);
    expect(parts(teaser, 'section')).to.deep.equal(['Interviews']);
    expect(parts(teaser, 'title')).to.deep.equal(['A conversation']);
    expect(parts(teaser, 'date')).to.deep.equal(['16 Sept 2020']);
    expect(part(teaser, 'image').getAttribute('src')).to.equal('https://www.example.org/picture.jpg');
    expect(parts(teaser, 'more')).to.deep.equal(['Read on']);
    expect(part(teaser, 'more').getAttribute('href')).to.equal('https://www.example.org/interview');
  });

  it('names the link by where it goes', async () => {
    const more = part(await teaserOf([interview], 'more-label="The whole interview"'), 'more');
    const { shadowRoot } =
      more.getRootNode() instanceof ShadowRoot ? { shadowRoot: more.getRootNode() } : { shadowRoot: null };
    const name = (more.getAttribute('aria-labelledby') ?? '')
      .split(' ')
      .map((id) =>
        shadowRoot instanceof ShadowRoot ? shadowRoot.getElementById(id)?.textContent?.trim() : '',
      );
    expect(name).to.deep.equal(['The whole interview', 'A conversation']);
  });

  it('shows as many paragraphs as asked for, live', async () => {
    const teaser = await teaserOf([interview], 'paragraphs="1"');
    expect(paragraphs(teaser)).to.deep.equal(['Paragraph 1']);
    teaser.paragraphs = 20;
    await teaser.updateComplete;
    expect(paragraphs(teaser)).to.have.length(8);
  });

  it('keeps the paragraphs of a question-and-answer text', async () => {
    const teaser = await teaserOf([
      { title: 'Questions', content_text: 'Q: One?\n\nA: Two.\nThree.\n\nQ: Four?\n\nA: Five.' },
    ]);
    expect(paragraphs(teaser)).to.deep.equal(['Q: One?', 'A: Two.\nThree.', 'Q: Four?']);
    expect(getComputedStyle(part(teaser, 'body').children[1] ?? teaser).whiteSpace).to.contain('pre-line');
  });

  it('sets questions and answers as such', async () => {
    const text = 'One?\n\nTwo.\n\nThree.\n\nFour?\n\nFive.';
    const teaser = await teaserOf([{ title: 'Questions', content_text: text }], 'paragraphs="5"');
    expect(parts(teaser, 'question')).to.deep.equal(['One?', 'Four?']);
    expect(parts(teaser, 'answer')).to.deep.equal(['Two.', 'Three.', 'Five.']);
    expect(Number(getComputedStyle(part(teaser, 'question')).fontWeight)).to.be.at.least(600);
    const talk = '<p>Lead.</p><p><b>One</b></p><p>Two.</p><p><b>Three</b></p><p>Four.</p>';
    const talked = await teaserOf([{ title: 'Interview', content_html: talk }], 'paragraphs="4"');
    expect(parts(talked, 'question')).to.deep.equal(['One', 'Three']);
    expect(parts(talked, 'answer')).to.deep.equal(['Two.']);
    expect(
      parts(await teaserOf([{ ...interview, content_html: '<p>One?</p><p>Two.</p>' }]), 'answer'),
    ).to.deep.equal([]);
  });

  it('marks where the text was cut, and only there', async () => {
    const mark = (teaser: ArticleTeaser) => {
      const last = part(teaser, 'body').lastElementChild;
      return last ? getComputedStyle(last, '::after').content : undefined;
    };
    expect(mark(await teaserOf([interview]))).to.contain('…');
    expect(mark(await teaserOf([interview], 'paragraphs="8"'))).to.equal('none');
    expect(
      mark(await teaserOf([{ title: 'One', content_text: 'Two …\n\nThree' }], 'paragraphs="1"')),
    ).to.equal('none');
  });

  it('marks a list that was cut after its last words, and not on a line of its own', async () => {
    const content_html = '<p>One</p><ul><li>Two</li><li>Three</li></ul><p>Four</p>';
    const list = part(
      await teaserOf([{ title: 'List', content_html }], 'paragraphs="2"'),
      'body',
    ).lastElementChild;
    const marked = [list, ...(list?.children ?? [])].filter(
      (element) => element && getComputedStyle(element, '::after').content.includes('…'),
    );
    expect(marked.map((element) => element?.textContent)).to.deep.equal(['Three']);
  });

  it('says that the article goes on where its text was cut, in words that an author may change', async () => {
    const line = (teaser: ArticleTeaser) => parts(teaser, 'goes-on');
    expect(line(await teaserOf([interview]))).to.deep.equal(['The article goes on.']);
    expect(line(await teaserOf([interview], 'lang="de"'))).to.deep.equal(['Der Artikel geht weiter.']);
    expect(line(await teaserOf([interview], 'paragraphs="8"'))).to.deep.equal([]);
    expect(line(await teaserOf([interview], 'message-goes-on=""'))).to.deep.equal([]);
    const linkless = await teaserOf([{ title: 'One', content_text: 'Two …\n\nThree' }], 'paragraphs="1"');
    expect(line(linkless)).to.deep.equal(['The article goes on.']);
    expect(parts(linkless, 'more')).to.deep.equal([]);
  });

  it('begins its lines where those of the page begin, though their words run the other way', async () => {
    const [rest, lang] = [{ title: 'One', content_text: 'Two' }, 'lang="ar" dir="rtl"'];
    const foreign = await teaserOf({ language: 'en', articles: [rest] }, lang);
    expect(part(foreign, 'body').dir).to.equal('ltr');
    for (const teaser of [foreign, await teaserOf([rest], lang)])
      for (const name of ['title', 'body'])
        expect(getComputedStyle(part(teaser, name)).textAlign, name).to.equal('right');
  });

  it('fades no letter of what it shows', async () => {
    const last = part(await teaserOf([interview]), 'body').lastElementChild;
    if (!last) throw new Error('nothing is shown');
    const { maskImage, opacity } = getComputedStyle(last);
    expect([maskImage, opacity]).to.deep.equal(['none', '1']);
  });

  it('has its picture beside the text where there is room, else above it, and keeps its place', async () => {
    const teaser = await teaserOf([interview]);
    const box = (name: string) => part(teaser, name).getBoundingClientRect();
    teaser.style.inlineSize = '900px';
    expect(box('image').right).to.be.lessThan(box('title').left);
    expect(box('image').width / box('image').height).to.be.closeTo(1.5, 0.02);
    teaser.style.inlineSize = '300px';
    expect(box('image').bottom).to.be.at.most(box('date').top);
    expect(box('image').width).to.equal(300);
    expect(box('image').height).to.equal(200);
  });

  it('has section and title as headings', async () => {
    const teaser = await teaserOf([interview]);
    expect([part(teaser, 'section').localName, part(teaser, 'title').localName]).to.deep.equal(['h2', 'h3']);
    const without = await teaserOf([interview], 'section=""');
    expect(parts(without, 'section')).to.deep.equal([]);
    expect(part(without, 'title').localName).to.equal('h2');
  });

  it('takes the news where the articles are null', async () => {
    const teaser = await teaserOf({
      articles: null,
      news: { items: [{ title: 'News', summary: 'In short' }] },
    });
    expect(textOf(teaser)).to.equal('News In short');
  });

  it('puts the headings of the text below its title', async () => {
    const text = '<h2>Before</h2><p>One</p><h3>Closer</h3><p>Two</p>';
    const teaser = await teaserOf([{ ...interview, content_html: text }]);
    const levels = () =>
      [...part(teaser, 'body').children].map((paragraph) => paragraph.getAttribute('aria-level'));
    expect(levels()).to.deep.equal(['4', null, '5', null]);
    teaser.section = '';
    await teaser.updateComplete;
    expect(levels()).to.deep.equal(['3', null, '4', null]);
  });

  it('lets nothing run that a stranger wrote', async () => {
    const teaser = await teaserOf([
      {
        title: 'x',
        content_html:
          '<p onclick="x()">a<script>b</script></p><a href="javascript:c()">d</a><svg onload="e()">',
      },
    ]);
    expect(paragraphs(teaser)).to.deep.equal(['a', 'd']);
    expect(teaser.shadowRoot?.querySelector('script, svg, [onclick], [href]')).to.equal(null);
  });

  it('chooses by id, and is empty where there is no article', async () => {
    const other = await teaserOf(
      { articles: [interview, { id: 'b', title: 'Other', summary: 'In short' }] },
      'item="b"',
    );
    expect(textOf(other)).to.equal('Other In short');
    const empty = await teaserOf({ articles: [] });
    expect(empty.state).to.equal('empty');
    expect(textOf(empty)).to.equal('No article');
  });
});

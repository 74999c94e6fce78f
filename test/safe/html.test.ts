import { expect } from 'chai';
import { blocksOfHtml } from '../../src/safe/blocks.js';
import { textOfHtml } from '../../src/safe/html-text.js';
import { sanitise } from '../../src/safe/html.js';

const base = 'https://www.example.org/news/feed.json';

async function sanitised(html: string): Promise<HTMLElement> {
  const holder = document.createElement('div');
  holder.append(await sanitise(html, base));
  return holder;
}

/** Runs the same tests with the platform's sanitiser, where there is one, and with the library that stands in. */
function withEachSanitiser(tests: () => void): void {
  const platform: unknown = Reflect.get(Element.prototype, 'setHTML');
  describe('with the sanitiser of this browser', tests);
  if (!platform) return;
  describe('with the sanitiser for other browsers', () => {
    before(() => Reflect.deleteProperty(Element.prototype, 'setHTML'));
    after(() => Reflect.set(Element.prototype, 'setHTML', platform));
    tests();
  });
}

describe('sanitise', () => {
  withEachSanitiser(() => {
    it('keeps paragraphs, lists, links, emphasis and quotes', async () => {
      const html = '<p>One <em>two</em> <a href="https://example.net/">three</a></p><ul><li>four</li></ul>';
      expect((await sanitised(html)).innerHTML).to.equal(html);
    });

    it('keeps the words of wrappers, and drops what is no text with all that is in it', async () => {
      const html = '<section><span>a</span></section><script>b</script><style>c</style><iframe>d</iframe>';
      expect((await sanitised(html)).textContent).to.equal('a');
    });

    it('resolves links and pictures against the document, and takes what may run off them', async () => {
      const holder = await sanitised(
        '<a href="../x">a</a><a href="javascript:alert(1)">b</a><img src="y.png" alt="c"><img src="data:," alt="d">',
      );
      const links = [...holder.querySelectorAll('a')].map((link) => link.getAttribute('href'));
      expect(links).to.deep.equal(['https://www.example.org/x', null]);
      const [image, ...others] = holder.querySelectorAll('img');
      expect(image?.getAttribute('src')).to.equal('https://www.example.org/news/y.png');
      expect(image?.getAttribute('loading')).to.equal('lazy');
      expect(others).to.deep.equal([]);
      expect(holder.textContent).to.equal('abd');
    });

    it('lets links open a window of their own, which knows nothing of this one, and no other', async () => {
      const links = '<a href="/a" target="_blank">a</a><a href="/b" target="_top">b</a>';
      const [own, top] = (await sanitised(links)).querySelectorAll('a');
      expect(own?.target).to.equal('_blank');
      expect(own?.rel).to.equal('noopener');
      expect(top?.hasAttribute('target')).to.equal(false);
    });

    it('takes out the marks that turn the order of letters round, and keeps the letters', async () => {
      const html = '<p>a\u202eb&#x202e;c<bdo dir="rtl">d</bdo>\u0007e</p>';
      expect((await sanitised(html)).innerHTML).to.equal('<p>abcde</p>');
    });

    it('lets no attribute through that may run, style or name something', async () => {
      const html = '<p id="a" class="b" style="color:red" onclick="x()" data-c="d" lang="fr">e</p>';
      expect((await sanitised(html)).innerHTML).to.equal('<p lang="fr">e</p>');
    });
  });
});

describe('blocksOfHtml', () => {
  const blocks = async (html: string) => (await blocksOfHtml(html, base)).map(({ outerHTML }) => outerHTML);

  it('gives the paragraphs, out of their wrappers, without blank ones', async () => {
    expect(
      await blocks('<div><p>a</p>\n<p> </p><div><p>b</p></div></div><blockquote>c</blockquote>'),
    ).to.deep.equal(['<p>a</p>', '<p>b</p>', '<blockquote>c</blockquote>']);
  });

  it('parts loose words at two line breaks', async () => {
    expect(await blocks('a <b>b</b><br>c<br>\n<br>d<p>e</p>f')).to.deep.equal([
      '<p>a <b>b</b><br>c</p>',
      '<p>d</p>',
      '<p>e</p>',
      '<p>f</p>',
    ]);
  });
});

describe('textOfHtml', () => {
  it('gives the words, a blank line between blocks', () => {
    const html = '<p>Fish &amp;  chips</p><ul><li>a</li></ul><script>no</script>b<br>c';
    expect(textOfHtml(html).replaceAll(/\n{2,}/g, '¶')).to.equal('Fish & chips¶a¶b\nc');
  });

  it('keeps loose words apart from the blocks around them', () => {
    const html = 'Bring:<ul><li>a coat</li><li>a lamp</li></ul>and<table><tr><td>boots</table>';
    expect(textOfHtml(html).split(/\s{2,}/)).to.deep.equal(['Bring:', 'a coat', 'a lamp', 'and', 'boots']);
  });

  it('takes no words for attributes', () => {
    const words = 'Write style=" or onclick= where 1 > 0';
    expect(textOfHtml(`<p style='color: red' onclick='x()'>${words}</p>`)).to.equal(words);
  });

  it('keeps no browser busy with a tag that never ends', () => {
    const began = performance.now();
    for (const piece of ['<p', '<p on=', ' on=', ' onon', ' style=\'"']) textOfHtml(`<p${piece.repeat(3e5)}`);
    expect(performance.now() - began).to.be.below(2_000);
  });
});

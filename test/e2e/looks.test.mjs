import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { useBrowser } from './support/browser.mjs';
import { except, onlyChromium, PLAYS_MEDIA } from './support/engine.mjs';
import { consulate } from './support/consulate.mjs';
import { CLOCK, page, SCRIPT } from './support/pages.mjs';
import { json, startSite } from './support/site.mjs';

const ELEMENTS = ['dual-clock', 'incident-counter', 'contact-card', 'news-list', 'article-teaser'];
const LISTS = ['list', 'compact', 'cards', 'timeline'].map(
  (layout) => `<news-list limit="2" layout="${layout}"></news-list>`,
);
const BODY = `<dual-clock></dual-clock><incident-counter layout="figure"></incident-counter>
  <contact-card vcard></contact-card>${LISTS.join('')}<article-teaser></article-teaser>`;
const THEMES = '<link rel="stylesheet" href="/noticeboard/themes/all.css">';
const WEBKIT_JUSTIFIES = except({ webkit: 'it knows no text-justify' });

describe('the looks of the elements', () => {
  const browser = useBrowser();

  async function open(t, { html = '', style = '', features = [], media = '', data = consulate() } = {}) {
    const head = `${SCRIPT}${CLOCK}${THEMES}<style>:root { color-scheme: light dark } ${style}</style>`;
    const site = await startSite(t, { '/': page(BODY, { head, html }), '/site.json': json(data) });
    const visit = await browser.visit(t, 'about:blank');
    if (media) await visit.page.emulateMediaType(media);
    if (features.length > 0) {
      // By the protocol: puppeteer does not know prefers-contrast.
      const session = await visit.page.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', { media, features });
    }
    await visit.page.goto(site.origin);
    await visit.whenState(ELEMENTS.join(), 'ready');
    return visit;
  }

  async function openNarrow(t, body, width) {
    const head = `${SCRIPT}${CLOCK}<style>body { inline-size: ${width}px }</style>`;
    const site = await startSite(t, { '/': page(body, { head }), '/site.json': json(consulate()) });
    const visit = await browser.visit(t, site.origin);
    await visit.whenState(ELEMENTS.join(), 'ready');
    return visit;
  }

  for (const width of [180, 320, 1200]) {
    for (const theme of ['', 'embassy', 'contrast']) {
      it(`fit a place of ${width} pixels, text spaced out (WCAG 1.4.12): ${theme || 'no theme'}`, async (t) => {
        const visit = await open(t, { html: `theme="${theme}"`, style: `body { inline-size: ${width}px }` });
        await visit.page.evaluate(spaceOut);
        assert.deepEqual(await visit.page.evaluate(whatSticksOut), []);
      });
    }
  }

  // 320 pixels is a window of 1280 at 400 % (WCAG 1.4.10).
  for (const width of [180, 320]) {
    it(`fit a place of ${width} pixels, whatever the length of words, text spaced out`, async (t) => {
      const visit = await open(t, {
        style: `body { inline-size: ${width}px }`,
        data: lengthened(consulate()),
      });
      await visit.page.evaluate(spaceOut);
      assert.deepEqual(await visit.page.evaluate(whatSticksOut), []);
    });
  }

  it('fit a place that is narrower than a dial, whichever way its hands point', async (t) => {
    const clock = '<dual-clock face="analog" hour-cycle="h23"></dual-clock>';
    const visit = await openNarrow(t, `<main style="overflow: auto">${clock}</main>`, 80);
    const [own, room] = await visit.page.$eval('main', (main) => [main.scrollWidth, main.clientWidth]);
    assert.equal(own, room);
  });

  it('break their lines where those of the page are not broken', async (t) => {
    const visit = await openNarrow(t, `<main style="white-space: nowrap">${BODY}</main>`, 320);
    const wide = await visit.page.$$eval('main > *', (hosts) =>
      hosts.filter((host) => host.scrollWidth > host.clientWidth).map(({ localName }) => localName),
    );
    assert.deepEqual(wide, []);
  });

  it('stand in line below each other where they are dials, however long the names', async (t) => {
    const cities = 'cities="Rome=Europe/Rome, A town of a longer name=Europe/London, Oslo=Europe/Oslo"';
    const visit = await openNarrow(t, `<dual-clock face="analog" ${cities}></dual-clock>`, 180);
    const lefts = await visit.page.$eval('dual-clock', ({ shadowRoot }) =>
      [...shadowRoot.querySelectorAll('[part=face]')].map((face) => face.getBoundingClientRect().left),
    );
    assert.deepEqual(lefts, [8, 8, 8]);
  });

  it('keep the words of a title together on a page of justified text', WEBKIT_JUSTIFIES, async (t) => {
    const visit = await openNarrow(t, `<main style="text-align: justify">${BODY}</main>`, 240);
    const justified = await visit.page.$$eval('main > *', (hosts) =>
      hosts.flatMap(({ shadowRoot }) =>
        [...shadowRoot.querySelectorAll('h2, h3, [part=sentence]')]
          .map((words) => getComputedStyle(words).textJustify)
          .filter((justify) => justify !== 'none'),
      ),
    );
    assert.deepEqual(justified, []);
  });

  it('offer links and buttons of 24 pixels at least', async (t) => {
    const visit = await open(t);
    const heights = await visit.page.$$eval(ELEMENTS.join(), (hosts) =>
      hosts.flatMap(({ shadowRoot }) =>
        [
          ...shadowRoot.querySelectorAll('dd > a, [part=more], [part=link], [part=next], [part=title] > a'),
        ].map((link) => link.getBoundingClientRect().height),
      ),
    );
    assert.ok(heights.length > 10);
    assert.ok(Math.min(...heights) >= 24, heights.join(' '));
  });

  it('set nothing back where a reader asks for more contrast', onlyChromium(PLAYS_MEDIA), async (t) => {
    const colours = async (features) => {
      const visit = await open(t, { html: 'theme="gazette"', features });
      return visit.page.$eval('news-list', (list) => [
        getComputedStyle(list).color,
        getComputedStyle(list.shadowRoot.querySelector('[part=date]')).color,
      ]);
    };
    const [ink, muted] = await colours([]);
    assert.notEqual(muted, ink);
    const [strong, same] = await colours([{ name: 'prefers-contrast', value: 'more' }]);
    assert.equal(same, strong);
  });

  it('keep links, focus and text to be seen in forced colours', onlyChromium(PLAYS_MEDIA), async (t) => {
    for (const theme of ['', 'embassy', 'contrast']) {
      const features = [{ name: 'forced-colors', value: 'active' }];
      const visit = await open(t, { html: `theme="${theme}"`, features });
      assert.equal(await visit.page.evaluate(() => matchMedia('(forced-colors: active)').matches), true);
      assert.deepEqual(await visit.page.evaluate(whatIsHidden), []);
    }
  });

  it('are dark on white on paper, and say where their links lead', onlyChromium(PLAYS_MEDIA), async (t) => {
    const features = [{ name: 'prefers-color-scheme', value: 'dark' }];
    const visit = await open(t, { html: 'theme="ministry"', features, media: 'print' });
    const [ink, address] = await visit.page.$eval('news-list', (list) => [
      getComputedStyle(list).color,
      getComputedStyle(list.shadowRoot.querySelector('[part=more]'), '::after').content,
    ]);
    assert.equal(ink, 'rgb(15, 18, 20)');
    assert.match(address, /\/messages/);
  });

  it('break the lines of what scrolls on a screen, on paper', onlyChromium(PLAYS_MEDIA), async (t) => {
    const content_html = `<pre>${'Column '.repeat(60)}</pre>`;
    const site = await startSite(t, {
      '/': page('<article-teaser></article-teaser>'),
      '/site.json': json({ articles: [{ title: 'Tables of the tide', content_html }] }),
    });
    const visit = await browser.visit(t, site.origin, { width: 600 });
    await visit.whenState('article-teaser', 'ready');
    await visit.page.emulateMediaType('print');
    const [own, room] = await visit.page.$eval('article-teaser', ({ shadowRoot }) => {
      const { scrollWidth, clientWidth } = shadowRoot.querySelector('pre');
      return [scrollWidth, clientWidth];
    });
    assert.ok(own <= room, `${own} > ${room}`);
  });
});

const WORDS_OF_PEOPLE = /^(?:label|event|note|name|section|title|summary|streetAddress)$/;

/** A document with long words in every text that people write. */
function lengthened(document) {
  const longer = (key, value) =>
    typeof value === 'string' && WORDS_OF_PEOPLE.test(key)
      ? `${value} Donaudampfschifffahrtsgesellschaftskapitänsmützen ${'x'.repeat(80)}`
      : value;
  return JSON.parse(JSON.stringify(document, longer));
}

/* These run in the page. */

function spaceOut() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-block-end: 2em !important }`);
  for (const { shadowRoot } of document.querySelectorAll('body > *'))
    shadowRoot?.adoptedStyleSheets.push(sheet);
}

function whatSticksOut() {
  return [...document.querySelectorAll('body > *')].flatMap((host) => {
    const place = host.getBoundingClientRect();
    return [...(host.shadowRoot?.querySelectorAll('*') ?? [])]
      .filter((element) => !element.closest('.spoken, svg'))
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        const clipped =
          getComputedStyle(element).display !== 'inline' && element.scrollWidth > element.clientWidth + 1;
        return width > 0 && (left < place.left - 1 || right > place.right + 1 || clipped);
      })
      .map((element) => `${host.outerHTML.slice(0, 60)}: ${element.outerHTML.slice(0, 80)}`);
  });
}

/** Links that look like the text around them, focus without an outline, and text in the colour of its ground. */
function whatIsHidden() {
  const hosts = [...document.querySelectorAll('body > *')];
  const faults = [];
  document.body.style.backgroundColor = 'Canvas';
  const ground = getComputedStyle(document.body).backgroundColor;
  for (const target of hosts.flatMap(({ shadowRoot }) => [
    ...(shadowRoot?.querySelectorAll('a, button') ?? []),
  ])) {
    const style = getComputedStyle(target);
    const around = getComputedStyle(target.parentElement).color;
    const marked = style.textDecorationLine.includes('underline') || style.borderStyle !== 'none';
    if (style.color === around && !marked) faults.push(`like text: ${target.outerHTML.slice(0, 80)}`);
    target.focus({ focusVisible: true });
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(target);
    const outlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
    if (!outlined || outlineColor === ground) faults.push(`no focus: ${target.outerHTML.slice(0, 80)}`);
  }
  for (const element of hosts.flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('*') ?? [])])) {
    if (getComputedStyle(element).color === ground) faults.push(`unseen: ${element.outerHTML.slice(0, 80)}`);
  }
  return faults;
}

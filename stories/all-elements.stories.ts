import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, spyOn, waitFor } from 'storybook/test';
import { ONCE, SITE } from './support/addresses.js';
import { describeElement } from './support/describe-element.js';
import { over } from './support/network.js';
import { partsIn, reaches, textsIn } from './support/states.js';

const { template, ...description } = describeElement('news-list');

/** The attributes that all elements have, shown with a list of news. */
export default {
  title: 'Elements/All elements',
  tags: ['!autodocs'], // each element's own page tells of them
  ...description,
  args: { ...description.args, limit: 2 },
} satisfies Meta;

const inLanguages = {
  language: 'en',
  incidents: [
    {
      since: '2018-03-04',
      event: {
        en: 'the flood at Lower Marren',
        ru: 'Наводнение в Нижнем Маррене',
        ar: 'الفيضان في مارن السفلى',
      },
    },
  ],
  news: {
    title: { en: 'Messages', ru: 'Сообщения', ar: 'الأخبار' },
    items: [
      {
        date_published: '2020-09-23',
        url: 'https://example.org/floor',
        title: {
          en: 'The floor of the river reading room is laid',
          ru: 'В речном читальном зале настелен пол',
          ar: 'اكتمال أرضية قاعة قراءة الأنهار',
        },
      },
    ],
  },
};

/** The address may end in a place within the document (RFC 6901). */
export const PlaceInTheDocument: StoryObj = {
  args: { src: `${SITE}#/news/items` },
  play: reaches('ready', async (context) => {
    await expect(partsIn(context, 'heading')).toHaveLength(0);
    await expect(partsIn(context, 'item')).toHaveLength(2);
  }),
};

/** The entry with that id. */
export const Item: StoryObj = {
  args: { src: SITE },
  render: ({ src }) => html`<article-teaser src=${src} item="questions"></article-teaser>`,
  play: reaches('ready', async (context) => {
    await expect(textsIn(context, 'title')).toEqual(['Before your first visit']);
  }),
};

/** What would be taken for something else is read as the format that is named. */
export const Format: StoryObj = {
  args: {
    format: 'list',
    data: [
      { headline: 'The weir is being mended', published: '2020-09-24', link: 'https://example.org/weir' },
    ],
  },
  play: reaches('ready', async (context) => {
    await expect(textsIn(context, 'title')).toEqual(['The weir is being mended']);
  }),
};

/** Data that has other names for everything. */
export const Fields: StoryObj = {
  args: {
    fields: 'title: words.head; date: when; url: where',
    data: [
      { words: { head: 'Two lamps for the stairs' }, when: '2020-09-22', where: 'https://example.org/lamps' },
    ],
  },
  play: reaches('ready', async (context) => {
    await expect(textsIn(context, 'title')).toEqual(['Two lamps for the stairs']);
    await expect(textsIn(context, 'date')).toEqual(['22 Sept 2020']);
  }),
};

/** Read again every fifteen seconds while the page is visible. */
export const Refresh: StoryObj = {
  args: { src: SITE, refresh: 15 },
  beforeEach: watching('setTimeout'),
  play: reaches('ready', async () => {
    await expect(setTimeout).toHaveBeenCalledWith(
      expect.any(Function),
      expect.toSatisfy(almostFifteenSeconds),
    );
  }),
};

/** What can no longer be read anew is not shown at all, and nothing is kept on the device. */
export const NeverStale: StoryObj = {
  args: { src: ONCE, 'max-stale': 0 },
  render: (args) =>
    template(args, html`<p>The <a href="front-page/messages.html">messages</a> of the Institute</p>`),
  play: reaches('ready', async (context) => {
    await context.canvasElement.querySelector('news-list')?.reload();
    await reaches('error')(context);
  }),
  parameters: { docs: { story: { autoplay: true } } },
};

/** Far below the window nothing is read yet; the fallback holds its place. */
export const Lazy: StoryObj = {
  args: { src: over('stale', SITE), loading: 'lazy' },
  render: (args) => html`
    <p style="block-size: 300vh">The list is far below.</p>
    ${template(args, html`<p>The messages of the Institute</p>`)}
  `,
  play: reaches('loading', async (context) => {
    context.canvasElement.querySelector('news-list')?.scrollIntoView();
    await reaches('ready')(context);
  }),
};

/** Cookies go along, to another origin too, where its server allows it. */
export const WithCredentials: StoryObj = {
  args: { src: SITE, crossorigin: 'use-credentials' },
  beforeEach: watching('fetch'),
  play: reaches('ready', async () => {
    const site = expect.stringContaining(SITE);
    await expect(fetch).toHaveBeenCalledWith(site, expect.objectContaining({ credentials: 'include' }));
  }),
};

/** The list's heading is of the fourth level here, the titles in it of the fifth. */
export const HeadingLevel: StoryObj = {
  args: { src: SITE, 'heading-level': 4 },
  render: (args) => html`
    <h2>The Institute</h2>
    <h3>Reading rooms</h3>
    ${template(args)}
  `,
  play: reaches('ready', async (context) => {
    const levels = ['heading', 'title'].map((name) => partsIn(context, name)[0]?.localName);
    await expect(levels).toEqual(['h4', 'h5']);
  }),
};

/** Half past four in the afternoon in London is the next day in Auckland. */
export const TimeZone: StoryObj = {
  args: {
    'time-zone': 'Pacific/Auckland',
    data: [{ title: 'Evening hours', date: '2020-09-21T16:30:00+01:00' }],
  },
  play: reaches('ready', async (context) => {
    await expect(textsIn(context, 'date')).toEqual(['22 Sept 2020']);
  }),
};

/** Twelve hours, whatever is the custom of the language. */
export const HourCycle: StoryObj = {
  render: () => html`<dual-clock cities="London=Europe/London" hour-cycle="h12"></dual-clock>`,
  play: reaches('ready', async (context) => {
    await expect(textsIn(context, 'time')[0]).toMatch(/^0?11:15 am$/i);
  }),
};

/** Any text may be said in several languages; the page's is shown, else the document's, marked as such. */
export const LanguageMaps: StoryObj = {
  args: { limit: 10, data: inLanguages },
  render: ({ data, limit }) => html`
    ${['en', 'ru', 'ar', 'ja'].map(
      (lang) => html`
        <section
          lang=${lang}
          dir=${lang === 'ar' ? 'rtl' : 'ltr'}
          style="display: grid; gap: 1.5rem; margin-block-end: 3rem"
        >
          <incident-counter .data=${data}></incident-counter>
          <news-list .data=${data} limit=${limit} heading-level="3"></news-list>
        </section>
      `,
    )}
  `,
  play: reaches('ready', async (context) => {
    await expect(textsIn(context, 'heading')).toEqual(['Messages', 'Сообщения', 'الأخبار', 'Messages']);
    const marked = partsIn(context, 'heading').map((part) => part.querySelector('[lang]')?.outerHTML ?? '');
    await expect(marked.slice(0, 3)).toEqual(['', '', '']);
    await expect(marked[3]).toMatch(/lang="en" dir="ltr"/);
  }),
};

/** Every word of an element can be replaced on its tag. */
export const OwnWords: StoryObj = {
  args: { src: SITE, limit: 1 },
  render: ({ src, limit }) => html`
    <div style="display: grid; gap: 2rem">
      <incident-counter
        since="2018-03-04"
        event="the last accident"
        message-days-since="{days} without an accident"
        message-days-since-one="One day without an accident"
      ></incident-counter>
      <news-list src=${src} limit=${limit} message-all-messages="The noticeboard at the gate"></news-list>
      <article-teaser
        src=${src}
        paragraphs="1"
        message-goes-on=""
        message-read-on="The conversation in full"
      ></article-teaser>
    </div>
  `,
  play: reaches('ready', async (context) => {
    await waitFor(() => expect(textsIn(context, 'sentence')).toEqual(['936 days without an accident']));
    await expect(textsIn(context, 'more')).toEqual([
      'The noticeboard at the gate',
      'The conversation in full',
    ]);
    await expect(textsIn(context, 'goes-on')).toEqual([]);
  }),
};

/** A language without words of ours: dates are in it, and our English words are marked as English. */
export const LanguageNotOffered: StoryObj = {
  args: { data: [{ name: 'Sala delle mappe', telephone: '+44 (0) 20 7946 0123' }] },
  render: ({ data }) => html`
    <div lang="it" style="display: grid; gap: 1.5rem">
      <dual-clock cities="Roma=Europe/Rome"></dual-clock>
      <contact-card .data=${data}></contact-card>
    </div>
  `,
  play: reaches('ready', async (context) => {
    await expect(textsIn(context, 'date')).toEqual(['25 settembre 2020']);
    await waitFor(() => expect(partsIn(context, 'term')[0]).toHaveAttribute('lang', 'en'));
  }),
};

/** A theme for a region of the page, and another for one element in it. The toolbar sets that of the whole page. */
export const Themes: StoryObj = {
  args: { src: SITE, limit: 2 },
  render: ({ src, limit }) => html`
    <section theme="ministry" style="display: grid; gap: 2rem">
      <news-list src=${src} limit=${limit}></news-list>
      <contact-card src=${src} item="press" theme="gazette"></contact-card>
    </section>
  `,
  play: reaches('ready', async ({ canvasElement }) => {
    const bars = ['news-list', 'contact-card'].map((tag) => {
      const element = canvasElement.querySelector(tag);
      return element && getComputedStyle(element).borderBlockStartStyle;
    });
    await expect(bars).toEqual(['solid', 'double']);
  }),
};

function watching(name: 'fetch' | 'setTimeout'): () => () => void {
  return () => {
    const spy = spyOn(globalThis, name);
    return () => spy.mockRestore();
  };
}

function almostFifteenSeconds(ms: unknown): boolean {
  return typeof ms === 'number' && ms > 14_000 && ms <= 15_000;
}

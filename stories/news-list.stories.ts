import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { ARABIC, CONTENTFUL, EMPTY, MISSING, NEVER, PAGED, SITE } from './support/addresses.js';
import { describeElement } from './support/describe-element.js';
import { becomesStale, partsIn, reaches, textsIn } from './support/states.js';

const { template, ...description } = describeElement('news-list');

export default { title: 'Elements/News list', ...description } satisfies Meta;

const fallback = html`<p><a href="front-page/messages.html">Latest messages</a> of the Institute</p>`;

const feed = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Messages',
  items: [
    {
      id: 'evenings',
      url: 'https://example.org/evenings',
      title: 'Evening hours from October',
      summary: 'On Thursdays the map room stays open until nine.',
      date_published: '2020-09-21T16:30:00+01:00',
    },
    { id: 'desk', content_text: 'The desk is closed on Monday morning.', date_published: '2020-09-18' },
  ],
};

/** Years of messages, the newest first. */
const longFeed = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'The log of the gauge',
  items: Array.from({ length: 150 }, (_, index) => ({
    id: `${index}`,
    url: `https://example.org/log/${150 - index}`,
    title: `Entry ${150 - index} of the log`,
    summary:
      index % 3 === 0
        ? 'The water stands where it stood last week, and the boards are dry.'
        : 'Read at noon. The hut has been swept, the lamp filled, and the pencil on its string replaced.',
    date_published: new Date(Date.UTC(2020, 8, 24 - 7 * index)).toISOString().slice(0, 10),
  })),
};

/** The messages come from the page's data. */
export const Default: StoryObj = { args: { src: SITE, limit: 5 }, play: reaches('ready') };

/** A script hands the data over; nothing is fetched. Here it is a JSON Feed. */
export const ByDataProperty: StoryObj = { args: { data: feed }, play: reaches('ready') };

/** The data stands inside the tag; nothing is fetched. */
export const ByJsonChild: StoryObj = {
  name: 'By JSON Child',
  render: (args) =>
    template(
      args,
      html`<script type="application/json">
        ${JSON.stringify(feed)}
      </script>`,
    ),
  play: reaches('ready'),
};

/** The first data is on its way: what stands inside the tag is shown. */
export const Loading: StoryObj = {
  args: { src: NEVER },
  render: (args) => template(args, fallback),
  play: reaches('loading'),
};

/** The data has taken the fallback's place. */
export const Ready: StoryObj = {
  args: { src: SITE, limit: 3 },
  render: (args) => template(args, fallback),
  play: reaches('ready'),
};

export const Empty: StoryObj = { args: { src: EMPTY }, play: reaches('empty') };

/** The page's own words for a list without messages. */
export const EmptyInOwnWords: StoryObj = {
  args: { src: EMPTY },
  render: (args) =>
    template(args, html`<p slot="empty">Nothing new this week. The rooms are open as usual.</p>`),
  play: reaches('empty'),
};

/** A later read failed: the last good messages stay. */
export const Stale: StoryObj = becomesStale(template, { limit: 3 });

/** Nothing could be read: the fallback stays. */
export const Error: StoryObj = {
  args: { src: MISSING },
  render: (args) => template(args, fallback),
  play: reaches('error'),
};

export const ErrorWithoutFallback: StoryObj = { args: { src: MISSING }, play: reaches('error') };

export const Tag: StoryObj = {
  args: { src: SITE, tag: 'floods', heading: 'The flood' },
  play: reaches('ready', async (context) => {
    await expect(partsIn(context, 'item')).toHaveLength(3);
  }),
};

export const Limit: StoryObj = {
  args: { src: SITE, limit: 2 },
  play: reaches('ready', async (context) => {
    await expect(partsIn(context, 'item')).toHaveLength(2);
  }),
};

/** Each excerpt is cut after one line. */
export const ExcerptOfOneLine: StoryObj = {
  args: { src: SITE, limit: 3, excerpt: '1' },
  render: (args) => html`<div style="max-inline-size: 24rem">${template(args)}</div>`,
  play: reaches('ready'),
};

export const WithoutExcerpt: StoryObj = { args: { src: SITE, excerpt: 'none' }, play: reaches('ready') };

/** Neither the data nor the author says where all messages are. */
export const WithoutMoreLink: StoryObj = {
  args: { data: feed, heading: 'Two messages' },
  play: reaches('ready', async (context) => {
    await expect(partsIn(context, 'more')).toHaveLength(0);
  }),
};

/** Titles alone. */
export const Compact: StoryObj = { args: { src: SITE, layout: 'compact' }, play: reaches('ready') };

/** As many beside each other as there is room for, with pictures where the data has some. */
export const Cards: StoryObj = { args: { src: SITE, limit: 6, layout: 'cards' }, play: reaches('ready') };

/** Along a line; where there is room, the dates stand on its other side. */
export const Timeline: StoryObj = {
  args: { src: SITE, limit: 5, layout: 'timeline' },
  play: reaches('ready'),
};

/** Every layout adapts to its own width, not to the window. */
export const Narrow: StoryObj = {
  render: () =>
    html`<div style="display: flex; flex-wrap: wrap; gap: 2rem">
      ${['list', 'compact', 'cards', 'timeline'].map(
        (layout) =>
          html`<div style="inline-size: 180px">
            ${template({ src: SITE, limit: 2, heading: layout, layout })}
          </div>`,
      )}
    </div>`,
  play: reaches('ready'),
};

/** The full date is behind each. */
export const RelativeDates: StoryObj = {
  args: { src: SITE, limit: 4, dates: 'relative', excerpt: 'none' },
  play: reaches('ready', async (context) => {
    await expect(textsIn(context, 'date')).toContain('2 days ago');
  }),
};

/** The weekday and the month in full. */
export const FullDates: StoryObj = {
  args: { src: SITE, limit: 3, 'date-style': 'full', excerpt: 'none' },
  play: reaches('ready', async (context) => {
    await expect(textsIn(context, 'date')[0]).toMatch(/^Wednesday,? 23 September 2020$/);
  }),
};

/** Where all messages are, in the author's words. */
export const OwnMoreLink: StoryObj = {
  args: {
    src: SITE,
    limit: 2,
    'more-href': 'https://example.org/news',
    'more-label': 'Everything since 2001',
  },
  play: reaches('ready', async (context) => {
    const [link] = partsIn(context, 'more');
    await expect(link).toHaveAttribute('href', 'https://example.org/news');
    await expect(link).toHaveTextContent('Everything since 2001');
  }),
};

/** An empty `heading` leaves it out: the page has one of its own. */
export const WithoutHeading: StoryObj = {
  args: { src: SITE, limit: 2 },
  render: ({ src, limit }) =>
    html`<h2>From the map room</h2>
      <news-list src=${src} limit=${limit} heading="" heading-level="3"></news-list>`,
  play: reaches('ready', async (context) => {
    await expect(partsIn(context, 'heading')).toHaveLength(0);
  }),
};

/** The feed goes on elsewhere; a button shows as many older messages again. */
export const OlderMessages: StoryObj = {
  args: { src: PAGED, limit: 2 },
  play: reaches('ready', async (context) => {
    for (const button of partsIn(context, 'next')) await userEvent.click(button);
    await waitFor(() => expect(partsIn(context, 'item')).toHaveLength(4));
    await waitFor(() => expect(partsIn(context, 'next')).toHaveLength(0));
  }),
};

/** The first rows are drawn at once, the others by turns with the page. */
export const LongList: StoryObj = {
  args: { data: longFeed, limit: 150 },
  play: reaches('ready', async (context) => {
    await waitFor(() => expect(partsIn(context, 'item')).toHaveLength(150));
  }),
};

/** The lines of cards have no gaps where those end that are drawn at once. */
export const LongListOfCards: StoryObj = {
  args: { data: longFeed, limit: 150, layout: 'cards' },
  play: reaches('ready', async (context) => {
    await waitFor(() => expect(partsIn(context, 'item')).toHaveLength(150));
  }),
};

/** Entries of Contentful, as its Content Delivery API answers; the fields have the names that the site gave them. */
export const FromContentful: StoryObj = {
  args: { src: CONTENTFUL, heading: 'From the garden', layout: 'cards' },
  play: reaches('ready', async (context) => {
    await expect(textsIn(context, 'title')[0]).toBe('The seed library is open again');
  }),
};

/** Some are dated with a month alone, or a year: no day is made up for them. */
export const MonthsAlone: StoryObj = {
  args: {
    data: [
      { title: 'The weir is to be mended', date: '2020-11', url: 'https://example.org/weir' },
      { title: 'A week of low water', date: '2020-08-07', url: 'https://example.org/low-water' },
      { title: 'The log of the winter is bound', date: '2020-04', url: 'https://example.org/winter' },
      { title: 'All gauges in one table', date: '2019', url: 'https://example.org/gauges' },
    ],
    heading: 'On the river',
  },
  play: reaches('ready', async (context) => {
    await expect(textsIn(context, 'date')).toEqual(['November 2020', '7 Aug 2020', 'April 2020', '2019']);
  }),
};

export const Arabic: StoryObj = {
  args: { src: ARABIC },
  render: (args) => html`<div lang="ar" dir="rtl">${template(args)}</div>`,
  play: reaches('ready'),
};

/** Texts keep their own direction, and stand where the page's lines begin. */
export const EnglishInAnArabicPage: StoryObj = {
  args: { src: SITE, limit: 2 },
  render: (args) => html`<div lang="ar" dir="rtl">${template(args)}</div>`,
  play: reaches('ready'),
};

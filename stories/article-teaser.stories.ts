import type { Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { ARABIC, EMPTY, MISSING, NEVER, SITE } from './support/addresses.js';
import { describeElement } from './support/describe-element.js';
import { becomesStale, partsIn, reaches, textsIn } from './support/states.js';

const { template, ...description } = describeElement('article-teaser');

export default { title: 'Elements/Article teaser', ...description } satisfies Meta;

const fallback = html`
  <p>Interview: <a href="front-page/interview.html">a river writes its own diary</a></p>
`;

const article = {
  id: 'marks',
  section: 'Walks',
  url: 'https://example.org/marks',
  title: 'High-water marks',
  date_published: '2020-07-30',
  content_text: 'A leaflet leads to the fourteen marks of the valley.\n\nThe walk takes three hours.',
};

/** The article comes from the page's data. */
export const Default: StoryObj = { args: { src: SITE, item: 'interview' }, play: reaches('ready') };

/** A script hands the data over; nothing is fetched. */
export const ByDataProperty: StoryObj = { args: { data: [article] }, play: reaches('ready') };

/** The data stands inside the tag; nothing is fetched. */
export const ByJsonChild: StoryObj = {
  name: 'By JSON Child',
  render: (args) =>
    template(
      args,
      html`<script type="application/json">
        ${JSON.stringify([article])}
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
  args: { src: SITE },
  render: (args) => template(args, fallback),
  play: reaches('ready'),
};

export const Empty: StoryObj = { args: { src: EMPTY }, play: reaches('empty') };

/** A later read failed: the last good article stays. */
export const Stale: StoryObj = becomesStale(template);

/** Nothing could be read: the fallback stays. */
export const Error: StoryObj = {
  args: { src: MISSING },
  render: (args) => template(args, fallback),
  play: reaches('error'),
};

export const ErrorWithoutFallback: StoryObj = { args: { src: MISSING }, play: reaches('error') };

/** Plain text: its paragraphs are parted by blank lines. */
export const QuestionsAndAnswers: StoryObj = {
  args: { src: SITE, item: 'questions', paragraphs: 4, 'more-label': 'More questions' },
  play: reaches('ready', async (context) => {
    await expect(paragraphs(context)).toHaveLength(4);
  }),
};

/** The picture stands beside the text where there is room for both. */
export const Wide: StoryObj = {
  args: { src: SITE, item: 'interview' },
  render: (args) => html`<div style="inline-size: 56rem; max-inline-size: 100%">${template(args)}</div>`,
  play: reaches('ready'),
};

/** Where the text was cut an ellipsis and a line say so; nothing fades, so that every letter can be read. */
export const OneParagraph: StoryObj = {
  args: { src: SITE, paragraphs: 1 },
  play: reaches('ready', async (context) => {
    await expect(paragraphs(context)).toHaveLength(1);
    await expect(textsIn(context, 'goes-on')).toEqual(['The article goes on.']);
  }),
};

/** More than there are: the whole article. */
export const WholeArticle: StoryObj = {
  args: { src: SITE, paragraphs: 99 },
  play: reaches('ready', async (context) => {
    await expect(textsIn(context, 'goes-on')).toEqual([]);
  }),
};

export const OwnSection: StoryObj = {
  args: { src: SITE, section: 'From the map room', 'date-style': 'full' },
  play: reaches('ready', async (context) => {
    await expect(textsIn(context, 'section')).toEqual(['From the map room']);
    await expect(textsIn(context, 'date')[0]).toMatch(/^Wednesday,? 16 September 2020$/);
  }),
};

export const Arabic: StoryObj = {
  args: { src: ARABIC },
  render: (args) => html`<div lang="ar" dir="rtl">${template(args)}</div>`,
  play: reaches('ready'),
};

function paragraphs(context: StoryContext): Element[] {
  return [...(partsIn(context, 'body')[0]?.querySelectorAll(':scope > p') ?? [])];
}

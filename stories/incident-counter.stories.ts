import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { ARABIC, EMPTY, MISSING, NEVER, SITE } from './support/addresses.js';
import { describeElement } from './support/describe-element.js';
import { becomesStale, reaches, textsIn } from './support/states.js';

const { template, ...description } = describeElement('incident-counter');

export default { title: 'Elements/Incident counter', ...description } satisfies Meta;

const fallback = html`<p>
  The flood at Lower Marren was on <time datetime="2018-03-04">4 March 2018</time>.
</p>`;

/** The event comes from the page's data. */
export const Default: StoryObj = {
  args: { src: SITE, item: 'flood' },
  play: reaches('ready', async (context) => {
    await expect(textsIn(context, 'sentence')).toEqual([
      '936 days have passed since the flood at Lower Marren',
    ]);
  }),
};

/** Nothing is fetched. */
export const ByAttributesAlone: StoryObj = {
  args: {
    since: '2018-03-04',
    event: 'the flood',
    note: 'Of the 2,140 volumes that stood in the water, 2,131 are back on the shelves.',
    href: 'https://example.org/flood',
  },
  play: reaches('ready'),
};

/** Without words for the event the date stands in their place. */
export const SinceADate: StoryObj = { args: { since: '2018-03-04' }, play: reaches('ready') };

/** The first data is on its way: what stands inside the tag is shown. */
export const Loading: StoryObj = {
  args: { src: NEVER },
  render: (args) => template(args, fallback),
  play: reaches('loading'),
};

/** The data has taken the fallback's place. */
export const Ready: StoryObj = {
  args: { src: SITE, item: 'flood' },
  render: (args) => template(args, fallback),
  play: reaches('ready'),
};

export const Empty: StoryObj = { args: { src: EMPTY }, play: reaches('empty') };

/** A later read failed: the days are counted on. */
export const Stale: StoryObj = becomesStale(template);

/** Nothing could be read: the fallback stays. */
export const Error: StoryObj = {
  args: { src: MISSING },
  render: (args) => template(args, fallback),
  play: reaches('error'),
};

export const ErrorWithoutFallback: StoryObj = { args: { src: MISSING }, play: reaches('error') };

/** The same sentence, its number large. */
export const Figure: StoryObj = {
  args: { src: SITE, item: 'flood', layout: 'figure' },
  play: reaches('ready'),
};

/** A date to come counts down. */
export const Countdown: StoryObj = {
  args: { since: '2020-10-07', event: 'the river reading room opens' },
  play: reaches('ready', async (context) => {
    await expect(textsIn(context, 'sentence')).toEqual(['12 days until the river reading room opens']);
  }),
};

export const OneDay: StoryObj = { args: { since: '2020-09-24', event: 'the flood' }, play: reaches('ready') };

export const Today: StoryObj = { args: { since: '2020-09-25', event: 'the flood' }, play: reaches('ready') };

export const YearsMonthsDays: StoryObj = {
  args: { since: '2018-03-04', event: 'the flood', units: 'years months days' },
  play: reaches('ready', async (context) => {
    await expect(textsIn(context, 'sentence')[0]).toMatch(/^2 years.*6 months.*21 days/);
  }),
};

/** Several numbers stand in their sentence. */
export const FigureInYears: StoryObj = {
  args: { since: '2018-03-04', event: 'the flood', units: 'years months days', layout: 'figure' },
  play: reaches('ready'),
};

/** Where the event has a time, hours and less count, too. */
export const DaysHoursMinutes: StoryObj = {
  args: {
    since: '2020-09-20T18:30:00+01:00',
    event: 'the last reading of the gauge',
    units: 'days hours minutes',
  },
  play: reaches('ready', async (context) => {
    await expect(textsIn(context, 'sentence')[0]).toMatch(/^4 days.*16 hours.*45 minutes/);
  }),
};

/** The first day is counted, too. */
export const Inclusive: StoryObj = {
  args: { since: '2018-03-04', event: 'the flood', inclusive: true },
  play: reaches('ready', async (context) => {
    await expect(textsIn(context, 'sentence')).toEqual(['937 days have passed since the flood']);
  }),
};

/** A day that is something special can be styled: `incident-counter:state(milestone)`. */
export const Milestone: StoryObj = {
  args: { since: '2018-03-04', event: 'the flood', milestones: '100 936', layout: 'figure' },
  play: reaches('ready', async (context) => {
    await expect(context.canvasElement.querySelector('incident-counter:state(milestone)')).not.toBeNull();
  }),
};

export const SideBySide: StoryObj = {
  args: { src: SITE, layout: 'figure' },
  render: (args) => html`
    <div
      style="display: grid; gap: 2rem; grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr))"
    >
      ${template({ ...args, item: 'flood' })} ${template({ ...args, item: 'reading-room' })}
    </div>
  `,
  play: reaches('ready'),
};

export const Arabic: StoryObj = {
  args: { src: ARABIC },
  render: (args) => html`<div lang="ar" dir="rtl">${template(args)}</div>`,
  play: reaches('ready'),
};

/** The same in figures: in Arabic the number stands within the sentence. */
export const ArabicFigure: StoryObj = { ...Arabic, args: { src: ARABIC, layout: 'figure' } };

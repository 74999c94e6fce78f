import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import site from './front-page/site.json';
import { ARABIC, EMPTY, MISSING, NEVER, SITE } from './support/addresses.js';
import { describeElement } from './support/describe-element.js';
import { becomesStale, reaches } from './support/states.js';

const { template, ...description } = describeElement('dual-clock');

export default { title: 'Elements/Dual clock', ...description } satisfies Meta;

const fallback = html`<p>Reading rooms in Moscow and London</p>`;
const CITIES = 'Moscow=Europe/Moscow, London=Europe/London';

/** The cities come from the page's data. */
export const Default: StoryObj = { args: { src: SITE }, play: reaches('ready') };

/** Nothing is fetched. Without a label the zone's own city is named. */
export const ByAttributesAlone: StoryObj = {
  args: { cities: 'Moscow=Europe/Moscow, Europe/London' },
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

/** A later read failed: the cities stay, and the time goes on. */
export const Stale: StoryObj = becomesStale(site, template);

/** Nothing could be read: the fallback stays. */
export const Error: StoryObj = {
  args: { src: MISSING },
  render: (args) => template(args, fallback),
  play: reaches('error'),
};

export const ErrorWithoutFallback: StoryObj = { args: { src: MISSING }, play: reaches('error') };

export const Seconds: StoryObj = { args: { cities: CITIES, seconds: true }, play: reaches('ready') };

/** How far each clock is ahead of the first one's. */
export const Offsets: StoryObj = {
  args: {
    cities: 'London=Europe/London, Moscow=Europe/Moscow, Kathmandu=Asia/Kathmandu, Lima=America/Lima',
    'show-offset': true,
  },
  play: reaches('ready'),
};

/** Where it is another day than the date says, the weekday stands beside the time. */
export const AnotherDay: StoryObj = {
  args: { cities: 'London=Europe/London, Kiritimati=Pacific/Kiritimati', 'show-offset': true },
  async play(context) {
    await reaches('ready')(context);
    const clock = context.canvasElement.querySelector('dual-clock');
    await expect(clock?.shadowRoot?.querySelector('[part=day]')).toHaveTextContent('Sat');
  },
};

export const FullDate: StoryObj = { args: { cities: CITIES, 'date-style': 'full' }, play: reaches('ready') };

export const WithoutDate: StoryObj = {
  args: { cities: CITIES, 'date-style': 'none' },
  play: reaches('ready'),
};

export const TwelveHours: StoryObj = {
  args: { cities: CITIES, 'hour-cycle': 'h12' },
  play: reaches('ready'),
};

/** Dials, turned as whole pictures: a tick costs no layout. The time stands beneath for everyone. */
export const Dials: StoryObj = {
  args: { cities: `${CITIES}, Auckland=Pacific/Auckland`, face: 'analog', seconds: true },
  play: reaches('ready'),
};

/** What each zone is called. */
export const Zones: StoryObj = { args: { cities: CITIES, 'show-zone': 'name' }, play: reaches('ready') };

/** Out of its office hours a city stands back; where it is night, a moon says so. */
export const OfficeHours: StoryObj = {
  args: {
    data: {
      cities: [
        { label: 'London', timeZone: 'Europe/London', openingHours: ['Mo-Fr 09:00-17:00'] },
        { label: 'Auckland', timeZone: 'Pacific/Auckland', openingHours: ['Mo-Fr 09:00-17:00'] },
      ],
    },
  },
  play: reaches('ready'),
};

export const Arabic: StoryObj = {
  args: { src: ARABIC },
  render: (args) => html`<div lang="ar" dir="rtl">${template(args)}</div>`,
  play: reaches('ready'),
};

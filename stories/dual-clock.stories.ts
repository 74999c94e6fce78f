import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { ARABIC, EMPTY, MISSING, NEVER, SITE } from './support/addresses.js';
import { describeElement } from './support/describe-element.js';
import { becomesStale, partsIn, reaches, textsIn } from './support/states.js';

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
export const Stale: StoryObj = becomesStale(template);

/** Nothing could be read: the fallback stays. */
export const Error: StoryObj = {
  args: { src: MISSING },
  render: (args) => template(args, fallback),
  play: reaches('error'),
};

export const ErrorWithoutFallback: StoryObj = { args: { src: MISSING }, play: reaches('error') };

export const Seconds: StoryObj = {
  args: { cities: CITIES, seconds: true },
  play: reaches('ready', async (context) => {
    await expect(textsIn(context, 'time')).toEqual(['13:15:00', '11:15:00']);
  }),
};

/** How far each clock is ahead of the first one's. */
export const Offsets: StoryObj = {
  args: {
    cities: 'London=Europe/London, Moscow=Europe/Moscow, Kathmandu=Asia/Kathmandu, Lima=America/Lima',
    'show-offset': true,
  },
  play: reaches('ready', async (context) => {
    await expect(textsIn(context, 'offset')).toHaveLength(3);
  }),
};

/** How far each clock is ahead of the reader's own. */
export const OffsetsFromTheReader: StoryObj = {
  args: { cities: 'Kathmandu=Asia/Kathmandu, Kiritimati=Pacific/Kiritimati', 'show-offset': 'reader' },
  play: reaches('ready', async (context) => {
    await expect(partsIn(context, 'offset').length).toBeGreaterThan(0);
  }),
};

/** Where it is another day than the date says, the weekday stands beside the time. */
export const AnotherDay: StoryObj = {
  args: { cities: 'London=Europe/London, Kiritimati=Pacific/Kiritimati', 'show-offset': true },
  play: reaches('ready', async (context) => {
    await expect(textsIn(context, 'day')).toEqual(['Sat']);
  }),
};

export const FullDate: StoryObj = {
  args: { cities: CITIES, 'date-style': 'full' },
  play: reaches('ready', async (context) => {
    await expect(textsIn(context, 'date')[0]).toMatch(/^Friday,? 25 September 2020$/);
  }),
};

export const WithoutDate: StoryObj = {
  args: { cities: CITIES, 'date-style': 'none' },
  play: reaches('ready', async (context) => {
    await expect(partsIn(context, 'date')).toHaveLength(0);
  }),
};

export const TwelveHours: StoryObj = {
  args: { cities: CITIES, 'hour-cycle': 'h12' },
  play: reaches('ready', async (context) => {
    await expect(textsIn(context, 'time')[0]).toMatch(/^0?1:15 pm$/i);
  }),
};

/** Dials, turned as whole pictures: a tick costs no layout. The time stands beneath for everyone. */
export const Dials: StoryObj = {
  args: { cities: `${CITIES}, Auckland=Pacific/Auckland`, face: 'analog', seconds: true },
  play: reaches('ready', async (context) => {
    await expect(partsIn(context, 'face')).toHaveLength(3);
  }),
};

/** What each zone is called. */
export const Zones: StoryObj = {
  args: { cities: CITIES, 'show-zone': 'name' },
  play: reaches('ready', async (context) => {
    await expect(textsIn(context, 'zone')).toEqual(['Moscow Standard Time', 'British Summer Time']);
  }),
};

/** In short: "BST", or how far it is from UTC. */
export const ShortZones: StoryObj = {
  args: { cities: CITIES, 'show-zone': true },
  play: reaches('ready', async (context) => {
    await expect(textsIn(context, 'zone')).toEqual(['GMT+3', 'BST']);
  }),
};

/** Offsets will do where a place has no zone of its own. */
export const FixedOffsets: StoryObj = {
  args: { cities: 'Station A=UTC+3, Station B=UTC-9:30' },
  play: reaches('ready', async (context) => {
    await expect(textsIn(context, 'time')).toEqual(['13:15', '00:45']);
  }),
};

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
  play: reaches('ready', async (context) => {
    await expect(partsIn(context, 'closed')).toHaveLength(1);
    await expect(partsIn(context, 'night')).toHaveLength(1);
  }),
};

export const Arabic: StoryObj = {
  args: { src: ARABIC },
  render: (args) => html`<div lang="ar" dir="rtl">${template(args)}</div>`,
  play: reaches('ready'),
};

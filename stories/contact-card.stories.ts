import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { ARABIC, EMPTY, MISSING, NEVER, SITE } from './support/addresses.js';
import { describeElement } from './support/describe-element.js';
import { becomesStale, partsIn, reaches } from './support/states.js';

const { template, ...description } = describeElement('contact-card');

export default { title: 'Elements/Contact card', ...description } satisfies Meta;

const fallback = html` <p>Enquiries: <a href="tel:+442036687474">+44 (0) 203 668 7474</a></p> `;

/** The contact comes from the page's data. */
export const Default: StoryObj = { args: { src: SITE, item: 'press' }, play: reaches('ready') };

/** Nothing is fetched. */
export const ByAttributesAlone: StoryObj = {
  args: {
    name: 'Enquiries',
    telephone: '+44 (0) 203 668 7474',
    email: 'enquiries@example.org',
    href: 'https://example.org/visit',
  },
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

/** A later read failed: who to ask can still be read. */
export const Stale: StoryObj = becomesStale(template);

/** Nothing could be read: the fallback stays. */
export const Error: StoryObj = {
  args: { src: MISSING },
  render: (args) => template(args, fallback),
  play: reaches('error'),
};

export const ErrorWithoutFallback: StoryObj = { args: { src: MISSING }, play: reaches('error') };

/** One entry with two numbers and a remark: each number dials, the remark stays text. */
export const SeveralNumbers: StoryObj = {
  args: {
    name: 'Map room',
    telephone: '+44 (0) 203 668 7474, +44 (0) 20 7946 0123 (mornings only, after 10:00)',
  },
  play: reaches('ready', async (context) => {
    const numbers = partsIn(context, 'telephone').flatMap((part) => [...part.querySelectorAll('a')]);
    await expect(numbers.map((link) => link.getAttribute('href'))).toEqual([
      'tel:+442036687474',
      'tel:+442079460123',
    ]);
  }),
};

/** Open or not, where that is certain; a holiday replaces the day. */
export const OpenNow: StoryObj = {
  args: {
    data: {
      name: 'Map room',
      telephone: '+44 (0) 20 7946 0123',
      openingHours: ['Mo-Fr 10:00-18:00', 'Sa 10:00-13:00'],
      timeZone: 'Europe/London',
    },
  },
  play: reaches('ready', async (context) => {
    await waitFor(() => expect(partsIn(context, 'open')[0]).toHaveTextContent('Open now'));
  }),
};

/** Days that are otherwise replace those of the week, and are told until they are over: here it is closed for a long weekend. */
export const Holiday: StoryObj = {
  args: {
    data: {
      name: 'Map room',
      telephone: '+44 (0) 20 7946 0123',
      openingHours: ['Mo-Fr 10:00-18:00', 'Sa 10:00-13:00'],
      specialOpeningHoursSpecification: [
        { validFrom: '2020-09-25', validThrough: '2020-09-28' },
        { validFrom: '2020-12-24', validThrough: '2020-12-24', opens: '10:00', closes: '12:00' },
        { validFrom: '2020-08-31', validThrough: '2020-08-31' },
      ],
      timeZone: 'Europe/London',
    },
  },
  play: reaches('ready', async (context) => {
    await waitFor(() => expect(partsIn(context, 'open')[0]).toHaveTextContent(/^Closed, opens Tuesday/));
    await expect(partsIn(context, 'hours')).toHaveLength(4); // one is over
  }),
};

/** Hours that are written as schema.org has them are shown as the page's language writes days and times. */
export const HoursInTheLanguage: StoryObj = {
  args: {
    data: {
      name: { en: 'Map room', ar: 'قاعة الخرائط', ja: '地図室' },
      telephone: '+44 (0) 20 7946 0123',
      openingHours: ['Mo-Fr 10:00-12:00, 14:00-18:00', 'Sa 10:00-13:00; Su closed'],
    },
  },
  render: ({ data }) => html`
    <div style="display: grid; gap: 1.5rem">
      <contact-card lang="en-GB" .data=${data}></contact-card>
      <contact-card lang="ja" .data=${data}></contact-card>
      <contact-card lang="ar-EG" dir="rtl" .data=${data}></contact-card>
    </div>
  `,
  play: reaches('ready', async (context) => {
    await waitFor(() => expect(partsIn(context, 'hours')).toHaveLength(8)); // in English as written: two lines
    await expect(partsIn(context, 'hours')[4]).toHaveTextContent(/^日：/);
  }),
};

/** Offers the card as a file for address books. */
export const VCard: StoryObj = {
  name: 'vCard',
  args: { src: SITE, item: 'enquiries', vcard: true },
  play: reaches('ready', async (context) => {
    const file = partsIn(context, 'link').find((link) => link.hasAttribute('download'));
    await expect(file).toHaveTextContent(/./);
  }),
};

/** In a sidebar its rows stand one below the other. */
export const Sidebar: StoryObj = {
  args: { src: SITE, item: 'enquiries' },
  render: (args) => html`<div style="max-inline-size: 15rem">${template(args)}</div>`,
  play: reaches('ready'),
};

export const Arabic: StoryObj = {
  args: { src: ARABIC, vcard: true },
  render: (args) => html`<div lang="ar" dir="rtl">${template(args)}</div>`,
  play: reaches('ready'),
};

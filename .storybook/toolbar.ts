import { LANGUAGES } from './languages.js';
import { themes } from './themes.js';

/** Moments at which the clock of the workbench can stand still, and none: then it goes. */
export const MOMENTS: Readonly<Record<string, { title: string; now: string | undefined }>> = {
  morning: { title: 'Friday, 25 September 2020, 10:15 UTC', now: '2020-09-25T10:15:00Z' },
  midnight: { title: 'The same day, ten seconds before midnight in London', now: '2020-09-25T22:59:50Z' },
  weekend: { title: 'The Sunday after, 13:00 UTC', now: '2020-09-27T13:00:00Z' },
  autumn: { title: 'The minute before clocks go back in London', now: '2020-10-25T00:59:00Z' },
  leap: { title: 'A leap day: 29 February 2024, 12:00 UTC', now: '2024-02-29T12:00:00Z' },
  now: { title: 'Now', now: undefined },
};

/** What the toolbar sets, beside the width, which Storybook's own tool does. */
export const globalTypes = {
  theme: choice('Theme', 'paintbrush', [
    { value: 'none', title: 'No theme' },
    ...[...themes.keys()].map((name) => ({ value: name, title: `Theme: ${name}` })),
  ]),
  mode: choice('Light or dark', 'mirror', [
    { value: 'light', title: 'Light' },
    { value: 'dark', title: 'Dark' },
  ]),
  language: choice(
    'Language of the page',
    'globe',
    LANGUAGES.map((value) => ({ value, title: nameOf(value), right: value })),
  ),
  direction: choice('Direction of the page', 'transfer', [
    { value: 'auto', title: 'As the language' },
    { value: 'ltr', title: 'Left to right' },
    { value: 'rtl', title: 'Right to left' },
  ]),
  network: choice('Network', 'lightning', [
    { value: 'normal', title: 'Network: normal' },
    { value: 'slow', title: 'Slow: answers after three seconds' },
    { value: 'failing', title: 'Failing: nothing can be read' },
    { value: 'empty', title: 'Empty: the data holds nothing' },
    { value: 'stale', title: 'Stale: read once, then no more' },
  ]),
  time: choice(
    'Time',
    'time',
    Object.entries(MOMENTS).map(([value, { title }]) => ({ value, title })),
  ),
};

export const initialGlobals = {
  theme: 'none',
  mode: 'light',
  language: 'en-GB',
  direction: 'auto',
  network: 'normal',
  time: 'morning',
};

/** Widths of the element; the window around it is wider by Storybook's margins. */
export const widths = {
  options: Object.fromEntries(
    [180, 240, 360, 600, 1200].map((width) => [
      `w${width}`,
      { name: `Element ${width} px wide`, styles: { width: `${width + 32}px`, height: '100%' } },
    ]),
  ),
};

interface Item {
  readonly value: string;
  readonly title: string;
  readonly right?: string;
}

function choice(
  description: string,
  icon: 'paintbrush' | 'mirror' | 'globe' | 'transfer' | 'lightning' | 'time',
  items: Item[],
) {
  return { description, toolbar: { icon, dynamicTitle: true, items } };
}

/** In the language itself. */
function nameOf(language: string): string {
  return new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
}

import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';

const themes = import.meta.glob<string>('../src/themes/*.css', {
  query: '?inline',
  import: 'default',
  eager: true,
});
const sheet = new CSSStyleSheet();
document.adoptedStyleSheets.push(sheet);

/** How the page around the elements looks: plain and light, plain and dark, or with one of the themes. */
export const look = {
  description: 'Look of the page',
  toolbar: {
    icon: 'paintbrush',
    dynamicTitle: true,
    items: [
      { value: 'light', title: 'Plain page, light' },
      { value: 'dark', title: 'Plain page, dark' },
      ...Object.keys(themes).map((file) => ({ value: file, title: `Theme ${file.split('/').at(-1)}` })),
    ],
  },
};

/** Language of the page; the elements' own words follow it. */
export const language = {
  description: 'Language of the page',
  toolbar: { icon: 'globe', dynamicTitle: true, items: ['en-GB', 'de', 'ar'] },
};

/** Direction of the page. */
export const direction = {
  description: 'Direction of the page',
  toolbar: {
    icon: 'transfer',
    dynamicTitle: true,
    items: [
      { value: 'auto', title: 'As the language' },
      { value: 'ltr', title: 'Left to right' },
      { value: 'rtl', title: 'Right to left' },
    ],
  },
};

/**
 * Sets the page around a story as the toolbar says. Its time zone is given, so that stories look the same in every place.
 * Language and direction stand close to the story: the pages of documentation are in English themselves.
 */
export const withPageSettings: Decorator = (story, { globals }) => {
  const { look: chosen, language: lang, direction: dir } = globals;
  sheet.replaceSync(themes[chosen] ?? `:root { color-scheme: ${chosen} }`);
  return html`
    <div lang=${lang} dir=${dir === 'auto' ? directionOf(lang) : dir} time-zone="Europe/London">
      ${story()}
    </div>
  `;
};

function directionOf(lang: string): 'ltr' | 'rtl' {
  return lang === 'ar' ? 'rtl' : 'ltr';
}

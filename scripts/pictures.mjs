// Takes a picture of every story of the built Storybook (storybook-static/), narrow and wide, light and dark, into the
// folder pictures/, to look at before and after a change.
//   npm run pictures -- [--only NAME] [--widths 360,1280] [--modes light,dark] [--themes none|all|a,b] [--directions ltr]
//                       [--languages ar,ja] [--out FOLDER]
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { forEachPage, open, readThemes, setGlobals, withStorybook } from './stories/storybook.mjs';

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    widths: { type: 'string', default: '360,1280' },
    modes: { type: 'string', default: 'light,dark' },
    themes: { type: 'string', default: 'none' },
    directions: { type: 'string', default: 'auto' },
    languages: { type: 'string', default: 'en-GB' },
    out: { type: 'string', default: 'pictures' },
  },
});

const PAGES_AT_ONCE = 2;
const list = (name) => values[name].split(',');
const themes = values.themes === 'all' ? await readThemes() : list('themes');
const settings = themes.flatMap((theme) =>
  list('modes').flatMap((mode) =>
    list('directions').flatMap((direction) =>
      list('languages').map((language) => ({ theme, mode, direction, language })),
    ),
  ),
);

await mkdir(values.out, { recursive: true });
await withStorybook(async ({ entries, browser, base }) => {
  const stories = entries.filter(({ id, type }) => type === 'story' && id.includes(values.only));
  await forEachPage(stories, { browser, atOnce: PAGES_AT_ONCE }, async (page, story) => {
    await open(page, base, story);
    for (const width of list('widths')) {
      await page.setViewport({ width: Number(width), height: 640 });
      for (const setting of settings) {
        await setGlobals(page, setting);
        await page.screenshot({ path: resolve(values.out, nameOf(story, width, setting)), fullPage: true });
      }
    }
  });
  console.log(
    `${stories.length} stories, ${settings.length * list('widths').length} pictures of each: ${values.out}/`,
  );
});

/** What is as it always is, is not in the name. */
function nameOf({ id }, width, { theme, mode, direction, language }) {
  const special = [
    theme === 'none' ? '' : theme,
    direction === 'auto' ? '' : direction,
    language === 'en-GB' ? '' : language,
  ];
  return `${[id, width, mode, ...special].filter(Boolean).join('--')}.png`;
}

// What axe-core finds in a story, in every theme, light and dark, in both directions.
import axe from 'axe-core';
import { setGlobals } from './storybook.mjs';

/** Every setting that a story is looked at in. */
export function settingsFor(themes) {
  return themes.flatMap((theme) =>
    ['light', 'dark'].flatMap((mode) => ['ltr', 'rtl'].map((direction) => ({ theme, mode, direction }))),
  );
}

/** Resolves to what is wrong in some of the settings, each told once, with the settings that it is wrong in. */
export async function violationsIn(page, settings) {
  await page.evaluate(axe.source);
  const found = new Map();
  for (const setting of settings) {
    await setGlobals(page, setting);
    for (const violation of await page.evaluate(runAxe, setting.theme === 'contrast')) {
      found.set(violation, [...(found.get(violation) ?? []), Object.values(setting).join(' ')]);
    }
  }
  return [...found].map(
    ([violation, where]) => `Accessibility, ${violation}\n         in: ${where.join(', ')}`,
  );
}

/** Runs in the page. */
async function runAxe(highContrast) {
  const { violations } = await globalThis.axe.run('#storybook-root', {
    resultTypes: ['violations'],
    rules: {
      region: { enabled: false }, // a story is a piece of a page: its landmarks are elsewhere
      'target-size': { enabled: true }, // WCAG 2.2 AA
      'color-contrast-enhanced': { enabled: highContrast }, // AAA
    },
  });
  // A theme answers for the elements' own text (in their shadows), not for that of the page around them.
  const isOurs = ({ target }) => target.some((step) => Array.isArray(step));
  return violations.flatMap(({ id, help, nodes }) =>
    nodes
      .filter((node) => id !== 'color-contrast-enhanced' || isOurs(node))
      .map(({ target, any }) => {
        const why = any[0]?.message ? `. ${any[0].message}` : '';
        return `${id}: ${help} (${target.flat().join(' ')})${why}`;
      }),
  );
}

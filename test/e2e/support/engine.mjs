/** The browser that these tests run in: `BROWSERS=firefox npm run test:e2e`. */
export const [ENGINE] = (process.env.BROWSERS || 'chromium').split(',');

/**
 * For a test that an engine cannot play, with the reason: the runner prints it beside the test's name.
 * @param {Record<string, string>} reasons by engine
 * @returns {{ skip: string | false }} options of `it`
 */
export const except = (reasons) => ({ skip: reasons[ENGINE] ?? false });

/** What no other driver knows. */
export const onlyChromium = (can) =>
  except({ firefox: `only Chromium ${can}`, webkit: `only Chromium ${can}` });
export const PLAYS_MEDIA = 'takes a reader’s wishes, and paper, on order';

export const ONE_WINDOW = { webkit: 'its driver has one window, which is never hidden' };
export const NOTHING_KEPT = {
  webkit: 'its driver opens private windows, which keep neither answers nor copies',
};

/** WebKit's driver sets a timer in the page for each script that it runs there: of this length, so that tests know it. */
export const DRIVERS_TIMER = 123_456;

import { configure } from '../../src/index.js';

/** The moment of the front page. */
export const MOMENT = '2020-09-25T10:15:00Z';

/** Stops the page's clock at a moment. */
export function stopClockAt(moment: string = MOMENT): void {
  configure({ now: () => Date.parse(moment) });
}

import { expect } from 'chai';
import { numberInWords, pluralForm } from '../../src/language/numbers.js';
import { formatTime } from '../../src/time/dates.js';
import { relativeTime } from '../../src/time/relative.js';

const KINDS = ['DateTimeFormat', 'NumberFormat', 'PluralRules', 'RelativeTimeFormat'] as const;

/** As many languages as there are private tags: all of them are English. */
const locale = (number: number) => `en-x-${number}`;

/** Whether each of the browser's formatters of `uses` is made anew for the first language after so many others. */
function isForgotten(use: (locale: string) => unknown): boolean {
  let made = 0;
  const restore = KINDS.map((kind) => {
    const original = Intl[kind];
    const counting = new Proxy(original, {
      construct: (target, args: unknown[], newTarget) => {
        made += 1;
        const built: unknown = Reflect.construct(target, args, newTarget);
        return Object(built);
      },
    });
    Reflect.set(Intl, kind, counting);
    return () => Reflect.set(Intl, kind, original);
  });
  try {
    for (let number = 0; number < 600; number += 1) use(locale(number));
    made = 0;
    use(locale(599));
    const again = made;
    use(locale(0));
    return again === 0 && made > 0;
  } finally {
    for (const undo of restore) undo();
  }
}

describe('formatters', () => {
  const now = Date.parse('2020-09-25T10:15:00Z');
  const uses: [what: string, use: (locale: string) => unknown][] = [
    ['dates', (tag) => formatTime(now, { locale: tag, zone: 'UTC' })],
    ['relative dates', (tag) => relativeTime('2020-09-24', now, { locale: tag, zone: 'UTC' })],
    ['numbers', (tag) => numberInWords(936, tag)],
    ['plurals', (tag) => pluralForm({ other: 'days' }, 936, tag)],
  ];
  for (const [what, use] of uses) {
    it(`of ${what} are remembered, the newest of them, so that their number has an end`, () => {
      expect(isForgotten(use)).to.equal(true);
    });
  }
});

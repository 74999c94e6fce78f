import { expect } from 'chai';
import { relativeTime } from '../../src/time/relative.js';

const now = Date.parse('2020-09-25T10:15:30Z');
const style = { locale: 'en-GB', zone: 'Europe/London' };

function relative(isoDate: string): { words: string; until: string } {
  const { words, until } = relativeTime(isoDate, now, style);
  return { words, until: new Date(until).toISOString().slice(5, 19) };
}

describe('relativeTime', () => {
  const times: [written: string, words: string, until: string][] = [
    ['2020-09-25T10:15:10Z', 'now', '09-25T10:16:10'],
    ['2020-09-25T10:14:00Z', '1 minute ago', '09-25T10:16:00'],
    ['2020-09-25T08:00:00Z', '2 hours ago', '09-25T11:00:00'],
    ['2020-09-24T10:30:00Z', '23 hours ago', '09-25T10:30:00'],
    ['2020-09-24T10:00:00Z', 'yesterday', '09-25T23:00:00'],
    ['2020-09-25', 'today', '09-25T23:00:00'],
    ['2020-09-22', '3 days ago', '09-25T23:00:00'],
    ['2020-09-10', '2 weeks ago', '09-25T23:00:00'],
    ['2020-08-26', '4 weeks ago', '09-25T23:00:00'],
    ['2020-08-25', 'last month', '09-25T23:00:00'],
    ['2018-03-04', '2 years ago', '09-25T23:00:00'],
    ['2020-09-25T12:20:00Z', 'in 2 hours', '09-25T10:20:00'],
    ['2020-09-26', 'tomorrow', '09-25T23:00:00'],
    ['2021-01-01', 'in 3 months', '09-25T23:00:00'],
  ];
  for (const [written, words, until] of times) {
    it(`says "${words}" for ${written}, until ${until}`, () => {
      expect(relative(written)).to.deep.equal({ words, until });
    });
  }

  it('counts the hours that have passed, and not those that the clocks were put back', () => {
    const [written, later] = ['2020-10-25T00:30:00Z', Date.parse('2020-10-25T01:45:00Z')]; // 01:30 and 01:45 in London
    expect(relativeTime(written, later, style)).to.deep.equal({
      words: '1 hour ago',
      until: Date.parse('2020-10-25T02:30:00Z'),
    });
  });

  it('names a month or a year that no day is known of', () => {
    expect(relativeTime('2020-09', now, style)).to.deep.equal({ words: 'September 2020', until: Infinity });
    expect(relativeTime('2020', now, style).words).to.equal('2020');
  });
});

import { expect } from 'chai';
import { openStateAt, type OpeningRule } from '../../src/time/opening-hours.js';
import { minutesOf, parseOpeningHours } from '../../src/time/opening-hours-text.js';
import { fromWallTime } from '../../src/time/zones.js';

const LONDON = 'Europe/London';

function rulesOf(...lines: string[]): OpeningRule[] {
  const rules = parseOpeningHours(lines);
  if (!rules) throw new Error(`not read: ${lines.join(' | ')}`);
  return rules;
}

/** "open until …" or "closed until …", in UTC. */
function stateAt(moment: string, rules: readonly OpeningRule[], zone = LONDON): string {
  const { open, until } = openStateAt(Date.parse(moment), rules, zone);
  return `${open ? 'open' : 'closed'} until ${until === undefined ? '?' : new Date(until).toISOString().slice(0, 16)}`;
}

describe('openStateAt', () => {
  const office = rulesOf('Mo-Fr 09:00-17:00');

  const times: [moment: string, state: string][] = [
    ['2020-09-25T07:59:59Z', 'closed until 2020-09-25T08:00'], // a Friday, in summer time
    ['2020-09-25T08:00:00Z', 'open until 2020-09-25T16:00'],
    ['2020-09-25T15:59:59Z', 'open until 2020-09-25T16:00'],
    ['2020-09-25T16:00:00Z', 'closed until 2020-09-28T08:00'],
    ['2020-10-24T12:00:00Z', 'closed until 2020-10-26T09:00'], // the clocks are put back on the 25th
  ];
  for (const [moment, state] of times) {
    it(`is ${state} at ${moment}, where it is Monday to Friday, nine to five`, () => {
      expect(stateAt(moment, office)).to.equal(state);
    });
  }

  it('knows a break', () => {
    const rules = rulesOf('Mo-Fr 09:00-12:00, 13:00-17:00');
    expect(stateAt('2020-09-25T11:30:00Z', rules)).to.equal('closed until 2020-09-25T12:00');
  });

  it('stays open over midnight, and from one day to the next', () => {
    const bar = rulesOf('Fr 22:00-02:00');
    expect(stateAt('2020-09-26T00:30:00Z', bar)).to.equal('open until 2020-09-26T01:00');
    const watch = rulesOf('Sa-Su 00:00-24:00', 'Mo 00:00-06:00');
    expect(stateAt('2020-09-26T10:00:00Z', watch)).to.equal('open until 2020-09-28T05:00');
  });

  it('never closes, or never opens', () => {
    expect(stateAt('2020-09-25T10:00:00Z', rulesOf('24/7'))).to.equal('open until ?');
    expect(stateAt('2020-09-25T10:00:00Z', rulesOf('Mo-Su closed'))).to.equal('closed until ?');
  });

  it('is closed on a day that is named as such, whatever else is said of it', () => {
    for (const lines of [['Mo-Fr 09:00-17:00; Fr closed'], ['Fr off', 'Mo-Fr 09:00-17:00']]) {
      expect(stateAt('2020-09-25T10:00:00Z', rulesOf(...lines))).to.equal('closed until 2020-09-28T08:00');
    }
  });

  it('takes hours within earlier ones of a day in place of those, and of their like', () => {
    const replaced = [
      ['Mo-Fr 09:00-17:00; Fr 10:00-11:00'],
      ['Mo-Fr 09:00-17:00', 'Fr 10:00-11:00'],
      ['Mo-Fr 09:00-12:00, 14:00-17:00; Fr 10:00-11:00'],
      ['Mo-Fr 09:00-12:00; Mo-Fr 14:00-17:00; Fr 10:00-11:00'],
    ];
    for (const lines of replaced) {
      const rules = rulesOf(...lines);
      expect(stateAt('2020-09-25T09:30:00Z', rules), lines.join()).to.equal('open until 2020-09-25T10:00');
      expect(stateAt('2020-09-25T14:00:00Z', rules), lines.join()).to.match(/^closed/);
    }
    const twice = rulesOf('Mo-Fr 09:00-17:00; Fr 18:00-20:00, 10:00-11:00');
    expect(stateAt('2020-09-25T14:00:00Z', twice)).to.equal('closed until 2020-09-25T17:00');
    expect(stateAt('2020-09-24T14:00:00Z', twice)).to.equal('open until 2020-09-24T16:00');
  });

  it('takes all other hours beside earlier ones', () => {
    const beside: [lines: string, state: string][] = [
      ['Mo-Fr 09:00-12:00; Mo-Fr 14:00-17:00', 'closed until 2020-09-25T13:00'],
      ['Mo-Fr 09:00-12:00; Fr 10:00-14:00', 'open until 2020-09-25T13:00'],
      ['Fr 10:00-11:00; Mo-Fr 09:00-17:00', 'open until 2020-09-25T16:00'],
      ['Mo-Fr 09:00-17:00, 10:00-11:00', 'open until 2020-09-25T16:00'],
    ];
    for (const [lines, state] of beside) {
      expect(stateAt('2020-09-25T11:30:00Z', rulesOf(lines)), lines).to.equal(state);
    }
  });

  it('goes on through an hour that walls show twice, and one that they do not show', () => {
    const early = rulesOf('Su 00:30-01:30');
    expect(stateAt('2020-10-25T00:15:00Z', early)).to.equal('open until 2020-10-25T00:30');
    expect(stateAt('2020-10-25T01:15:00Z', early)).to.equal('closed until 2020-11-01T00:30');
    const late = rulesOf('Su 01:30-04:00');
    expect(stateAt('2020-10-25T01:15:00Z', late)).to.equal('open until 2020-10-25T04:00');
    expect(stateAt('2020-03-29T01:15:00Z', late)).to.equal('closed until 2020-03-29T01:30');
  });

  it('lets a holiday replace the day', () => {
    const day = { days: [0, 1, 2, 3, 4, 5, 6], special: true };
    const holidays = [
      { ...day, opens: 0, closes: 0, from: '2020-12-25', through: '2020-12-28' },
      { ...day, opens: 600, closes: 720, from: '2020-12-24', through: '2020-12-24' },
    ];
    const rules = [...office, ...holidays];
    expect(stateAt('2020-12-24T09:30:00Z', rules)).to.equal('closed until 2020-12-24T10:00');
    expect(stateAt('2020-12-24T12:00:00Z', rules)).to.equal('closed until 2020-12-29T09:00');
  });

  it('lets a season replace what holds all year, and a holiday that', () => {
    const summer = rulesOf('Mo-Fr 09:00-20:00').map((rule) => ({
      ...rule,
      from: '2020-04-01',
      through: '2020-09-30',
    }));
    const holiday = {
      days: [0],
      opens: 0,
      closes: 0,
      from: '2020-08-31',
      through: '2020-08-31',
      special: true,
    };
    const rules = [...office, ...summer, holiday];
    expect(stateAt('2020-09-30T17:00:00Z', rules)).to.equal('open until 2020-09-30T19:00');
    expect(stateAt('2020-10-01T17:00:00Z', rules)).to.equal('closed until 2020-10-02T08:00');
    expect(stateAt('2020-08-31T10:00:00Z', rules)).to.equal('closed until 2020-09-01T08:00');
  });

  it('keeps seasons apart', () => {
    const [rule] = rulesOf('Mo-Su 09:00-17:00');
    const summer = rule ? [{ ...rule, from: '2020-04-01', through: '2020-09-30' }] : [];
    expect(stateAt('2020-09-30T17:00:00Z', summer)).to.equal('closed until ?');
    expect(stateAt('2020-03-31T17:00:00Z', summer)).to.equal('closed until 2020-04-01T08:00');
  });
});

describe('parseOpeningHours', () => {
  const nine = { opens: 540, closes: 1020 };
  const read: [line: string, rules: OpeningRule[]][] = [
    ['Mo-Fr 09:00-17:00', [{ days: [0, 1, 2, 3, 4], ...nine }]],
    ['Mon–Wed, Fri 9:00–17:00', [{ days: [0, 1, 2, 4], ...nine }]],
    ['Saturday 09:00-17:00', [{ days: [5], ...nine }]],
    ['Sa-Mo 09:00-17:00', [{ days: [5, 6, 0], ...nine }]],
    [
      'Tu,Th 09:00-17:00; Su closed',
      [
        { days: [1, 3], ...nine },
        { days: [6], opens: 0, closes: 0 },
      ],
    ],
    [
      'Mo-Fr 09:00-17:00, Sa 10:00-12:00',
      [
        { days: [0, 1, 2, 3, 4], ...nine },
        { days: [5], opens: 600, closes: 720 },
      ],
    ],
    ['Su', [{ days: [6], opens: 0, closes: 1440 }]],
  ];
  for (const [line, rules] of read) {
    it(`reads "${line}"`, () => expect(parseOpeningHours([line])).to.deep.equal(rules));
  }

  const uncertain = [
    'by appointment',
    'Mo-Fr mornings',
    'Mo-Fr 09:00-17:00 (not in August)',
    'Mo-Fr 09:00-25:00',
    'Mo-Fr 9-5',
    'PH off',
  ];
  for (const line of uncertain) {
    it(`is not certain of "${line}"`, () => {
      expect(parseOpeningHours(['Mo 09:00-17:00', line])).to.equal(undefined);
    });
  }
});

describe('minutesOf', () => {
  it('reads times of schema.org', () => {
    expect(['09:00', '9:05', '17:30:00', '24:00'].map(minutesOf)).to.deep.equal([540, 545, 1050, 1440]);
    expect(['24:01', '12:60', 'noon', '-1:00'].map(minutesOf)).to.deep.equal([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('fromWallTime', () => {
  const wall = (time: string) => Date.parse(`${time}Z`);
  const moments: [time: string, zone: string, moment: string][] = [
    ['2020-09-25T11:15', LONDON, '2020-09-25T10:15'],
    ['2020-10-25T01:30', LONDON, '2020-10-25T00:30'], // twice: the first
    ['2020-10-25T12:00', LONDON, '2020-10-25T12:00'],
    ['2020-03-29T01:30', LONDON, '2020-03-29T01:30'], // not at all: as long after the gap
    ['2020-03-29T12:00', LONDON, '2020-03-29T11:00'],
    ['2020-09-25T16:00', 'Asia/Kathmandu', '2020-09-25T10:15'],
  ];
  for (const [time, zone, moment] of moments) {
    it(`finds ${time} in ${zone}`, () => {
      expect(new Date(fromWallTime(wall(time), zone)).toISOString()).to.equal(`${moment}:00.000Z`);
    });
  }
});

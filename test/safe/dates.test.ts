import { expect } from 'chai';
import { isoDate } from '../../src/safe/dates.js';

describe('isoDate', () => {
  const existing: [written: string, normal: string][] = [
    ['2020-09-23', '2020-09-23'],
    [' 2020-02-29\n', '2020-02-29'],
    ['2020-09-23T10:15:00Z', '2020-09-23T10:15:00Z'],
    ['2020-09-23t10:15:00z', '2020-09-23T10:15:00Z'],
    ['2020-09-23 10:15', '2020-09-23T10:15:00'],
    ['2020-09-23T10:15:00.5+0530', '2020-09-23T10:15:00.500+05:30'],
    ['1998-12-31T23:59:60Z', '1998-12-31T23:59:59Z'],
  ];
  for (const [written, normal] of existing) {
    it(`reads "${written.trim()}"`, () => expect(isoDate(written)).to.equal(normal));
  }

  const impossible = [
    ...['', 'yesterday', '2020-02-30', '2019-02-29', '2020-13-01', '2020-00-10', '2020-9-3', '20200923'],
    ...['2020-09-23T24:00:00Z', '2020-09-23T10:60:00Z', '2020-09-23T10:15:00+24:00', '2020-09-23T10:15:61Z'],
    ...['2020-02-30T10:00:00Z', '2020-09-23T', '25/09/2020', '২০২০-০৯-২৩'],
  ];
  for (const written of impossible) {
    it(`refuses "${written}"`, () => expect(isoDate(written)).to.equal(undefined));
  }
});

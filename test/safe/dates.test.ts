import { expect } from 'chai';
import { isoDate } from '../../src/safe/dates.js';
import { internetDate } from '../../src/safe/internet-dates.js';

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

describe('internetDate', () => {
  const dates: [written: string, date: string | undefined][] = [
    ['Mon, 21 Sep 2020 16:30:00 +0100', '2020-09-21T16:30:00+01:00'],
    ['Tue, 21 Sep 2020 16:30:00 GMT', '2020-09-21T16:30:00Z'], // a Monday: the day of the week is a decoration
    ['21 Sep 20 16:30 EST', '2020-09-21T16:30:00-05:00'],
    ['1 January 99 6:05 UT', '1999-01-01T06:05:00Z'],
    ['Monday, 21-Sep-20 16:30:00 GMT', '2020-09-21T16:30:00Z'],
    ['21 Sep 2020', '2020-09-21'],
    ['2020/1/10 14:33:00', '2020-01-10T14:33:00'],
    ['2020.02.30', undefined],
    ['21.09.2020', '2020-09-21'],
    ['1.9.2020, 6:05', '2020-09-01T06:05:00'],
    ['09.21.2020', undefined],
    ['21 Sep 2020 16:30', '2020-09-21T16:30:00'],
    ['21 Sep 2020 16:30:00 CET', '2020-09-21T16:30:00'], // no zone of RFC 5322: shown as it is written
    ['2020-09-21T16:30:00Z', '2020-09-21T16:30:00Z'],
    ['mié,21 Sep 2020 16:30:00 -0000', '2020-09-21T16:30:00Z'],
    ['21 Sep 2020 16:30:00 GMT+0200', '2020-09-21T16:30:00+02:00'],
    ['21st September 2020 4:30 PM', '2020-09-21T16:30:00'],
    ['21 Sep 2020 12:05 am', '2020-09-21T00:05:00'],
    ['September 21, 2020', '2020-09-21'],
    ['Monday, Sept. 21st, 2020 16:30', '2020-09-21T16:30:00'],
    ['Mon Sep 21 2020 16:30:00 GMT+0100 (British Summer Time)', '2020-09-21T16:30:00+01:00'],
    ['2020-09-21 16:30:00 +0200', '2020-09-21T16:30:00+02:00'],
    ['2020-09-21 16:30:00 UTC', '2020-09-21T16:30:00Z'],
    ['2020-09-21 16:30:00+02', '2020-09-21T16:30:00+02:00'],
    ['2020-9-1', '2020-09-01'],
    ['20200921', '2020-09-21'],
    ['2020年9月21日', '2020-09-21'],
    ['2020년 9월 21일 16:30', '2020-09-21T16:30:00'],
    ['2020年9月21日(月)16:30', '2020-09-21T16:30:00'],
    ['2020年2月30日', undefined],
    ['2020年9月21日今日', undefined],
    ['20200921T163000Z', '2020-09-21T16:30:00Z'],
    ['20200230', undefined],
    ['September 31, 2020', undefined],
    ['30 Feb 2020 10:00 GMT', undefined],
    ['21 Sep 2020 25:00 GMT', undefined],
    ['21. September 2020', '2020-09-21'],
    ['2020-09', '2020-09'],
    ['September 2020', '2020-09'],
    ['Sept. 2020', '2020-09'],
    ['2020', '2020'],
    ['2020-13', undefined],
    ['Foo 2020', undefined],
    ['Sep 2020-09', undefined],
    ['0020', undefined],
    ['21 Foo 2020', undefined],
    ['03/04/2020', undefined],
    ['yesterday', undefined],
    ['', undefined],
  ];
  for (const [written, date] of dates) {
    it(`reads "${written}" as ${date}`, () => expect(internetDate(written)).to.equal(date));
  }
});

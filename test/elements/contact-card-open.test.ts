import { expect } from 'chai';
import type { ContactCard } from '../../src/index.js';
import { stopClockAt } from '../support/clock.js';
import { event, eventually, place } from '../support/mount.js';
import { parts } from '../support/read.js';
import { warnings } from '../support/warnings.js';

const LONDON = 'time-zone="Europe/London"';

async function cardOf(contact: object, attributes = LONDON): Promise<ContactCard> {
  const card = place('contact-card', `<contact-card ${attributes}></contact-card>`);
  card.data = { name: 'Desk', telephone: '+44 20 7946 0123', ...contact };
  await event(card, 'load');
  await eventually(() => expect(parts(card, 'open')).to.not.include(''));
  return card;
}

/** Without the reader's own time, which depends on the device that runs the tests. */
function open(card: ContactCard): string | undefined {
  return parts(card, 'open')[0]?.replace(/ \(.* your time\)$/, '');
}

describe('<contact-card> with opening hours', () => {
  const office = { openingHours: ['Mo-Fr 09:00-17:00', 'Sa 10:00-12:00'] };

  it('says until when it is open, and changes at that minute', async () => {
    stopClockAt('2020-09-25T15:59:00Z');
    const card = await cardOf(office);
    expect(open(card)).to.equal('Open now, until 17:00');
    expect(parts(card, 'hours')).to.deep.equal(office.openingHours);
    stopClockAt('2020-09-25T16:00:00Z');
    await card.updateComplete;
    expect(open(card)).to.equal('Closed, opens Saturday 10:00');
  });

  it("goes by the institution's zone where the page around it has another", async () => {
    stopClockAt('2020-09-25T15:30:00Z');
    const card = place('contact-card', '<contact-card time-zone="America/Lima"></contact-card>');
    card.data = { timeZone: 'Europe/London', contacts: [{ name: 'Desk', telephone: '1', ...office }] };
    await event(card, 'load');
    await eventually(() => expect(open(card)).to.equal('Open now, until 17:00'));
  });

  it('says when it opens today, or on a day that is far', async () => {
    stopClockAt('2020-09-25T05:00:00Z');
    expect(open(await cardOf(office))).to.equal('Closed, opens 09:00');
    const holiday = { validFrom: '2020-09-25', validThrough: '2020-10-04' };
    const card = await cardOf({ ...office, specialOpeningHoursSpecification: [holiday] });
    expect(open(card)).to.match(/^Closed, opens Monday,? 5 October at 09:00$/);
  });

  it('reads the rules of schema.org', async () => {
    stopClockAt('2020-09-25T10:15:00Z');
    const rule = { dayOfWeek: ['https://schema.org/Friday', 'Monday'], opens: '09:00', closes: '12:30' };
    const card = await cardOf({ openingHoursSpecification: rule });
    expect(open(card)).to.equal('Open now, until 12:30');
    expect(parts(card, 'hours')).to.deep.equal(['Mo, Fr 09:00-12:30']);
  });

  it('writes the days of a rule in the order of the week, those that follow each other as one', async () => {
    const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Saturday'];
    const short = ['Mo', 'tue', 'Wed', 'S'];
    const specifications = [days, days.slice(0, 3), ['Public holidays'], short].map((dayOfWeek) => ({
      dayOfWeek,
      ...{ opens: '09:00', closes: '12:30' },
    }));
    const card = await cardOf({ openingHoursSpecification: specifications });
    expect(parts(card, 'hours')).to.deep.equal([
      'Mo-Th, Sa, Su 09:00-12:30',
      'Mo, Tu, Su 09:00-12:30',
      'Public holidays 09:00-12:30',
      'Mo-We, S 09:00-12:30',
    ]);
  });

  it('writes the times of a rule in hours and minutes, and what it cannot read as it stands', async () => {
    const rules = [
      ['T09:00:00', '17:00:00+01:00'],
      ['9:00 AM', '5:00 PM'],
    ].map(([opens, closes]) => ({ dayOfWeek: 'schema:Friday', opens, closes }));
    const holiday = { dayOfWeek: 'https://schema.org/PublicHolidays' };
    const card = await cardOf({ openingHoursSpecification: [...rules, holiday] });
    expect(parts(card, 'hours')).to.deep.equal([
      'Fr 09:00-17:00',
      'Fr 9:00 AM-5:00 PM',
      'Public Holidays closed',
    ]);
  });

  it('says nothing of now where nobody knows how long it is open', async () => {
    stopClockAt('2020-09-25T10:15:00Z');
    const card = await cardOf({ openingHoursSpecification: { dayOfWeek: 'Friday', opens: '09:00' } });
    expect(parts(card, 'hours')).to.deep.equal(['Fr 09:00-…']);
    expect(parts(card, 'open')).to.deep.equal([]);
  });

  it('is closed on a day that a rule of its own closes', async () => {
    stopClockAt('2020-09-25T10:15:00Z');
    const week = { dayOfWeek: ['Thursday', 'Friday'], opens: '09:00', closes: '17:00' };
    const card = await cardOf({ openingHoursSpecification: [week, { dayOfWeek: 'Friday' }] });
    expect(open(card)).to.match(/^Closed, opens/);
  });

  it('writes a day with the same times as closed, and nothing of what is no rule', async () => {
    const sunday = { dayOfWeek: 'Sunday', opens: '00:00', closes: '00:00' };
    const card = await cardOf({ openingHoursSpecification: [sunday, {}] });
    expect(parts(card, 'hours')).to.deep.equal(['Su closed']);
    expect(parts(await cardOf({ openingHoursSpecification: [5] }), 'hours')).to.deep.equal([]);
  });

  describe('for a time', () => {
    const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
    const week = { dayOfWeek: weekdays, opens: '09:00', closes: '17:00' };
    const past = { validFrom: '2019-12-24', validThrough: '2019-12-26' };
    const christmas = { validFrom: '2020-12-24', validThrough: '2020-12-26' };
    const newYear = { validFrom: '2021-01-01', validThrough: '2021-01-01', opens: '10:00', closes: '12:00' };
    const hours = (card: ContactCard) => parts(card, 'hours').map((text) => text.replaceAll(/\s+/g, ' '));

    it('tells those to come with their dates, after the week and in their order', async () => {
      stopClockAt('2020-09-25T10:15:00Z');
      const card = await cardOf({
        openingHours: 'Mo-Fr 09:00-17:00',
        specialOpeningHoursSpecification: [newYear, past, christmas],
      });
      expect(hours(card)).to.have.length(3);
      expect(hours(card)[0]).to.equal('Mo-Fr 09:00-17:00');
      expect(hours(card)[1]).to.match(/^(?:24 ?– ?26 Dec|Dec 24 – 26): closed$/);
      expect(hours(card)[2]).to.match(/^(?:1 Jan|Jan 1,) 2021: 10:00-12:00$/);
    });

    it('no longer tells one when its last day is over, there', async () => {
      stopClockAt('2020-12-26T23:59:00Z');
      const card = await cardOf({ openingHoursSpecification: [week, christmas] });
      expect(open(card)).to.match(/^Closed, opens Monday/);
      expect(hours(card)).to.have.length(2);
      stopClockAt('2020-12-27T00:00:00Z');
      await card.updateComplete;
      expect(hours(card)).to.deep.equal(['Mo-Fr 09:00-17:00']);
    });

    it('no longer tells one when its last day is over, where no zone is known', async () => {
      stopClockAt('2020-12-26T10:00:00Z');
      const card = await cardOf({ openingHoursSpecification: [week, christmas] }, '');
      await eventually(() => expect(hours(card)).to.have.length(2));
      stopClockAt('2020-12-28T10:00:00Z');
      await card.updateComplete;
      expect(hours(card)).to.deep.equal(['Mo-Fr 09:00-17:00']);
    });

    it('goes by them on their dates, and by the week on others', async () => {
      stopClockAt('2020-12-24T10:00:00Z'); // a Thursday
      for (const contact of [
        { openingHoursSpecification: [week, christmas] },
        { openingHours: 'Mo-Fr 09:00-17:00', openingHoursSpecification: [christmas] },
      ]) {
        const card = await cardOf(contact);
        expect(open(card)).to.equal('Closed, opens Monday 09:00');
        expect(hours(card)[0]).to.equal('Mo-Fr 09:00-17:00');
        expect(hours(card)).to.have.length(2);
      }
    });

    it('says them in the language of the page', async () => {
      stopClockAt('2020-09-25T10:15:00Z');
      const card = await cardOf({ specialOpeningHoursSpecification: [christmas] }, 'lang="de"');
      await eventually(() => expect(hours(card)[0]).to.match(/^24\. ?– ?26\. Dez\.: Geschlossen$/));
    });

    it('tells hours that have begun and have no end without dates', async () => {
      stopClockAt('2020-09-25T10:15:00Z');
      const card = await cardOf({ openingHoursSpecification: { ...week, validFrom: '2020-01-01' } });
      expect(hours(card)).to.deep.equal(['Mo-Fr 09:00-17:00']);
    });

    it('leaves out a rule whose dates are none, and is no longer certain', async () => {
      stopClockAt('2020-09-25T10:15:00Z');
      const card = await cardOf({ openingHoursSpecification: [week, { validFrom: 'Christmas' }] });
      expect(hours(card)).to.deep.equal(['Mo-Fr 09:00-17:00']);
      expect(parts(card, 'open')).to.deep.equal([]);
      expect(warnings()).to.have.length(1);
      expect(warnings()[0]).to.contain('A rule of its opening hours cannot be read');
    });
  });

  it('keeps no browser busy with a line that has no end', async () => {
    const card = await cardOf({ openingHours: 'x'.repeat(600_000) });
    expect(parts(card, 'hours')[0]).to.have.length(600_000);
  });

  it('adds the reader’s own time where that is another', async () => {
    stopClockAt('2020-09-25T10:15:00Z');
    const card = await cardOf({ openingHours: 'Mo-Fr 09:00-24:00' }, 'time-zone="Pacific/Kiritimati"');
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
    if (timeZone !== 'Pacific/Kiritimati') expect(parts(card, 'open')[0]).to.match(/ your time\)$/);
  });

  const uncertain: [what: string, contact: object, attributes: string][] = [
    ['the hours are no rule', { openingHours: ['Mo-Fr mornings'] }, LONDON],
    ['no zone is known', office, ''],
    ['a holiday cannot be read', { ...office, specialOpeningHoursSpecification: [5] }, LONDON],
    ['there are no hours', {}, LONDON],
  ];
  for (const [what, contact, attributes] of uncertain) {
    it(`says nothing of now where ${what}`, async () => {
      stopClockAt('2020-09-25T10:15:00Z');
      const card = await cardOf(contact, attributes);
      expect(parts(card, 'open')).to.deep.equal([]);
    });
  }

  it('shows them as they are written where nobody knows their zone', async () => {
    const card = await cardOf({ ...office, timeZone: 'Mars/Olympus' });
    await eventually(() => expect(parts(card, 'hours')).to.deep.equal(office.openingHours));
    expect(parts(card, 'open')).to.deep.equal([]);
    expect(parts(card, 'telephone')).to.have.length(1);
    expect(warnings()).to.have.length(1);
    expect(warnings()[0]).to.contain('timeZone "Mars/Olympus" of its opening hours is ignored');
  });

  it('takes the zone of the contact, else that of the document', async () => {
    stopClockAt('2020-09-25T21:00:00Z');
    const contact = { name: 'Desk', telephone: '12345', openingHours: 'Mo-Su 09:00-17:00' };
    const card = await cardOf({}, '');
    card.data = { timeZone: 'America/Los_Angeles', contacts: [contact] };
    await event(card, 'load');
    expect(open(card)).to.equal('Open now, until 17:00');
    card.data = { timeZone: 'America/Los_Angeles', contacts: [{ ...contact, timeZone: 'Europe/London' }] };
    await event(card, 'load');
    expect(open(card)).to.equal('Closed, opens Saturday 09:00');
  });
});

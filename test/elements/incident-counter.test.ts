import { expect } from 'chai';
import { configure, type IncidentCounter } from '../../src/index.js';
import { stopClockAt } from '../support/clock.js';
import { mount, place, event } from '../support/mount.js';
import { part, partElements, parts, textOf } from '../support/read.js';
import { warnings } from '../support/warnings.js';

describe('<incident-counter>', () => {
  beforeEach(() => stopClockAt());

  it('counts the days since an event', async () => {
    const counter = await mount(
      'incident-counter',
      '<incident-counter since="2018-03-04" event="the flood" note="The road is closed."></incident-counter>',
    );
    expect(parts(counter, 'sentence')).to.deep.equal(['936 days have passed since the flood']);
    expect(parts(counter, 'count')).to.deep.equal(['936']);
    expect(parts(counter, 'unit')).to.deep.equal(['days']);
    expect(parts(counter, 'note')).to.deep.equal(['The road is closed.']);
  });

  it('names the date where no event is named', async () => {
    const counter = await mount(
      'incident-counter',
      '<incident-counter since="2018-03-12"></incident-counter>',
    );
    expect(textOf(counter)).to.equal('928 days have passed since 12 March 2018');
    expect(part(counter, 'event').querySelector('time')?.dateTime).to.equal('2018-03-12');
  });

  it('counts one day and none', async () => {
    const yesterday = await mount(
      'incident-counter',
      '<incident-counter since="2020-09-24" event="x"></incident-counter>',
    );
    const today = await mount(
      'incident-counter',
      '<incident-counter since="2020-09-25" event="x"></incident-counter>',
    );
    expect(textOf(yesterday)).to.equal('1 day has passed since x');
    expect(textOf(today)).to.equal('0 days have passed since x');
  });

  it('counts down to a date to come', async () => {
    const counter = await mount(
      'incident-counter',
      '<incident-counter since="2020-10-07" event="the vote"></incident-counter>',
    );
    expect(textOf(counter)).to.equal('12 days until the vote');
  });

  it('links the event', async () => {
    const counter = await mount(
      'incident-counter',
      '<incident-counter since="2018-03-04" event="the flood" href="https://example.org/flood"></incident-counter>',
    );
    expect(part(counter, 'event').getAttribute('href')).to.equal('https://example.org/flood');
  });

  it('speaks English altogether on a page in a language that is not offered', async () => {
    const counter = await mount(
      'incident-counter',
      '<div lang="lv"><incident-counter since="2020-09-04"></incident-counter></div>', // 21, one of Latvian's singulars
    );
    expect(textOf(counter)).to.equal('21 days have passed since 4 September 2020');
  });

  it('speaks such a language by its own rules where a page gives it the words', async () => {
    const two = 'Mae {count} ddiwrnod ers {event}';
    configure({ messages: { cy: { daysSince: { two, other: 'Mae {count} diwrnod ers {event}' } } } });
    const inWelsh = (since: string) =>
      mount(
        'incident-counter',
        `<div lang="cy"><incident-counter since="${since}" event="x"></incident-counter></div>`,
      );
    expect(textOf(await inWelsh('2020-09-23'))).to.equal('Mae 2 ddiwrnod ers x');
    expect(textOf(await inWelsh('2018-03-04'))).to.equal('Mae 936 diwrnod ers x');
    configure({ messages: {} });
  });

  it('counts in the zone of the incident, else the inherited, else the document’s', async () => {
    stopClockAt('2020-09-25T22:30:00Z'); // the 26th in Moscow and further east
    const count = async (incident: object, around: string) => {
      const counter = place('incident-counter', `<div ${around}><incident-counter></incident-counter></div>`);
      counter.data = { timeZone: 'Europe/Moscow', incidents: [{ since: '2020-09-20', ...incident }] };
      await event(counter, 'load');
      return parts(counter, 'count')[0];
    };
    expect(await count({ timeZone: 'Europe/London' }, 'time-zone="Asia/Tokyo"')).to.equal('5');
    expect(await count({}, 'time-zone="America/New_York"')).to.equal('5');
    expect(await count({}, '')).to.equal('6');
    expect(await count({ timeZone: '' }, '')).to.equal('6');
  });

  it('shows the entry with the id, with what the tag says instead', async () => {
    const counter = place('incident-counter', '<incident-counter item="b" note="Other"></incident-counter>');
    counter.data = [
      { id: 'a', since: '2020-01-01' },
      { id: 'b', since: '2020-09-15', event: 'the fair', note: 'Note' },
    ];
    await event(counter, 'load');
    expect(textOf(counter)).to.equal('10 days have passed since the fair Other');
  });

  it('shows what the tag says where the data beside it is no use', async () => {
    const counter = place(
      'incident-counter',
      '<incident-counter since="2018-03-04" event="x"></incident-counter>',
    );
    counter.data = { event: 'no date' };
    await event(counter, 'load');
    expect(textOf(counter)).to.equal('936 days have passed since x');
    expect(warnings()[0]).to.contain('/since');
  });

  it('ignores an impossible date, keeps its fallback and says what to mend', async () => {
    const counter = await mount(
      'incident-counter',
      '<incident-counter since="2020-02-30">Since March</incident-counter>',
    );
    expect(counter.state).to.equal('error');
    expect(parts(counter, 'sentence')).to.deep.equal([]);
    expect(warnings()[0]).to.contain('<incident-counter>').and.contain('since="2020-02-30"');
  });

  it('names the field of an impossible date in the data', async () => {
    const counter = place('incident-counter', '<incident-counter></incident-counter>');
    counter.data = { incidents: [{ since: '2020-02-30' }] };
    const { error } = await errorOf(counter);
    expect(error).to.include({ code: 'invalid', path: '/incidents/0/since' });
    expect(counter.state).to.equal('error');
  });

  it('speaks the language around it', async () => {
    const german = await mount(
      'incident-counter',
      '<div lang="de"><incident-counter since="2018-03-04"></incident-counter></div>',
    );
    expect(textOf(german)).to.equal('936 Tage sind seit dem 4. März 2018 vergangen');
    const arabic = await mount(
      'incident-counter',
      '<div lang="ar" dir="rtl"><incident-counter since="2020-09-23" event="س"></incident-counter></div>',
    );
    expect(textOf(arabic)).to.match(/^مضى يومان على س$/);
  });

  it('sets the same sentence as a figure', async () => {
    const counter = await mount(
      'incident-counter',
      '<incident-counter layout="figure" since="2018-03-04" event="x"></incident-counter>',
    );
    expect(textOf(counter)).to.equal('936 days have passed since x');
    expect(getComputedStyle(part(counter, 'count')).display).to.equal('block');
  });
});

async function errorOf(element: Element): Promise<{ error: unknown }> {
  const failed = await event(element, 'error');
  return { error: Reflect.get(failed, 'error') };
}

describe('<incident-counter> in other units', () => {
  beforeEach(() => stopClockAt());

  async function counterOf(attributes: string): Promise<IncidentCounter> {
    return mount('incident-counter', `<incident-counter event="the flood" ${attributes}></incident-counter>`);
  }

  it('counts years, months and days', async () => {
    const counter = await counterOf('since="2018-03-04" units="years months days"');
    expect(textOf(counter)).to.equal('2 years, 6 months and 21 days have passed since the flood');
    expect(parts(counter, 'count')).to.deep.equal(['2', '6', '21']);
  });

  it('sets several numbers of a figure in their sentence, and one by itself', async () => {
    const displayIn = async (units: string) => {
      const counter = await counterOf(`layout="figure" since="2018-03-04T00:00:00Z" units="${units}"`);
      return partElements(counter, 'count').map((count) => getComputedStyle(count).display);
    };
    expect(await displayIn('years months days')).to.deep.equal([
      'inline-block',
      'inline-block',
      'inline-block',
    ]);
    expect(await displayIn('hours')).to.deep.equal(['block']);
  });

  it('leaves out what is none', async () => {
    expect(textOf(await counterOf('since="2019-09-25" units="years months days"'))).to.equal(
      '1 year has passed since the flood',
    );
    expect(textOf(await counterOf('since="2020-09-25" units="years days"'))).to.equal(
      '0 days have passed since the flood',
    );
  });

  it('counts the first day where it shall', async () => {
    expect(textOf(await counterOf('since="2018-03-04" inclusive'))).to.contain('937 days');
  });

  it('goes on by the second', async () => {
    const counter = await counterOf('since="2020-09-25T10:14:00Z" units="minutes seconds"');
    stopClockAt('2020-09-25T10:15:05Z');
    await counter.updateComplete;
    expect(textOf(counter)).to.equal('1 minute and 5 seconds have passed since the flood');
  });

  it('says which units a date without a time cannot be counted in', async () => {
    const counter = await counterOf('since="2018-03-04" units="days hours"');
    expect(textOf(counter)).to.contain('936 days');
    expect(warnings()).to.have.length(1);
    expect(warnings()[0]).to.contain('hours');
  });

  it('counts days where the units are impossible, and says so', async () => {
    expect(textOf(await counterOf('since="2018-03-04" units="fortnights"'))).to.contain('936 days');
    expect(warnings()[0]).to.contain('units="fortnights"');
  });
});

describe('<incident-counter>, when a day comes', () => {
  const at = (time: string) => stopClockAt(`2020-${time}Z`);

  function told(counter: IncidentCounter, type: string): Event[] {
    const events: Event[] = [];
    counter.addEventListener(type, (event) => events.push(event));
    return events;
  }

  it('turns at the moment that it counted down to, and tells it once', async () => {
    at('09-25T10:15:00');
    const counter = await mount(
      'incident-counter',
      '<incident-counter since="2020-09-25T10:16:00Z" event="the vote"></incident-counter>',
    );
    const turns = told(counter, 'turn');
    expect(textOf(counter)).to.equal('0 days until the vote');
    for (const moment of ['09-25T10:15:59', '09-25T10:16:00', '09-25T10:17:00']) {
      at(moment);
      await counter.updateComplete;
    }
    expect(textOf(counter)).to.equal('0 days have passed since the vote');
    expect(turns).to.have.length(1);
  });

  it('tells a milestone, and bears its state for that day', async () => {
    at('09-24T10:15:00');
    const counter = await mount(
      'incident-counter',
      '<incident-counter since="2018-03-04" milestones="100 936"></incident-counter>',
    );
    const milestones = told(counter, 'milestone');
    expect(counter.matches(':state(milestone)')).to.equal(false);
    at('09-25T10:15:00');
    await counter.updateComplete;
    expect(counter.matches(':state(milestone)')).to.equal(true);
    expect(milestones.map((event) => Reflect.get(event, 'days'))).to.deep.equal([936]);
    at('09-26T10:15:00');
    await counter.updateComplete;
    expect(counter.matches(':state(milestone)')).to.equal(false);
    expect(milestones).to.have.length(1);
  });
});

describe('<incident-counter>, when its number changes', () => {
  async function countedOn(attributes: string): Promise<number> {
    stopClockAt('2020-09-24T10:15:00Z');
    const counter = await mount('incident-counter', `<incident-counter ${attributes}></incident-counter>`);
    expect(part(counter, 'count').getAnimations()).to.have.length(0); // not at first
    stopClockAt('2020-09-25T10:15:01Z');
    await counter.updateComplete;
    return part(counter, 'count').getAnimations().length;
  }

  it('brings it in softly', async () => {
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    expect(await countedOn('since="2018-03-04"')).to.equal(still ? 0 : 1);
  });

  it('does not flicker by the second', async () => {
    expect(await countedOn('since="2018-03-04T00:00:00Z" units="seconds"')).to.equal(0);
  });

  it('keeps the focus on its link, though a number goes', async () => {
    stopClockAt('2020-09-25T10:14:59Z');
    const counter = await mount(
      'incident-counter',
      '<incident-counter since="2020-09-25T09:00:00Z" event="x" href="/x" units="minutes seconds"></incident-counter>',
    );
    const link = part(counter, 'event');
    link.focus();
    expect(parts(counter, 'count')).to.deep.equal(['74', '59']);
    stopClockAt('2020-09-25T10:15:00Z');
    await counter.updateComplete;
    expect(parts(counter, 'count')).to.deep.equal(['75']);
    expect(counter.shadowRoot?.activeElement).to.equal(link);
  });
});

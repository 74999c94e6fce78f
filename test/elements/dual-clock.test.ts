import { expect } from 'chai';
import { signedHours } from '../../src/language/signed-hours.js';
import { configure, type DualClock } from '../../src/index.js';
import { pageClock } from '../../src/time/clock.js';
import { offsetMinutes } from '../../src/time/zones.js';
import { MOMENT, stopClockAt } from '../support/clock.js';
import { event, eventually, mount, place } from '../support/mount.js';
import { part, parts, partElements, textOf } from '../support/read.js';
import { warnings } from '../support/warnings.js';

const cities = 'Moscow=Europe/Moscow, London=Europe/London';

describe('<dual-clock>', () => {
  beforeEach(() => stopClockAt());

  it('shows the date, and the time in each city', async () => {
    const clock = await mount('dual-clock', `<dual-clock cities="${cities}"></dual-clock>`);
    expect(clock.state).to.equal('ready');
    expect(parts(clock, 'date')).to.deep.equal(['25 September 2020']);
    expect(parts(clock, 'city')).to.deep.equal(['Moscow 13:15', 'London 11:15']);
    expect(partElements(clock, 'time').map((time) => time.getAttribute('datetime'))).to.deep.equal([
      '13:15',
      '11:15',
    ]);
    expect(part(clock, 'date').querySelector('time')?.dateTime).to.equal('2020-09-25');
  });

  it('is drawn in its first frame when its attributes suffice', async () => {
    const clock = place('dual-clock', `<dual-clock cities="${cities}" src="/nowhere.json"></dual-clock>`);
    await clock.updateComplete;
    expect(clock.state).to.equal('ready');
  });

  it('names a city after its zone', async () => {
    const clock = await mount('dual-clock', '<dual-clock cities="America/New_York, Here=UTC"></dual-clock>');
    expect(parts(clock, 'label')).to.deep.equal(['New York', 'Here']);
  });

  it('names it in capitals, however the zone is written', async () => {
    const zones =
      'europe/paris, america/new_york, us/eastern, africa/dar_es_salaam, America/Port-au-Prince, utc';
    const clock = await mount('dual-clock', `<dual-clock cities="${zones}"></dual-clock>`);
    expect(parts(clock, 'label')).to.deep.equal([
      'Paris',
      'New York',
      'Eastern',
      'Dar es Salaam',
      'Port-au-Prince',
      'utc',
    ]);
  });

  it('takes the commas of other scripts, and semicolons', async () => {
    for (const comma of [';', '،', '，']) {
      const list = `A=Europe/Moscow${comma} Europe/London`;
      const clock = await mount('dual-clock', `<dual-clock cities="${list}"></dual-clock>`);
      expect(parts(clock, 'label'), list).to.deep.equal(['A', 'London']);
    }
  });

  it('takes no list without commas for one city', async () => {
    const list = 'A=Europe/Moscow B=Europe/London';
    const clock = await mount('dual-clock', `<dual-clock cities="${list}">Fallback</dual-clock>`);
    expect(clock.state).to.equal('error');
    expect(warnings()[0]).to.contain(list);
  });

  it('says what an attribute takes that is a switch, too', async () => {
    await mount('dual-clock', `<dual-clock cities="${cities}" show-offset="yes"></dual-clock>`);
    expect(warnings()[0]).to.contain('show-offset="yes" is ignored: it takes true, first, reader.');
  });

  it('leaves out an unknown zone and says so once', async () => {
    const clock = await mount(
      'dual-clock',
      '<dual-clock cities="A=Europe/Moskau, London=Europe/London"></dual-clock>',
    );
    expect(parts(clock, 'city')).to.deep.equal(['London 11:15']);
    expect(warnings()).to.have.length(1);
    expect(warnings()[0]).to.contain('<dual-clock>').and.contain('cities').and.contain('A=Europe/Moskau');
  });

  it('shows the day of a city where the date is another one', async () => {
    stopClockAt('2020-09-25T22:30:00Z');
    const clock = await mount(
      'dual-clock',
      `<div time-zone="Europe/London"><dual-clock cities="${cities}"></dual-clock></div>`,
    );
    expect(parts(clock, 'date')).to.deep.equal(['25 September 2020']);
    expect(parts(clock, 'city')).to.deep.equal(['Moscow 01:30 Sat', 'London 23:30']);
  });

  it('shows how far each clock is ahead of the first', async () => {
    const clock = await mount(
      'dual-clock',
      '<dual-clock show-offset cities="Europe/London, Europe/Moscow, Asia/Kathmandu, America/New_York"></dual-clock>',
    );
    expect(parts(clock, 'offset')).to.deep.equal(['+2 h', '+4:45 h', '−5 h']);
  });

  it('shows seconds, other dates, or none', async () => {
    const clock = await mount(
      'dual-clock',
      `<dual-clock cities="${cities}" seconds date-style="full"></dual-clock>`,
    );
    expect(parts(clock, 'time')).to.deep.equal(['13:15:00', '11:15:00']);
    expect(parts(clock, 'date')[0]).to.match(/^Friday,? 25 September 2020$/);
    clock.dateStyle = 'none';
    clock.seconds = false;
    await clock.updateComplete;
    expect(textOf(clock)).to.equal('Moscow 13:15 London 11:15');
  });

  it('ignores an impossible date style', async () => {
    const clock = await mount('dual-clock', `<dual-clock cities="${cities}" date-style="huge"></dual-clock>`);
    expect(parts(clock, 'date')).to.deep.equal(['25 September 2020']);
    expect(warnings()).to.have.length(1);
    expect(warnings()[0]).to.contain('date-style="huge"');
  });

  it('reads its cities from a document', async () => {
    const clock = place('dual-clock', '<dual-clock></dual-clock>');
    clock.data = {
      clock: { cities: [{ label: 'Oslo', timeZone: 'Europe/Oslo' }, { timeZone: 'Mars/Base' }] },
    };
    await clock.updateComplete;
    expect(parts(clock, 'city')).to.deep.equal(['Oslo 12:15']);
    expect(warnings().join()).to.contain('/clock/cities/1/timeZone').and.contain('Mars/Base');
  });

  it('keeps its fallback where the document is about something else, and may have no cities', async () => {
    const given = (data: string) =>
      mount(
        'dual-clock',
        `<dual-clock><script type="application/json">${data}</script>Nine to five</dual-clock>`,
      );
    expect((await given('{ "error": "Not allowed" }')).state).to.equal('error');
    expect(warnings()).to.have.length(1);
    expect(warnings()[0]).to.contain('it has no cities');
    expect((await given('{ "clock": {} }')).state).to.equal('empty');
  });

  it('follows the clock of the page', async () => {
    const clock = await mount('dual-clock', `<dual-clock cities="${cities}"></dual-clock>`);
    configure({ now: () => Date.parse('2020-12-31T23:59:00Z') });
    await clock.updateComplete;
    expect(textOf(clock)).to.equal('1 January 2021 Moscow 02:59 London 23:59 Thu');
  });

  it('follows language, zone and hour cycle of what is around it, live', async () => {
    const clock = await mount(
      'dual-clock',
      `<section><dual-clock cities="${cities}"></dual-clock></section>`,
    );
    const section = clock.parentElement;
    section?.setAttribute('lang', 'de');
    section?.setAttribute('hour-cycle', 'h12');
    section?.setAttribute('time-zone', 'Pacific/Kiritimati');
    await eventually(() => {
      expect(parts(clock, 'date')).to.deep.equal(['26. September 2020']);
      expect(parts(clock, 'city')).to.deep.equal(['Moscow 1:15 PM Fr', 'London 11:15 AM Fr']);
    });
  });
});

describe('<dual-clock>, asked for more', () => {
  beforeEach(() => stopClockAt());
  const CITIES = 'cities="London=Europe/London, Moscow=Europe/Moscow, Lima=America/Lima"';

  async function clockOf(attributes: string): Promise<DualClock> {
    return mount('dual-clock', `<dual-clock ${attributes}></dual-clock>`);
  }

  it('shows offsets however the switch is set', async () => {
    for (const attribute of ['show-offset', 'show-offset="true"', 'show-offset="first"']) {
      expect(parts(await clockOf(`${CITIES} ${attribute}`), 'offset')).to.deep.equal(['+2 h', '−6 h']);
    }
    const clock = await clockOf(CITIES);
    clock.showOffset = true;
    await clock.updateComplete;
    expect(parts(clock, 'offset')).to.have.length(2);
    clock.showOffset = false;
    await clock.updateComplete;
    expect(parts(clock, 'offset')).to.deep.equal([]);
    expect(clock.hasAttribute('show-offset')).to.equal(false);
  });

  it('tells the offset from the reader’s own clock', async () => {
    const { timeZone: own } = new Intl.DateTimeFormat().resolvedOptions();
    const clock = await clockOf(`cities="Here=${own}, Apia=Pacific/Apia" show-offset="reader"`);
    const minutes =
      offsetMinutes(Date.parse(MOMENT), 'Pacific/Apia') - offsetMinutes(Date.parse(MOMENT), own);
    expect(parts(clock, 'offset')).to.deep.equal([`${signedHours(minutes, 'en-GB')} h`]);
  });

  it('names zones, in short or in full', async () => {
    expect(parts(await clockOf(`${CITIES} show-zone`), 'zone')).to.deep.equal(['BST', 'GMT+3', 'GMT-5']);
    expect(parts(await clockOf(`${CITIES} show-zone="name"`), 'zone')[1]).to.equal('Moscow Standard Time');
  });

  it('has its times in a column where a page gives its names one width, by day and by night', async () => {
    const style = document.createElement('style');
    style.textContent = '.narrow { inline-size: 12em } .narrow::part(label) { min-inline-size: 8em }';
    document.head.append(style);
    try {
      const places = 'Oslo=Europe/Oslo, Auckland=Pacific/Auckland, Los Angeles=America/Los_Angeles';
      const clock = await mount('dual-clock', `<dual-clock class="narrow" cities="${places}"></dual-clock>`);
      expect(partElements(clock, 'night')).to.have.length.above(0);
      const starts = partElements(clock, 'time').map((time) => time.getBoundingClientRect().left);
      expect(new Set(starts).size).to.equal(1);
    } finally {
      style.remove();
    }
  });

  it('tells night from day', async () => {
    const clock = await clockOf(CITIES); // in Lima it is a quarter past five in the morning
    expect(partElements(clock, 'night')).to.have.length(1);
    expect(partElements(clock, 'city')[2]?.querySelector('[part=night]')).to.not.equal(null);
  });

  it('makes no nodes when the evening or the morning comes', async () => {
    const clock = await clockOf(CITIES);
    const observer = new MutationObserver(() => undefined);
    observer.observe(clock.renderRoot, { subtree: true, childList: true });
    for (const [now, nights] of [
      ['2020-09-25T11:00:00Z', 0],
      ['2020-09-25T15:00:00Z', 1],
      ['2020-09-25T17:00:00Z', 2],
    ] as const) {
      configure({ now });
      await clock.updateComplete;
      expect(partElements(clock, 'night')).to.have.length(nights);
    }
    expect(observer.takeRecords()).to.deep.equal([]);
  });

  it('lets the dial of one city stand where the date begins, in both directions', async () => {
    const clock = await clockOf('cities="Oslo=Europe/Oslo" face="analog"');
    await eventually(() => expect(partElements(clock, 'face')).to.have.length(1));
    const [date, face] = [part(clock, 'date'), part(clock, 'face')];
    expect(face.getBoundingClientRect().left).to.be.closeTo(date.getBoundingClientRect().left, 8);
    clock.dir = 'rtl';
    expect(face.getBoundingClientRect().right).to.be.closeTo(date.getBoundingClientRect().right, 8);
  });

  it('keeps the moon beside the name, however little room there is, in both directions', async () => {
    const clock = await clockOf('cities="Stony Point=Pacific/Kiritimati" show-offset="reader"');
    const name = part(clock, 'label')?.querySelector('bdi');
    for (const dir of ['ltr', 'rtl']) {
      clock.dir = dir;
      for (let width = 60; width < 240; width += 1) {
        clock.style.inlineSize = `${width}px`;
        const lastLine = [...(name?.getClientRects() ?? [])].at(-1);
        const moon = part(clock, 'night')?.getBoundingClientRect();
        expect(moon && (moon.top + moon.bottom) / 2).to.be.within(lastLine?.top ?? 0, lastLine?.bottom ?? 0);
        const edges = dir === 'ltr' ? [lastLine?.right, moon?.left] : [moon?.right, lastLine?.left];
        expect((edges[1] ?? 0) - (edges[0] ?? 0)).to.be.within(0, 8);
      }
    }
  });

  it('draws nothing anew for a second: it puts the times right, where they differ', async () => {
    const clock = await clockOf(`${CITIES} seconds`);
    const observer = new MutationObserver(() => undefined);
    observer.observe(clock.renderRoot, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    pageClock.set('2020-09-25T10:15:01Z');
    expect(clock.isUpdatePending).to.equal(false);
    expect(parts(clock, 'time')[0]).to.equal('11:15:01');
    expect(observer.takeRecords().map(({ type }) => type)).to.deep.equal(
      parts(clock, 'time').map(() => 'characterData'),
    );
    pageClock.set('2020-09-25T10:15:01.500Z');
    expect(observer.takeRecords()).to.deep.equal([]);
    pageClock.set('2020-09-25T10:16:00Z');
    expect(clock.isUpdatePending).to.equal(true);
    await clock.updateComplete;
    expect(parts(clock, 'time')[0]).to.equal('11:16:00');
  });

  it('draws dials whose hands are turned as wholes', async () => {
    const clock = await clockOf(`${CITIES} face="analog" seconds`);
    const [london] = partElements(clock, 'face');
    const turns = [...(london?.querySelectorAll<SVGElement>('.hand') ?? [])].map(({ style }) => style.rotate);
    expect(turns).to.deep.equal(['337.5deg', '90deg', '0deg']); // 11:15:00
    expect(parts(clock, 'time')[0]).to.equal('11:15:00');
  });

  it('draws dials when it is told to, and none any more when that is taken back', async () => {
    const clock = await clockOf(CITIES);
    expect(partElements(clock, 'face')).to.have.lengthOf(0);
    clock.face = 'analog';
    for (let frames = 0; partElements(clock, 'face').length === 0 && frames < 100; frames += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    const [face] = partElements(clock, 'face');
    expect(face && getComputedStyle(face).position).to.equal('relative');
    clock.face = 'digital';
    await clock.updateComplete;
    expect(partElements(clock, 'face')).to.have.lengthOf(0);
  });

  it('lets an office that is closed stand back, and says so to screen readers', async () => {
    const clock = place('dual-clock', '<dual-clock></dual-clock>');
    const office = { openingHours: ['Mo-Fr 09:00-17:00'] };
    clock.data = {
      cities: [
        { label: 'London', timeZone: 'Europe/London', ...office },
        { label: 'Apia', timeZone: 'Pacific/Apia', ...office },
        { label: 'Lima', timeZone: 'America/Lima', openingHours: ['mornings'] },
      ],
    };
    await event(clock, 'load');
    expect(parts(clock, 'city')).to.deep.equal(['London 11:15', 'Apia 23:15 Closed', 'Lima 05:15']);
  });

  it('takes fixed offsets and old names of zones', async () => {
    const clock = await clockOf(
      'cities="A=UTC+3, B=UTC-05:30, C=Europe/Kiev, D=Europe/Kyiv, E=Asia/Calcutta"',
    );
    expect(parts(clock, 'time')).to.deep.equal(['13:15', '04:45', '13:15', '13:15', '15:45']);
  });
});

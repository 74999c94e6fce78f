import { expect } from 'chai';
import { messages as en } from '../../src/language/words/en.js';
import { configure } from '../../src/noticeboard.js';
import { stopClockAt } from '../support/clock.js';
import { event, eventually, mount, place } from '../support/mount.js';
import { part, parts, textOf } from '../support/read.js';
import { warnings } from '../support/warnings.js';

const article = [{ title: 'A talk', url: 'https://www.example.org/talk', summary: 'Words.' }];

const inHtml = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

async function teaser(attributes: string) {
  const element = place('article-teaser', `<article-teaser ${attributes}></article-teaser>`);
  element.data = article;
  await event(element, 'load');
  return element;
}

describe('an attribute in place of a message', () => {
  beforeEach(() => stopClockAt());
  afterEach(() => configure({ messages: {} }));

  it('says it in other words', async () => {
    const element = await teaser('message-read-on="Continue"');
    expect(parts(element, 'more')).to.deep.equal(['Continue']);
    expect(warnings()).to.deep.equal([]);
  });

  it('is there for every message', async () => {
    const all = Object.keys(en).map((name) => `message-${inHtml(name)}="x"`);
    await teaser(all.join(' '));
    expect(warnings()).to.deep.equal([]);
  });

  it('wins over configure(), in whatever language', async () => {
    configure({ messages: { en: { readOn: 'Go on' } } });
    expect(parts(await teaser('message-read-on="Continue"'), 'more')).to.deep.equal(['Continue']);
    expect(parts(await teaser('lang="de" message-read-on="Continue"'), 'more')).to.deep.equal(['Continue']);
  });

  it('keeps what is filled in', async () => {
    const counter = await mount(
      'incident-counter',
      '<incident-counter since="2018-03-04" event="the flood" message-days-since="{event}: {days} ago"></incident-counter>',
    );
    expect(parts(counter, 'sentence')).to.deep.equal(['the flood: 936 days ago']);
    expect(part(counter, 'count').textContent).to.equal('936');
  });

  it('may say one thing for one, and another for more', async () => {
    const sentence = (since: string, attributes: string) =>
      mount('incident-counter', `<incident-counter since="${since}" ${attributes}></incident-counter>`).then(
        textOf,
      );
    const both = 'message-days-since-date-one="Only {days} ago" message-days-since-date="All of {days} ago"';
    expect(await sentence('2020-09-24', both)).to.equal('Only 1 day ago');
    expect(await sentence('2018-03-04', both)).to.equal('All of 936 days ago');
    const one = 'message-days-since-date-one="Only {days} ago"';
    expect(await sentence('2020-09-24', one)).to.equal('Only 1 day ago');
    expect(await sentence('2018-03-04', one)).to.equal('936 days have passed since 4 March 2018');
  });

  it('is followed as it comes, changes and goes', async () => {
    const element = await teaser('');
    element.setAttribute('message-read-on', 'Continue');
    await eventually(() => expect(parts(element, 'more')).to.deep.equal(['Continue']));
    element.setAttribute('message-read-on', 'Go on');
    await eventually(() => expect(parts(element, 'more')).to.deep.equal(['Go on']));
    element.removeAttribute('message-read-on');
    await eventually(() => expect(parts(element, 'more')).to.deep.equal(['Read on']));
  });

  it('is told once where there is no such message', async () => {
    const element = await teaser('message-reed-on="Continue" message-email-one="x"');
    element.requestUpdate();
    await element.updateComplete;
    expect(warnings()).to.have.length(2);
    expect(warnings()[0]).to.include('message-reed-on').and.include('read-on');
    expect(warnings()[1]).to.include('message-email-one');
  });

  it('is text, whatever is written', async () => {
    const element = await teaser('message-read-on="&lt;b>Continue&lt;/b>"');
    expect(part(element, 'more').children).to.have.length(0);
    expect(parts(element, 'more')).to.deep.equal(['<b>Continue</b>']);
  });
});

import { expect } from 'chai';
import { configure } from '../../src/configure.js';
import { event, eventually, place } from '../support/mount.js';
import { part, partElements, parts } from '../support/read.js';

const contact = { name: 'Desg', telephone: '020 7946 0123', openingHours: ['Mo-Fr 09:00-17:00'] };

/** The language and the direction that a part is marked with. */
const mark = (element: Element, name: string) => {
  const { lang, dir } = part(element, name);
  return [lang, dir];
};

describe('on a page in a language that is not offered', () => {
  it('English words are marked as such, and nothing else is', async () => {
    const card = place('contact-card', '<contact-card lang="cy" vcard></contact-card>');
    card.data = [contact];
    await event(card, 'load');
    await eventually(() => expect(mark(card, 'term')).to.deep.equal(['en', 'ltr']));
    expect(parts(card, 'term')).to.deep.equal(['Telephone', 'Opening hours']);
    await eventually(() => expect(mark(card, 'link')).to.deep.equal(['en', 'ltr']));
    expect(mark(card, 'name')).to.deep.equal(['', 'auto']);
    expect(mark(card, 'hours')[0]).to.equal('');
  });

  it('what stands in an English sentence in the page’s language is marked as that', async () => {
    const counter = place(
      'incident-counter',
      '<incident-counter lang="ur" dir="rtl" since="2018-03-04" event="سیلاب"></incident-counter>',
    );
    await event(counter, 'load');
    await eventually(() => expect(mark(counter, 'sentence')).to.deep.equal(['en', 'ltr']));
    expect(part(counter, 'event').querySelector('bdi')?.lang).to.equal('ur');
    expect(getComputedStyle(part(counter, 'sentence')).textAlign).to.equal('right');
  });

  it('the words of the author are not', async () => {
    const card = place('contact-card', '<contact-card lang="cy" message-telephone="Ffôn"></contact-card>');
    card.data = [{ ...contact, email: 'desg@example.org' }];
    await event(card, 'load');
    const terms = () => partElements(card, 'term').map(({ textContent, lang }) => [textContent, lang]);
    await eventually(() =>
      expect(terms().slice(0, 2)).to.deep.equal([
        ['Ffôn', ''],
        ['Email', 'en'],
      ]),
    );
    configure({ messages: { cy: { email: 'Ebost' } } });
    await eventually(() =>
      expect(terms().slice(0, 2)).to.deep.equal([
        ['Ffôn', ''],
        ['Ebost', ''],
      ]),
    );
    configure({ messages: null });
  });

  it('they follow it when it changes to one that is', async () => {
    const card = place('contact-card', '<contact-card lang="cy"></contact-card>');
    card.data = [contact];
    await event(card, 'load');
    await eventually(() => expect(mark(card, 'term')).to.deep.equal(['en', 'ltr']));
    card.lang = 'de';
    await eventually(() => expect(parts(card, 'term')[0]).to.equal('Telefon'));
    await eventually(() => expect(mark(card, 'term')).to.deep.equal(['', '']));
  });
});

it('no English words are marked where the page speaks English', async () => {
  const card = place('contact-card', '<contact-card lang="en-NZ"></contact-card>');
  card.data = [contact];
  await event(card, 'load');
  expect(parts(card, 'hours')).to.deep.equal(['Mo-Fr 09:00-17:00']);
  expect(card.renderRoot.querySelectorAll('[lang]')).to.have.length(0);
});

import { expect } from 'chai';
import type { ContactCard } from '../../src/index.js';
import { event, eventually, mount, place } from '../support/mount.js';
import { part, partElements, parts, textOf } from '../support/read.js';
import { warnings } from '../support/warnings.js';

async function cardOf(data: unknown, attributes = ''): Promise<ContactCard> {
  const card = place('contact-card', `<contact-card ${attributes}></contact-card>`);
  card.data = data;
  await card.updateComplete;
  return card;
}

const hrefs = (card: Element, name: string) =>
  partElements(card, name).flatMap((element) =>
    [...element.querySelectorAll('a')].map((link) => link.getAttribute('href')),
  );

/** What a reader sees of an element, line by line. */
function linesOf(element: Element): string[] {
  const lines = new Map<number, string>();
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode;
    const written = text.textContent ?? '';
    for (let index = 0; index < written.length; index += 1) {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + 1);
      const { bottom } = range.getBoundingClientRect();
      lines.set(bottom, (lines.get(bottom) ?? '') + written.charAt(index));
    }
  }
  return [...lines.values()].map((line) => line.trim()).filter((line) => line !== '');
}

describe('<contact-card>', () => {
  it('shows a number as written and dials it', async () => {
    const card = await mount(
      'contact-card',
      '<contact-card name="Desk" telephone="+44 (0) 203 668 7474"></contact-card>',
    );
    expect(parts(card, 'telephone')).to.deep.equal(['+44 (0) 203 668 7474']);
    expect(hrefs(card, 'telephone')).to.deep.equal(['tel:+442036687474']);
    expect(part(card, 'name').localName).to.equal('h2');
  });

  it('keeps as much free below its last row as above its name', async () => {
    const data = { name: 'Desk', telephone: '020 7946 0000', email: 'desk@example.org' };
    const card = await cardOf(data, 'style="--nb-padding: 20px; inline-size: 200px"');
    const box = card.getBoundingClientRect();
    expect(part(card, 'name').getBoundingClientRect().top - box.top).to.equal(20);
    expect(box.bottom - part(card, 'email').getBoundingClientRect().bottom).to.equal(20);
  });

  it('shows every way to get in touch', async () => {
    const card = await cardOf({
      contacts: [
        {
          name: 'Consular queries',
          telephone: ['020 7946 0000', { label: 'At night', value: '020 7946 0001 (urgent only)' }],
          email: { label: null, value: ' desk@example.org ' },
          address: { streetAddress: '1 Long Street', addressLocality: 'Marren', postalCode: 'MA1 1AA' },
          openingHours: ['Mo-Fr 09:00-17:00', 'Sa 10:00-12:00'],
          url: 'https://www.example.org/desk/',
        },
      ],
    });
    expect(parts(card, 'name')).to.deep.equal(['Consular queries']);
    expect(parts(card, 'telephone')).to.deep.equal([
      '020 7946 0000',
      'At night: 020 7946 0001 (urgent only)',
    ]);
    expect(hrefs(card, 'email')).to.deep.equal(['mailto:desk@example.org']);
    expect(part(card, 'address').textContent).to.equal('1 Long Street\nMarren MA1 1AA');
    expect(parts(card, 'hours')).to.deep.equal(['Mo-Fr 09:00-17:00', 'Sa 10:00-12:00']);
    expect(parts(card, 'link')).to.deep.equal(['example.org/desk']);
    expect(warnings()).to.deep.equal([]);
  });

  it('has an address in lines, or with a number for a postal code', async () => {
    for (const address of [
      ['1 Long Street', null, '10115 Marren'],
      { streetAddress: '1 Long Street', postalCode: 10115 },
    ]) {
      const card = await cardOf({ contacts: [{ name: 'Desk', address }] });
      expect(part(card, 'address').textContent).to.match(/^1 Long Street\n10115/);
    }
  });

  it('writes to the address of a link, without the subject that the link has, too', async () => {
    for (const email of ['mailto:desk@example.org', 'mailto:desk@example.org?subject=Hello%20there']) {
      const card = await cardOf({ name: 'Desk', email });
      expect(parts(card, 'email')).to.deep.equal(['desk@example.org']);
      expect(hrefs(card, 'email')).to.deep.equal(['mailto:desk@example.org']);
    }
  });

  it('dials a number that is written as one', async () => {
    const card = await cardOf({ name: 'Desk', telephone: [2079460000, { label: 'Fax', value: 2079460001 }] });
    const links = [...part(card, 'telephone').querySelectorAll('a')];
    expect(links.map(({ href }) => href)).to.deep.equal(['tel:2079460000']);
    expect(parts(card, 'telephone')).to.deep.equal(['2079460000', 'Fax: 2079460001']);
    expect(warnings()).to.deep.equal([]);
  });

  it('says opening hours in the language of the page', async () => {
    const card = place('contact-card', '<contact-card lang="de"></contact-card>');
    card.data = [{ name: 'Amt', telephone: '1', openingHours: ['Mo-Fr 09:00-17:00', 'nach Vereinbarung'] }];
    await event(card, 'load');
    await eventually(() => expect(parts(card, 'hours')[0]).to.match(/^Mo\s–\sFr: 09:00–17:00\sUhr$/));
    expect(parts(card, 'hours')[1]).to.equal('nach Vereinbarung');
  });

  const narrow: [hours: string, lines: string[]][] = [
    ['Mo-Fr 09:00-12:00, 14:00-18:00', ['Mo-Fr', '09:00-12:00,', '14:00-18:00']],
    ['Mo-We,Fr 09:00-12:00,14:00-18:00', ['Mo-We,Fr', '09:00-12:00,', '14:00-18:00']],
    ['Tu/Th 9:00 – 12:00', ['Tu/Th', '9:00 – 12:00']],
    ['under-the-old-bridge-all-day-long', ['under-the-old-', 'bridge-all-day-', 'long']],
  ];
  for (const [openingHours, lines] of narrow) {
    it(`breaks "${openingHours}" between days and times`, async () => {
      const card = await cardOf(
        [{ name: 'Desk', telephone: '1', openingHours }],
        'style="font: 16px/1.5 monospace; inline-size: 15ch"',
      );
      await eventually(() => expect(linesOf(part(card, 'hours'))).to.deep.equal(lines));
    });
  }

  it('lets the tag win over the data', async () => {
    const card = await cardOf(
      [{ name: 'Desk', telephone: '020 7946 0000', email: 'a@example.org' }],
      'name="Press" email="b@example.org"',
    );
    expect(parts(card, 'name')).to.deep.equal(['Press']);
    expect(parts(card, 'telephone')).to.deep.equal(['020 7946 0000']);
    expect(parts(card, 'email')).to.deep.equal(['b@example.org']);
  });

  it('shows what is no e-mail address as words', async () => {
    const card = await cardOf([{ name: 'Desk', email: 'ask at the desk' }]);
    expect(parts(card, 'email')).to.deep.equal(['ask at the desk']);
    expect(hrefs(card, 'email')).to.deep.equal([]);
  });

  it('takes a single contact, and leaves out a link that may run something', async () => {
    const card = await cardOf({ name: 'Desk', url: 'javascript:alert(1)' });
    expect(textOf(card)).to.equal('Desk');
  });

  it('does not let a bad contact hide the good ones', async () => {
    const card = await cardOf([null, { telephone: true }, { id: 'b', name: 'Desk' }], 'item="b"');
    expect(parts(card, 'name')).to.deep.equal(['Desk']);
    expect(warnings()).to.have.length(2);
    expect(warnings()[1]).to.contain('"/1/telephone"');
  });

  it('does not lose a good number in silence for a bad one', async () => {
    const good = { label: 'Desk', value: '+44 20 7946 0000' };
    for (const bad of [{ label: 'Fax', value: true }, { label: 'Fax' }, { number: '+44 20 7946 0001' }]) {
      const card = await cardOf(
        [
          { id: 'a', telephone: [good, bad] },
          { id: 'b', name: 'Desk' },
        ],
        'item="b"',
      );
      expect(parts(card, 'name')).to.deep.equal(['Desk']);
    }
    expect(warnings()).to.have.length(3);
    expect(warnings()[0]).to.contain('"/0/telephone');
  });

  it('takes what is null in a list for missing', async () => {
    const telephone = [null, '', { label: 'Fax', value: null }, { label: 'Desk', value: '+44 20 7946 0000' }];
    const card = await cardOf({ name: 'Desk', telephone, email: [null], openingHours: [null, 'at noon'] });
    expect(parts(card, 'telephone')).to.deep.equal(['Desk: +44 20 7946 0000']);
    expect(parts(card, 'email')).to.deep.equal([]);
    expect(parts(card, 'hours')).to.deep.equal(['at noon']);
    expect(warnings()).to.deep.equal([]);
  });

  it('offers the card as a file', async () => {
    const card = await cardOf([{ name: 'Desk', telephone: '+44 (0) 20 7946 0000' }], 'vcard');
    await eventually(() => part(card, 'link'));
    const link = part(card, 'link');
    expect(link.getAttribute('download')).to.equal('Desk.vcf');
    const file = await fetch(link.getAttribute('href') ?? '');
    expect(file.headers.get('content-type')).to.contain('text/vcard');
    expect(await file.text()).to.contain('TEL;TYPE=VOICE:+442079460000\r\n');
  });

  it('is empty when there is no contact', async () => {
    const card = await cardOf({ contacts: [] });
    expect(card.state).to.equal('empty');
    expect(parts(card, 'status')).to.deep.equal(['No contact details']);
  });

  it('shows the name alone when there is nothing else to read', async () => {
    const card = await mount('contact-card', '<contact-card name="Desk" heading-level="4"></contact-card>');
    expect(part(card, 'name').localName).to.equal('h4');
    expect(card.state).to.equal('ready');
  });
});

import { expect } from 'chai';
import type { Contact } from '../../src/data/contact.js';
import { vcardFileName, vcardOf } from '../../src/contact-card/vcard.js';

const contact: Contact = {
  id: undefined,
  name: 'Enquiries; day, night',
  telephones: [{ label: undefined, value: '+44 (0) 20 7946 0000 / 020 7946 0001 (mornings)' }],
  emails: [{ label: undefined, value: 'desk@example.org' }],
  address: '1 Long Street\nUpper Marren',
  openingHours: ['Mo-Fr 09:00-17:00'],
  openingRules: [],
  timeZone: undefined,
  link: 'https://www.example.org/',
};

describe('vcardOf', () => {
  it('is a vCard 3.0 with its lines ended as the format asks', () => {
    expect(vcardOf(contact).split('\r\n')).to.deep.equal([
      'BEGIN:VCARD',
      'VERSION:3.0',
      String.raw`FN:Enquiries\; day\, night`,
      String.raw`N:Enquiries\; day\, night;;;;`,
      'TEL;TYPE=VOICE:+442079460000',
      'TEL;TYPE=VOICE:02079460001',
      'EMAIL;TYPE=INTERNET:desk@example.org',
      String.raw`ADR;TYPE=WORK:;;1 Long Street\nUpper Marren;;;;`,
      'URL:https://www.example.org/',
      'NOTE:Mo-Fr 09:00-17:00',
      'END:VCARD',
      '',
    ]);
  });

  it('tells of the rules those that hold for good', () => {
    const monday = { dayOfWeek: ['Monday'], opens: '09:00', closes: '12:00' };
    const openingRules = [
      monday,
      { ...monday, dayOfWeek: ['Tuesday'], validFrom: '2020-01-01' },
      { ...monday, dayOfWeek: ['Friday'], validThrough: '2020-12-31' },
    ];
    const note = (contact: Contact) => /^NOTE:.*$/m.exec(vcardOf(contact))?.[0];
    expect(note({ ...contact, openingHours: [], openingRules })).to.equal(
      String.raw`NOTE:Mo 09:00-12:00\nTu 09:00-12:00`,
    );
    expect(note({ ...contact, openingRules })).to.equal('NOTE:Mo-Fr 09:00-17:00');
  });

  it('folds long lines between letters', () => {
    const long = vcardOf({ ...contact, address: 'Åß字😀'.repeat(20) });
    const lines = long.split('\r\n');
    for (const line of lines) expect(new TextEncoder().encode(line).byteLength).to.be.at.most(75);
    expect(long.replaceAll('\r\n ', '')).to.contain('Åß字😀'.repeat(20));
  });
});

describe('vcardFileName', () => {
  it('keeps letters of any script and nothing that a file system dislikes', () => {
    expect(vcardFileName(contact)).to.equal('Enquiries-day-night.vcf');
    expect(vcardFileName({ ...contact, name: '../الاستقبال' })).to.equal('الاستقبال.vcf');
    expect(vcardFileName({ ...contact, name: '…' })).to.equal('contact.vcf');
  });
});

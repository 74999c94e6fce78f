import { expect } from 'chai';
import { mount } from '../support/mount.js';
import { part } from '../support/read.js';

const CARD = '<contact-card name="Desk" email="a@example.org"></contact-card>';
const CLOCK = '<dual-clock cities="Moscow=Europe/Moscow" face="analog"></dual-clock>';

/** A document of its own on the page, as a preview or a picture-in-picture window has one. */
let other: HTMLIFrameElement;
const inside = () => other.contentDocument?.body ?? expect.fail('The frame has no document.');

/** How a part looks where it is now. */
function lookOf(element: Element, name: string): string {
  const shown = part(element, name);
  const style = shown.ownerDocument.defaultView?.getComputedStyle(shown);
  return [style?.fontWeight, style?.position].join(' ');
}

describe('an element in another document', () => {
  beforeEach(() => {
    other = document.createElement('iframe');
    document.body.append(other);
  });

  afterEach(() => other.remove());

  it('keeps its looks when it is moved there, and back', async () => {
    const [card, clock] = [await mount('contact-card', CARD), await mount('dual-clock', CLOCK)];
    const looks = () => [lookOf(card, 'name'), lookOf(clock, 'face')];
    const before = looks();
    inside().append(card, clock);
    await Promise.all([card.updateComplete, clock.updateComplete]);
    expect(looks()).to.deep.equal(before);
    document.body.append(card, clock);
    await Promise.all([card.updateComplete, clock.updateComplete]);
    expect(looks()).to.deep.equal(before);
    card.remove();
    clock.remove();
  });

  it('has them when it is new there', async () => {
    const before = lookOf(await mount('contact-card', CARD), 'name');
    const card = document.createElement('contact-card');
    card.setAttribute('name', 'Desk');
    inside().append(card);
    await card.updateComplete;
    expect(lookOf(card, 'name')).to.equal(before);
  });

  it('has them again when it comes out of a template', async () => {
    const card = await mount('contact-card', CARD);
    const before = lookOf(card, 'name');
    document.createElement('template').content.append(card);
    inside().append(card);
    await card.updateComplete;
    expect(lookOf(card, 'name')).to.equal(before);
  });

  it('keeps the sheets that the page has put beside its own', async () => {
    const card = await mount('contact-card', CARD);
    const own = new CSSStyleSheet();
    own.replaceSync('[part=name] { font-weight: 300 }');
    card.shadowRoot?.adoptedStyleSheets.push(own);
    card.name = 'Enquiries';
    await card.updateComplete;
    expect(lookOf(card, 'name')).to.match(/^300 /);
  });
});

import { expect } from 'chai';
import { html, nothing, render, type TemplateResult } from 'lit';
import { flatTemplate, inARow } from '../../src/ui/flat-template.js';

const title = (words: string, link?: string) =>
  html`<h3 id=${link ? 'linked' : nothing}>${link ? html`<a href=${link}>${words}</a>` : words}</h3>`;
const row = (words: string, link?: string) => html`<li class=${words}>${title(words, link)} ${words}</li>`;

function drawn(template: TemplateResult, place = document.createElement('div')): string {
  render(template, place);
  return place.innerHTML.replaceAll(/<!--.*?-->/gs, '');
}

describe('flatTemplate', () => {
  it('draws what the templates in it draw', () => {
    for (const link of [undefined, '/one']) {
      expect(drawn(flatTemplate(row('<One>', link)))).to.equal(drawn(row('<One>', link)));
    }
  });

  it('leaves one template, the same for all of a make', () => {
    const [one, two, other] = [row('One', '/1'), row('Two', '/2'), row('Three')].map(flatTemplate);
    expect(
      one?.values.some((value) => typeof value === 'object' && value !== null && 'strings' in value),
    ).to.equal(false);
    expect(one?.strings).to.equal(two?.strings);
    expect(one?.strings).to.not.equal(other?.strings);
  });

  it('changes in place what changes, and its make where that does', () => {
    const place = document.createElement('div');
    drawn(flatTemplate(row('One', '/1')), place);
    const item = place.querySelector('li');
    expect(drawn(flatTemplate(row('Two', '/2')), place)).to.equal(drawn(row('Two', '/2')));
    expect(place.querySelector('li')).to.equal(item);
    expect(drawn(flatTemplate(row('Three')), place)).to.equal(drawn(row('Three')));
  });

  it('leaves out what is nothing, but for attributes', () => {
    const part = (words: string | undefined) =>
      html`<p id=${words ?? nothing} lang="en">${words ? html`<b>${words}</b>` : nothing} and ${nothing}</p>`;
    for (const words of [undefined, 'One']) {
      expect(drawn(flatTemplate(part(words)))).to.equal(drawn(part(words)));
    }
    expect(flatTemplate(part(undefined)).values).to.deep.equal([nothing]);
  });

  it('takes a row of templates and texts for its own, of any length', () => {
    for (const words of [[], ['One'], ['One', 'Two', 'Three']]) {
      const list = html`<ul>
        ${inARow(words.map((word) => html`<li>${word}</li>`))}
      </ul>`;
      const same = html`<ul>
        ${words.map((word) => html`<li>${word}</li>`)}
      </ul>`;
      expect(drawn(flatTemplate(list))).to.equal(drawn(same));
      expect(flatTemplate(list).values).to.deep.equal(words);
    }
  });
});

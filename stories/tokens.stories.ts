import type { Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { expect } from 'storybook/test';
import { themes } from '../.storybook/themes.js';
import style from './support/tokens.css?raw';
import { LAYERS, valueIn, type Layer, type Token } from './support/tokens.js';

export default { title: 'Looks/Tokens', tags: ['!autodocs'] } satisfies Meta;

/** Every token in its layer, and what each theme makes of it: colours in light and in dark. */
export const Tokens: StoryObj = {
  render: () => html`
    <style>
      ${style}
    </style>
    <div class="tokens">
      <h1>Tokens</h1>
      <p>
        Three layers of CSS custom properties. A theme that sets the palette alone is a whole theme; what it
        does not set, the elements make from it. A dash: left to the element.
      </p>
      ${LAYERS.map(drawLayer)}
    </div>
  `,
  async play({ canvasElement }: StoryContext) {
    for (const { tokens } of LAYERS) await expect(tokens.length).toBeGreaterThan(0);
    const swatches = [...canvasElement.querySelectorAll<HTMLElement>('[theme=ministry] .swatch')];
    const colours = swatches.map((swatch) => getComputedStyle(swatch).backgroundColor);
    await expect(new Set(colours).size).toBeGreaterThan(4);
  },
};

function drawLayer({ name, tokens }: Layer): TemplateResult {
  return html`
    <h2 id="layer-${name}">${name}</h2>
    <div class="scroller" role="region" aria-labelledby="layer-${name}" tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col">Token</th>
            ${[...themes.keys()].map((theme) => html`<th scope="col">${theme}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${tokens.map(drawToken)}
        </tbody>
      </table>
    </div>
  `;
}

function drawToken(token: Token): TemplateResult {
  return html`
    <tr>
      <th scope="row">
        <code>${token.name}</code>
        <p>${token.description}</p>
      </th>
      ${[...themes.keys()].map((theme) => html`<td theme=${theme}>${drawValue(token, valueIn(theme, token.name))}</td>`)}
    </tr>
  `;
}

function drawValue({ name, isColour }: Token, value: string | undefined): TemplateResult {
  if (value === undefined) return html`<span class="unset">–</span>`;
  const swatch = (scheme: string) =>
    html`<span class="swatch" style="color-scheme: ${scheme}; background: var(${name})"></span>`;
  return html`${isColour ? html`${swatch('light')}${swatch('dark')}` : nothing}<code>${value}</code>`;
}

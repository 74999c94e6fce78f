import {
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { themes } from '../../.storybook/themes.js';
import { SITE } from './addresses.js';
import { restyleEditorStyles } from './restyle-editor.styles.js';
import { COMMON_LAYERS, valueIn, type Token } from './tokens.js';

const TOKENS = COMMON_LAYERS.flatMap(({ tokens }) => tokens);

/** A theme in the making: a field for each token, the five elements in it, and its CSS to copy. */
class RestyleEditor extends LitElement {
  static override styles: CSSResultGroup = restyleEditorStyles;

  static override properties: PropertyDeclarations = {
    values: { state: true },
    name: { state: true },
    copied: { state: true },
  };

  /** What is set so far, by token. */
  declare values: ReadonlyMap<string, string>;
  declare name: string;
  declare copied: boolean;

  constructor() {
    super();
    this.values = new Map();
    this.name = 'mine';
    this.copied = false;
  }

  protected override render(): TemplateResult {
    return html`
      <form @submit=${(event: Event) => event.preventDefault()}>
        <p class="choices">
          <label>Name <input .value=${this.name} @input=${this.#rename} autocomplete="off" /></label>
          <label>
            Begin with
            <select @change=${this.#begin}>
              <option value="">nothing</option>
              ${[...themes.keys()].map((theme) => html`<option>${theme}</option>`)}
            </select>
          </label>
        </p>
        ${COMMON_LAYERS.map(
          ({ name, tokens }) => html`
            <fieldset>
              <legend>${name}</legend>
              ${tokens.map((token) => this.#drawField(token))}
            </fieldset>
          `,
        )}
      </form>
      <div class="result">
        <div class="preview" style=${this.#declarations.join(' ')}>
          <dual-clock src=${SITE}></dual-clock>
          <incident-counter src=${SITE} layout="figure"></incident-counter>
          <news-list src=${SITE} limit="3"></news-list>
          <article-teaser src=${SITE} paragraphs="2"></article-teaser>
          <contact-card src=${SITE} vcard></contact-card>
        </div>
        <h2 id="css">The theme</h2>
        <pre tabindex="0" role="region" aria-labelledby="css">${this.#css}</pre>
        <p class="choices">
          <button type="button" @click=${this.#copy}>Copy the CSS</button>
          <span role="status">${this.copied ? 'Copied.' : nothing}</span>
        </p>
      </div>
    `;
  }

  #drawField({ name, description, isColour }: Token): TemplateResult {
    const value = this.values.get(name) ?? '';
    const [light = '', dark = light] = value.match(/#[\da-f]{6}\b/gi) ?? [];
    const pick = (mode: string, colour: string, write: (picked: string) => string) =>
      html`<input
        type="color"
        aria-label="${name}, ${mode}"
        .value=${colour || '#808080'}
        @input=${({ target }: Event) => this.#set(name, write(valueOf(target)))}
      />`;
    return html`
      <div class="field">
        <label for=${name}><code>${name}</code></label>
        <span class="inputs">
          ${
            isColour
              ? [
                  pick('light', light, (picked) => `light-dark(${picked}, ${dark || picked})`),
                  pick('dark', dark, (picked) => `light-dark(${light || picked}, ${picked})`),
                ]
              : nothing
          }
          <input
            id=${name}
            .value=${value}
            aria-describedby="${name}-is"
            autocomplete="off"
            spellcheck="false"
            @input=${({ target }: Event) => this.#set(name, valueOf(target))}
          />
        </span>
        <p id="${name}-is">${description}</p>
      </div>
    `;
  }

  get #declarations(): string[] {
    return TOKENS.flatMap(({ name }) => {
      const value = this.values.get(name)?.trim();
      return value ? [`${name}: ${value};`] : [];
    });
  }

  get #css(): string {
    const lines = this.#declarations.map((declaration) => `  ${declaration}\n`);
    return `:where(:root),\n[theme~='${this.name}'] {\n${lines.join('')}}\n`;
  }

  #set(token: string, value: string): void {
    this.values = new Map([...this.values, [token, value]]);
    this.copied = false;
  }

  #rename({ target }: Event): void {
    this.name = valueOf(target).replaceAll(/[^\w-]/g, '');
    this.copied = false;
  }

  #begin({ target }: Event): void {
    const theme = valueOf(target);
    this.values = new Map(TOKENS.map(({ name }) => [name, valueIn(theme, name) ?? '']));
    this.copied = false;
  }

  async #copy(): Promise<void> {
    await navigator.clipboard.writeText(this.#css);
    this.copied = true;
  }
}

function valueOf(target: EventTarget | null): string {
  return target instanceof HTMLInputElement || target instanceof HTMLSelectElement ? target.value : '';
}

/** To be called: the package promises that its modules do nothing by being imported, and bundlers hold it to that. */
export function defineRestyleEditor(): void {
  if (!customElements.get('restyle-editor')) customElements.define('restyle-editor', RestyleEditor);
}

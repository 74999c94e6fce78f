import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import manifest from '../dist/custom-elements.json';
import { DataElement } from '../src/ui/data-element.js';
import {
  attributeExamples,
  eventExample,
  partExample,
  sample,
  sampleOver,
  slotExample,
  stateExample,
  tokenExample,
} from '../stories/support/examples.js';
import './reference.css';

/** What the manifest tells of an element's pieces; not every kind tells all. */
interface Entry {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
}

interface Declaration {
  readonly tagName: string;
  readonly attributes: readonly Entry[];
  readonly slots: readonly Entry[];
  readonly events: readonly Entry[];
  readonly cssParts: readonly Entry[];
  readonly cssProperties: readonly Entry[];
  readonly cssStates: readonly Entry[];
}

/** The network that brings an element to a state. */
const NETWORK_FOR: Readonly<Record<string, string>> = {
  loading: 'silent',
  empty: 'empty',
  stale: 'stale',
  error: 'failing',
};

/** Everything that an element has, out of the manifest, each with an example that can be seen. */
class ElementReference extends LitElement {
  static override properties: PropertyDeclarations = { tag: {}, tried: { state: true } };

  declare tag: string;
  /** The rule of CSS that is tried on the sample. */
  declare tried: string;

  constructor() {
    super();
    this.tag = '';
    this.tried = '';
  }

  /** Themes are for what stands in the page, not in a shadow of it. Storybook's own style keeps off its class. */
  protected override createRenderRoot(): HTMLElement {
    this.classList.add('sb-unstyled');
    return this;
  }

  protected override render(): TemplateResult {
    const declaration = declarationOf(this.tag);
    const { attributes, slots, events, cssParts, cssProperties, cssStates } = declaration;
    return html`
      <h2 id="attributes">Attributes</h2>
      ${attributes.map((entry) => this.#drawAttribute(entry))}
      <h2 id="slots">Slots</h2>
      ${slots.map((entry) => this.#drawSlot(entry))}
      <h2 id="css">Parts, tokens and states</h2>
      <p>Each with a rule of CSS, that is tried on this sample:</p>
      <style>
        ${scoped(this.tried)}
      </style>
      <div class="example sample">${guard(networkFor(this.tried), () => this.#drawSample())}</div>
      <h3 id="parts">Parts</h3>
      ${cssParts.map((entry) => this.#drawRule(entry, partExample(this.tag, entry.name)))}
      <h3 id="tokens">Tokens</h3>
      ${cssProperties.map((entry) => this.#drawRule(entry, tokenExample(this.tag, entry.name)))}
      <h3 id="states">States</h3>
      ${cssStates.map((entry) => this.#drawRule(entry, stateExample(this.tag, entry.name)))}
      <h2 id="events">Events</h2>
      ${events.map((entry) =>
        drawEntry(entry, html`<pre>${eventExample(this.tag, entry.name, entry.description ?? '')}</pre>`),
      )}
    `;
  }

  #drawAttribute(entry: Entry): TemplateResult {
    const examples = attributeExamples(this.tag, entry);
    return drawEntry(
      entry,
      html`<details>
        <summary>${examples.length > 1 ? `${examples.length} examples` : 'Example'}</summary>
        ${examples.map((code) => drawExample(code))}
      </details>`,
    );
  }

  #drawSlot({ name, ...entry }: Entry): TemplateResult {
    const code = slotExample(this.tag, name);
    const network = name === '' ? 'silent' : 'empty';
    const src = `src="front-page/site.json?network=${network}"`;
    return drawEntry(
      { name: name || '(what stands in the tag)', ...entry },
      drawExample(code, code.replace('>', ` ${src}>`)),
    );
  }

  #drawRule(entry: Entry, rule: string): TemplateResult {
    const pressed = this.tried === rule;
    return drawEntry(
      entry,
      html`<pre>${rule}</pre>
        <button type="button" aria-pressed=${pressed} @click=${() => (this.tried = pressed ? '' : rule)}>
          Try <span class="spoken">${entry.name}</span>
        </button>`,
    );
  }

  /** A rule for a state is tried in that state. */
  #drawSample(): Element {
    const network = networkFor(this.tried);
    const element = live(network ? sampleOver(this.tag, network) : sample(this.tag));
    if (network === 'stale' && element instanceof DataElement) {
      element.addEventListener('load', () => void element.reload(), { once: true });
    }
    return element;
  }
}

/** To be called: the package promises that its modules do nothing by being imported, and bundlers hold it to that. */
export function defineReference(): void {
  if (!customElements.get('element-reference')) customElements.define('element-reference', ElementReference);
}

function networkFor(rule: string): string | undefined {
  return NETWORK_FOR[/:state\((\w+)\)/.exec(rule)?.[1] ?? ''];
}

function declarationOf(tag: string): Declaration {
  const declarations: Declaration[] = manifest.modules.flatMap((module) => module.declarations);
  const found = declarations.find(({ tagName }) => tagName === tag);
  if (!found) throw new Error(`The manifest does not tell of <${tag}>.`);
  return found;
}

function drawEntry(
  { name, description, type, default: initial }: Entry,
  example: TemplateResult,
): TemplateResult {
  return html`
    <section class="entry">
      <h4><code>${name}</code> ${type ? html`<span class="type">${type.text}</span>` : nothing}</h4>
      <p>
        ${withCode(description)}
        ${initial === undefined || initial === 'null' ? nothing : html`(<code>${initial}</code>)`}
      </p>
      ${example}
    </section>
  `;
}

/** What stands between backticks is code. */
function withCode(text = ''): (string | TemplateResult)[] {
  return text.split('`').map((piece, at) => (at % 2 === 0 ? piece : html`<code>${piece}</code>`));
}

function drawExample(code: string, shown = code): TemplateResult {
  return html`<pre>${code}</pre>
    <div class="example">${guard(shown, () => live(shown))}</div>`;
}

/** The element that a piece of HTML makes. */
function live(code: string): Element {
  const { firstElementChild } = document.createRange().createContextualFragment(code);
  if (!firstElementChild) throw new Error(`No element: ${code}`);
  return firstElementChild;
}

/** Only the sample is to be changed, not the stories of the page. */
function scoped(rule: string): string {
  return rule && `.sample ${rule}`;
}

import { css, html, LitElement } from 'lit';

/** The least that is an element made with lit. */
class LitMinimal extends LitElement {
  static styles = css`
    :host {
      display: block;
    }
  `;
  static properties = { name: {} };

  render() {
    return html`<p>Hello, ${this.name}</p>`;
  }
}

customElements.define('lit-minimal', LitMinimal);

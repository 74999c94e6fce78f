// A clock written by hand, as fast as one is written: one timer for all, one formatter, and a write for each text.
const format = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium', timeZone: 'Europe/London' });
const texts = new Set();
const sheet = new CSSStyleSheet();
sheet.replaceSync(':host { display: block } ul { margin: 0; padding: 0; list-style: none }');

function tick() {
  const words = format.format(Date.now());
  for (const text of texts) text.data = words;
  setTimeout(tick, 1_000 - (Date.now() % 1_000));
}

customElements.define(
  'vanilla-clock',
  class extends HTMLElement {
    #root = this.attachShadow({ mode: 'open' });

    connectedCallback() {
      const root = this.#root;
      root.adoptedStyleSheets = [sheet];
      root.innerHTML = '<ul><li><span>London</span> <time datetime="12:00">00:00:00</time></li></ul>';
      texts.add(root.querySelector('time').firstChild);
      this.drawn = true;
    }
  },
);
tick();

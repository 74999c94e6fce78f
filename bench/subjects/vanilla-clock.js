// What Noticeboard draws of a clock, written by hand and as fast as one is written: one timer for all, one formatter, and a
// write for each text.
const { markup, styles } = await (await fetch('/by-hand.json')).json();
const format = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium', timeZone: 'Europe/London' });
const texts = new Set();
const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);

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
      this.#root.adoptedStyleSheets = [sheet];
      this.#root.innerHTML = markup;
      texts.add(this.#root.querySelector('time').firstChild);
      this.drawn = true;
    }
  },
);
tick();

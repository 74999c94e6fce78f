// What Noticeboard draws of an element, as a custom element that somebody writes by hand who knows the outcome: the data
// asked for once a page, the markup as one string, its dates and times through a formatter that is made once.
const { markup, styles } = await (await fetch('/by-hand.json')).json();
const { src } = document.querySelector('script[type=module]').dataset;
const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
let reading;
let formats;

customElements.define(
  'by-hand',
  class extends HTMLElement {
    #root = this.attachShadow({ mode: 'open' });

    async connectedCallback() {
      const root = this.#root;
      root.adoptedStyleSheets = [sheet];
      if (src) {
        reading ??= fetch(src).then((response) => response.json());
        await reading;
      }
      root.innerHTML = markup;
      for (const time of root.querySelectorAll('time')) time.textContent = wordsFor(time.dateTime);
      this.drawn = true;
    }
  },
);

function wordsFor(date) {
  formats ??= {
    date: new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' }),
    time: new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: 'UTC' }),
  };
  return date.includes('-') ? formats.date.format(Date.parse(date)) : formats.time.format(Date.now());
}

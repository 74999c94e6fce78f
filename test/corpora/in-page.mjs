// Functions that run in the page: each stands alone, because its text alone goes there.

/** Before anything else: notes whatever an attack would do. */
export function layTraps() {
  globalThis.ran = [];
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'evil', 'xss', 'pwned', 'open']) {
    globalThis[name] = (...words) => void globalThis.ran.push(`ran: ${name}(${words.join()})`);
  }
  document.write = document.writeln = () => void globalThis.ran.push('ran: document.write');
}

/** Before anything else: as in a browser that has no sanitiser. */
export function withoutSanitiser() {
  delete Element.prototype.setHTML;
  delete Document.parseHTML;
}

/** All elements, with each payload in the data and in every attribute that takes a text or an address. */
export async function showAll(payloads) {
  const shown = [];
  const add = (tag, attributes) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    shown.push(element);
    document.body.append(element);
  };
  add('dual-clock', { src: '/site.json' });
  add('news-list', { src: '/site.json', limit: '1000' });
  for (const [index, text] of payloads.entries()) {
    const item = String(index);
    for (const tag of ['incident-counter', 'contact-card', 'article-teaser']) {
      add(tag, { src: '/site.json', item, vcard: '', paragraphs: '99' });
    }
    add('dual-clock', { cities: `${text}=Europe/London` });
    add('incident-counter', { since: '2018-03-04', event: text, note: text, href: text });
    add('contact-card', { name: text, telephone: text, email: text, href: text, vcard: '' });
    add('article-teaser', { src: '/site.json', item, section: text, 'more-label': text });
    add('news-list', { src: '/site.json', heading: text, tag: text, 'more-href': text, 'more-label': text });
  }
  await customElements.whenDefined('news-list');
  const settled = (element) =>
    new Promise((done) => {
      if (element.state !== 'loading') done();
      for (const type of ['load', 'error']) element.addEventListener(type, done, { once: true });
      setTimeout(done, 15_000);
    });
  await Promise.all(shown.map(settled));
  const ready = shown.filter(({ state }) => state === 'ready').length;
  if (ready < shown.length / 2) globalThis.ran.push(`of ${shown.length} elements only ${ready} are drawn`);
}

/** The control: the same strings, as a page without the library might write them. */
export function showRaw(payloads) {
  for (const text of payloads) {
    const holder = document.createElement('div');
    document.body.append(holder);
    holder.innerHTML = text;
    const link = document.createElement('a');
    link.setAttribute('href', text);
    holder.append(link);
  }
}

/** Does to everything what a reader may do, waits for what comes late, and tells what has run. */
export async function handle() {
  const roots = [
    document,
    ...[...document.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot).filter(Boolean),
  ];
  const all = roots.flatMap((root) => [...root.querySelectorAll('*')]);
  // A link that goes to a page is followed by the reader's own wish.
  const stay = (event) => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement && node.href);
    if (link && /^(?:https?|mailto|tel|data|blob):$/.test(link.protocol)) event.preventDefault();
  };
  document.addEventListener('click', stay, true);
  document.addEventListener('submit', (event) => event.preventDefault(), true);
  const elements = all.filter(
    (element) => !element.matches('html, head, head *, body, script, [part="next"]'),
  );
  for (const element of elements) {
    for (const type of ['mouseover', 'mouseenter', 'mousemove', 'pointerdown', 'focus', 'click']) {
      element.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, cancelable: true }));
    }
  }
  await new Promise((done) => setTimeout(done, 300));
  const allowed = /^(?:https?|mailto|tel):|^data:text\/vcard;/;
  const unsafe = all
    .flatMap((element) =>
      ['href', 'src', 'action', 'formaction', 'xlink:href'].map((name) => [element, name]),
    )
    .filter(([element, name]) => element.getRootNode() !== document && element.hasAttribute(name))
    .filter(([element, name]) => {
      const address = element.getAttribute(name);
      return (
        URL.canParse(address, document.baseURI) && !allowed.test(new URL(address, document.baseURI).href)
      );
    })
    .map(([element, name]) => `drawn: ${element.localName} ${name}="${element.getAttribute(name)}"`);
  return { ran: globalThis.ran ?? ['ran: what has put another page in its place'], unsafe };
}

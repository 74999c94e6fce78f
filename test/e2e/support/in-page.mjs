// Functions that run in the page: each stands alone, because its text alone goes there.

/** Notes from the page's first moment on what a test may ask for later. */
export function keepRecord() {
  const record = { events: [], violations: [] };
  globalThis.record = record;
  // These events do not bubble, but they are captured on the way down.
  for (const type of ['load', 'error']) {
    document.addEventListener(
      type,
      ({ target, error }) => {
        if (target.localName?.includes('-')) record.events.push({ target, type, error });
      },
      true,
    );
  }
  document.addEventListener('securitypolicyviolation', (violation) => {
    record.violations.push(`${violation.effectiveDirective}: ${violation.blockedURI} ${violation.sample}`);
  });
}

/** Notes what the console is told, and errors that nothing caught, where the browser's driver does not tell. */
export function keepNotes() {
  const notes = [];
  globalThis.record.notes = notes;
  for (const type of ['debug', 'log', 'info', 'warn', 'error']) {
    const { [type]: say } = console;
    console[type] = (...words) => {
      notes.push({ type, text: words.map(String).join(' ') });
      say.apply(console, words);
    };
  }
  addEventListener('error', ({ message }) => notes.push({ type: 'pageerror', text: message }));
  addEventListener('unhandledrejection', ({ reason }) =>
    notes.push({ type: 'pageerror', text: String(reason) }),
  );
}

/** Resolves when all elements are in one of the states, and have drawn it; to a sentence when they never are. */
export async function whenAll(selector, states, patience) {
  const elements = () => [...document.querySelectorAll(selector)];
  const arrived = () => {
    const all = elements();
    return all.length > 0 && all.every(({ state }) => states.includes(state));
  };
  const problem = await new Promise((done) => {
    const stop = new AbortController();
    const end = (outcome) => {
      stop.abort();
      clearTimeout(timer);
      done(outcome);
    };
    const look = () => arrived() && end(undefined);
    const timer = setTimeout(() => {
      const found = elements().map(({ localName, state }) => `<${localName}> is ${state}`);
      end(`Wanted: ${selector} ${states.join(' or ')}; after ${patience} ms: ${found.join(', ') || 'none'}`);
    }, patience);
    for (const type of ['load', 'error']) {
      document.addEventListener(type, look, { capture: true, signal: stop.signal });
    }
    for (const { localName } of elements()) void customElements.whenDefined(localName).then(look);
    look();
  });
  await Promise.all(elements().map(({ updateComplete }) => updateComplete));
  return problem;
}

/** The words that are drawn in an element: its shadow root's, and where there are slots, what stands in them. */
export function readText(selector) {
  const BLOCK = /^(block|list-item|flex|grid|table)/;
  const read = (node) => {
    if (node instanceof Text) return node.data;
    if (!(node instanceof Element)) return '';
    const { display, visibility } = getComputedStyle(node);
    if (node.matches('script, style, template') || display === 'none' || visibility === 'hidden') return '';
    const children = node.matches('slot') ? node.assignedNodes({ flatten: true }) : undefined;
    const text = [...(children ?? (node.shadowRoot ?? node).childNodes)].map(read).join('');
    return BLOCK.test(display) ? ` ${text} ` : text;
  };
  return read(document.querySelector(selector)).replaceAll(/\s+/g, ' ').trim();
}

/** What an element's shadow root, and its fallback where that is shown, hold of something. */
export function readParts(selector, wanted) {
  const host = document.querySelector(selector);
  const roots = host.shadowRoot ? [host.shadowRoot, host] : [host];
  return roots
    .flatMap((root) => [...root.querySelectorAll(wanted)])
    .filter((found) => found.checkVisibility())
    .map((found) => ({
      text: found.textContent.replaceAll(/\s+/g, ' ').trim(),
      href: found.href ?? found.querySelector('a')?.href,
      datetime: found.dateTime ?? found.querySelector('time')?.dateTime,
    }));
}

/** The events that elements have fired. */
export function readEvents(selector) {
  return globalThis.record.events
    .filter(({ target }) => target.matches(selector))
    .map(({ target, type, error: { code, url, status, path, message } = {} }) => ({
      target: target.localName,
      ...{ type, code, url, status, path, message },
    }));
}

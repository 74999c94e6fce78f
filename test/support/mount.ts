import '../../src/index.js';

export type ElementTag = 'dual-clock' | 'incident-counter' | 'contact-card' | 'news-list' | 'article-teaser';

const holders = new Set<Element>();

/** Puts markup on the page and gives its element, before anything was read. Taken away after the test. */
export function place<Tag extends ElementTag>(tag: Tag, markup: string): HTMLElementTagNameMap[Tag] {
  const holder = document.createElement('div');
  holder.lang = 'en-GB';
  holder.innerHTML = markup;
  document.body.append(holder);
  holders.add(holder);
  const element = holder.querySelector(tag);
  if (!element) throw new Error(`no <${tag}> in ${markup}`);
  return element;
}

/** Puts markup on the page and gives its element when its first read has ended, well or not. */
export async function mount<Tag extends ElementTag>(
  tag: Tag,
  markup: string,
): Promise<HTMLElementTagNameMap[Tag]> {
  const element = place(tag, markup);
  await Promise.race([event(element, 'load'), event(element, 'error')]);
  return element;
}

export function event(element: Element, name: 'load' | 'error'): Promise<Event> {
  return new Promise((resolve) => {
    element.addEventListener(name, resolve, { once: true });
  });
}

/** Resolves when what a test waits for has come about, however it came. */
export async function eventually(expectation: () => unknown): Promise<void> {
  for (let tries = 0; tries < 500; tries += 1) {
    try {
      await expectation();
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
  await expectation();
}

afterEach(() => {
  for (const holder of holders) holder.remove();
  holders.clear();
});

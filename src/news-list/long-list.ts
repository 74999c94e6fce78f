import { css, render, type LitElement, type TemplateResult } from 'lit';
import { byTurns } from '../data/turns.js';
import { adoptLate } from '../ui/late-styles.js';

/** So many rows stand together. */
const GROUP = 100;

/** Its place is kept at a row's usual height, until it was seen once. */
const groupStyles = css`
  .group {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 500em;
  }
`;

/** Rows that stand together, and what they were drawn of. */
interface Group<Entry> {
  readonly element: HTMLElement;
  readonly entries: readonly Entry[];
  readonly look: string;
}

/**
 * What of a long list follows its first rows: drawn in groups, by turns with the page. The browser lays out a group when
 * it comes near the window (`content-visibility`); as a group, because each row that is watched for that costs the more the
 * more of them there are.
 */
export class LongList<Entry> {
  readonly #draw: (entry: Entry) => TemplateResult;
  #groups: Group<Entry>[] = [];
  /** Counts what was begun, so that what is drawn no more is left. */
  #turn = 0;

  constructor(host: LitElement, draw: (entry: Entry) => TemplateResult) {
    adoptLate(host, groupStyles);
    this.#draw = draw;
  }

  /**
   * @param list holds the first rows, and gets the groups after them
   * Ends when all is drawn, or something else is to be shown.
   * @param look what else decides how a row looks: where it is the same, only groups with other entries are drawn
   */
  async show(list: Element, entries: readonly Entry[], look: string): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const count = Math.ceil(entries.length / GROUP);
    for (const { element } of this.#groups.splice(count)) element.remove();
    const pagesTurn = byTurns();
    for (let index = 0; index < count; index += 1) {
      const own = entries.slice(index * GROUP, (index + 1) * GROUP);
      const group = this.#groups[index];
      if (group?.look === look && group.element.parentNode === list && sameEntries(group.entries, own))
        continue;
      await pagesTurn();
      if (turn !== this.#turn || !list.isConnected) return;
      const element = group?.element ?? makeGroup();
      render(
        own.map((entry) => this.#draw(entry)),
        element,
      );
      if (element.parentNode !== list) list.append(element);
      this.#groups[index] = { element, entries: own, look };
    }
  }
}

function makeGroup(): HTMLElement {
  const element = document.createElement('div');
  element.className = 'group';
  element.role = 'presentation';
  return element;
}

function sameEntries(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((entry, index) => entry === other[index]);
}

import { css, render, type LitElement, type TemplateResult } from 'lit';
import { byTurns } from '../data/turns.js';
import { focusKeeper } from '../ui/focus.js';
import { adopt } from '../ui/styles.js';

/** So many rows stand together. Of cards they fill their lines, whether two, three, four, five or six stand in each. */
const GROUP = 120;

const groupStyles = css`
  .group {
    content-visibility: auto;
    /* What goes beyond its edge is seen all the same: a link's outline, the line to the next group. */
    overflow-clip-margin: 1em;
  }

  /* What has kept its place is gone, with the gap that a grid leaves around it. */
  .rest:not(:last-child) {
    display: none;
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
  readonly #host: LitElement;
  readonly #draw: (entry: Entry) => TemplateResult;
  #groups: Group<Entry>[] = [];
  /** Counts what was begun, so that what is drawn no more is left. */
  #turn = 0;
  /** What was begun last. */
  #showing: Promise<void> | undefined;
  /** Rows take another height where the list has another width. */
  readonly #widths = new ResizeObserver(([row]) => this.#keepPlaces(row?.target.parentElement));

  constructor(host: LitElement, draw: (entry: Entry) => TemplateResult) {
    adopt(host, groupStyles);
    this.#host = host;
    this.#draw = draw;
  }

  /**
   * Ends when all is drawn, of what is to be shown instead, if there is such.
   * @param list holds the first rows, and gets the groups after them
   * @param look what else decides how a row looks: where it is the same, only groups with other entries are drawn
   */
  show(list: Element, entries: readonly Entry[], look: string): Promise<void> {
    this.#widths.disconnect();
    for (const row of rowsOf(list).slice(0, 1)) this.#widths.observe(row);
    this.#showing = this.#drawAll(list, entries, look);
    return this.#showing;
  }

  async #drawAll(list: Element, entries: readonly Entry[], look: string): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const count = Math.ceil(entries.length / GROUP);
    for (const { element } of this.#groups.splice(count)) element.remove();
    const pagesTurn = byTurns();
    const keepFocus = focusKeeper(this.#host);
    let height: string | undefined;
    for (let index = 0; index < count; index += 1) {
      const own = entries.slice(index * GROUP, (index + 1) * GROUP);
      const group = this.#groups[index];
      if (group?.look === look && group.element.parentNode === list && sameEntries(group.entries, own))
        continue;
      await pagesTurn();
      if (turn !== this.#turn) return this.#showing;
      if (!list.isConnected) return;
      const element = group?.element ?? makeGroup();
      height ??= heightOfRow(list);
      keepPlace(element, own.length, height);
      keepFocus(() => {
        render(
          own.map((entry) => this.#draw(entry)),
          element,
        );
        if (element.parentNode !== list) list.append(element);
      });
      this.#groups[index] = { element, entries: own, look };
    }
  }

  #keepPlaces(list: Element | null | undefined): void {
    if (!list) return;
    const height = heightOfRow(list);
    for (const { element, entries } of this.#groups) keepPlace(element, entries.length, height);
  }
}

function makeGroup(): HTMLElement {
  const element = document.createElement('div');
  element.className = 'group';
  element.role = 'presentation';
  return element;
}

/** Of so many rows, until they were seen once. */
function keepPlace(group: HTMLElement, rows: number, height: string): void {
  group.style.containIntrinsicBlockSize = `auto calc(${rows} * ${height})`;
}

/** The rows that no group holds. */
function rowsOf(list: Element): Element[] {
  return [...list.querySelectorAll(':scope > [part=item]')];
}

/** How much a row takes of those that are drawn; of cards that stand beside each other, each its share. */
function heightOfRow(list: Element): string {
  const rows = rowsOf(list);
  const [first, last] = [rows[0], rows[rows.length - 1]].map((row) => row?.getBoundingClientRect());
  const height = first && last ? (last.bottom - first.top) / rows.length : 0;
  return height > 0 ? `${height}px` : '5em'; // where the list is hidden, for now
}

function sameEntries(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((entry, index) => entry === other[index]);
}

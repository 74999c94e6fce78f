import { css } from 'lit';

/** The layouts of a news list that are more than a list: loaded with them. */
export const layoutStyles = css`
  :is(.cards, .timeline) {
    border: 0;
  }

  [part='image'] {
    /* Its place is kept before it is there, so that nothing below it jumps. */
    aspect-ratio: var(--nb-ratio, 3 / 2);
    object-fit: cover;
    /* Until it is there, and where it cannot be had, the place is a quiet tile. */
    background: color-mix(in srgb, currentColor 10%, transparent);
    border-radius: var(--_radius);
  }

  .cards,
  .cards .group {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--nb-column, 15em)), 1fr));
    gap: calc(var(--_space) * 1.5);
  }

  .cards :is(.group, .rest) {
    grid-column: 1 / -1;
  }

  .cards [part='item'] {
    flex-flow: column;
    align-items: stretch;
    padding-block: calc(var(--_space) * 0.5) 0;
  }

  .cards :is(.date, .text) {
    flex: none;
  }

  .cards [part='image'] {
    order: -1;
    /* No width of its own, here and in a timeline: Chromium would mark a missing picture with an icon. */
    align-self: stretch;
    margin-block-end: calc(var(--_space) * 0.5);
  }

  /* Where nothing gives it a width, it asks for that of a narrow column. */
  .timeline {
    container-type: inline-size;
    contain-intrinsic-inline-size: 11rem;
  }

  .timeline [part='item'] {
    display: grid;
    grid-template-columns: 1em minmax(0, 1fr);
    column-gap: calc(var(--_space) * 0.75);
    padding-block: 0 calc(var(--_space) * 1.25);
    border: 0;
  }

  .timeline [part='item'] > * {
    grid-column: -2;
  }

  .timeline [part='image'] {
    place-self: start;
    min-inline-size: min(100%, 16em);
    max-inline-size: min(100%, 16em);
    margin-block-start: calc(var(--_space) * 0.5);
  }

  /* The line, from dot to dot, and the dots: borders, so that they are there in forced colours, too. */
  .timeline [part='item']::before,
  .timeline [part='item']::after {
    grid-area: 1 / -3;
    place-self: start center;
    margin-block-start: 0.5em;
    border: 0.25em solid var(--_accent);
    border-radius: 50%;
    content: '';
  }

  .timeline [part='item']::before {
    grid-row-end: span 3;
    align-self: stretch;
    margin-block: 1em calc(var(--_space) * -1.25 - 0.5em);
    border: 0;
    border-radius: 0;
    border-inline-start: var(--_line);
  }

  /* The last of all: after the last of a group of many there is another group. */
  :is(.timeline, .timeline > .group:last-child) > [part='item']:last-child {
    padding-block-end: 0;
  }

  :is(.timeline, .timeline > .group:last-child) > [part='item']:last-child::before {
    display: none;
  }

  @container (min-width: 32rem) {
    .timeline [part='item'] {
      grid-template-columns: 7em 1em minmax(0, 1fr);
    }

    .timeline .date {
      grid-column: 1;
      text-align: end;
    }

    .timeline .text {
      grid-row: 1;
    }
  }
`;

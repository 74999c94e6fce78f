import { css } from 'lit';

export const newsListStyles = css`
  [part='list'] {
    border-block-end: var(--_line);
  }

  /* The date hangs in a column of its own where there is room for one beside the text, else it stands above it. */
  [part='item'] {
    display: flex;
    flex-wrap: wrap;
    align-content: start;
    align-items: baseline;
    column-gap: var(--_space);
    padding-block: calc(var(--_space) * 0.75);
    border-block-start: var(--_line);
    break-inside: avoid;
  }

  /* On a line of its own it has all of it. */
  .date {
    flex: 1 0 min(100%, var(--nb-hang, 7em));
  }

  .text {
    flex: 999 1 min(100%, 18em);
    min-inline-size: 0;
  }

  [part='title'] a {
    /*
     * A box, easy to hit (WCAG 2.5.8), which stands where the page's lines begin, whichever way its own words run. Of
     * flex, so that the date stands on its first line, and not its last.
     */
    display: inline-flex;
    overflow-wrap: anywhere;
    min-block-size: 24px;
    color: var(--nb-title, var(--_accent));
    text-decoration-color: var(--_rule);
  }

  [part='title'] a:hover {
    text-decoration-color: currentColor;
  }

  [part='summary'] {
    margin-block-start: calc(var(--_space) * 0.25);
    max-inline-size: var(--nb-measure, 65ch);
    white-space: pre-line;
    hyphens: auto;
    text-wrap: pretty;
  }

  .cut {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--_lines);
  }

  /* Keeps the place of a long list's rest, so that nothing below it jumps, until that comes after it. */
  .rest:last-child {
    block-size: 500em;
  }

  .compact [part='item'] {
    padding-block: calc(var(--_space) * 0.375);
  }

  .compact .text {
    flex-basis: min(100%, 11em);
  }

  .compact [part='title'] {
    font-size: 1em;
    font-weight: inherit;
  }
`;

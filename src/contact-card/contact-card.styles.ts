import { css } from 'lit';

export const contactCardStyles = css`
  /* The distance above each row, and the first one of each column, is the rows' own: below the last there is none. */
  [part='name'] {
    margin-block-end: 0;
  }

  /* As many columns as there is room for: one in a sidebar, several across a page. */
  dl {
    columns: var(--nb-column, 14em);
    column-gap: calc(var(--_space) * 1.5);
  }

  dl > div {
    break-inside: avoid;
    padding-block-start: calc(var(--_space) * 0.75);
  }

  [part='address'] {
    white-space: pre-line;
    text-wrap: balance;
  }

  [part='open'] {
    font-weight: 600;
    text-wrap: balance;
  }

  .range {
    white-space: nowrap;
  }

  .closed,
  .label {
    color: var(--_muted);
  }
`;

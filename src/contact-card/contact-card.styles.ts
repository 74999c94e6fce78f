import { css } from 'lit';

export const contactCardStyles = css`
  [part='name'] {
    font-size: 1.125em;
    margin-block-end: calc(var(--_space) * 0.5);
  }

  /* As many columns as there is room for: one in a sidebar, several across a page. */
  dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr));
    gap: calc(var(--_space) * 0.75) calc(var(--_space) * 1.5);
  }

  dt {
    color: var(--_muted);
    font-size: 0.875em;
  }

  [part='address'] {
    white-space: pre-line;
  }

  [part='open'] {
    font-weight: 600;
  }

  .closed {
    color: var(--_muted);
  }

  [part='telephone'],
  [part='open'],
  [part='hours'] {
    font-variant-numeric: tabular-nums;
  }

  [part='telephone'] a {
    white-space: nowrap;
  }

  .label {
    color: var(--_muted);
  }

  dl + p {
    margin-block-start: calc(var(--_space) * 0.75);
  }
`;

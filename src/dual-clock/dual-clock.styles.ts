import { css } from 'lit';

export const dualClockStyles = css`
  :host {
    font-variant-numeric: tabular-nums;
  }

  [part='date'] {
    color: var(--_muted);
  }

  ul {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.25) calc(var(--_space) * 1.5);
  }

  [part='date'] + ul {
    margin-block-start: calc(var(--_space) * 0.25);
  }

  [part='city'] {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 0.5em;
  }

  [part='time'] {
    font-weight: 600;
    white-space: nowrap;
  }

  [part='day'],
  [part='offset'] {
    color: var(--_muted);
    font-size: 0.875em;
    white-space: nowrap;
  }
`;

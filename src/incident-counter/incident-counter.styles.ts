import { css } from 'lit';

export const incidentCounterStyles = css`
  [part='sentence'] {
    text-wrap: pretty;
  }

  [part='count'] {
    display: inline-block;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  [part='note'] {
    margin-block-start: calc(var(--_space) * 0.25);
    color: var(--_muted);
    font-size: 0.875em;
  }

  /* The same sentence, its number set as a figure: read aloud it stays one sentence. */
  :host([layout='figure']) [part='count'] {
    display: block;
    font-family: var(--nb-heading-font, inherit);
    font-size: 3.5em;
    line-height: 1;
    letter-spacing: -0.02em;
  }

  :host([layout='figure']) [part='note'] {
    margin-block-start: calc(var(--_space) * 0.5);
  }
`;

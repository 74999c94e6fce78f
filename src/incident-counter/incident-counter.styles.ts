import { css } from 'lit';

export const incidentCounterStyles = css`
  [part='sentence'] {
    text-justify: none;
    text-wrap: balance;
  }

  [part='count'] {
    display: inline-block;
    font-weight: 600;
  }

  [part='note'] {
    margin-block-start: calc(var(--_space) * 0.25);
    max-inline-size: var(--nb-measure, 65ch);
    text-wrap: pretty;
  }

  /* The same sentence, its number set as a figure: read aloud it stays one sentence. */
  :host([layout='figure']) [part='count'] {
    display: block;
    font-family: var(--nb-heading-font, inherit);
    font-size: var(--nb-count, 3.5em);
    font-weight: var(--nb-heading-weight, 600);
    line-height: 1.1;
    letter-spacing: -0.02em;
  }

  :host([layout='figure']) [part='note'] {
    margin-block-start: calc(var(--_space) * 0.5);
  }
`;

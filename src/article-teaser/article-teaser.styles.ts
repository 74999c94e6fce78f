import { css } from 'lit';

export const articleTeaserStyles = css`
  /* The picture stands beside the text where there is room for both, else above it. */
  .columns {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.75) calc(var(--_space) * 1.25);
  }

  [part='image'] {
    flex: 1 1 max(12em, 30%);
    min-inline-size: 0;
    max-inline-size: 100%;
    /* Its place is kept before it is there, so that nothing below it jumps. */
    aspect-ratio: var(--nb-ratio, 3 / 2);
    object-fit: cover;
    /* Until it is there, and where it cannot be had, the place is a quiet tile. */
    background: color-mix(in srgb, currentColor 10%, transparent);
    align-self: start;
    border-radius: var(--_radius);
  }

  .text {
    flex: 999 1 min(100%, 22em);
    min-inline-size: 0;
  }

  [part='body'] {
    margin-block-start: calc(var(--_space) * 0.5);
    max-inline-size: var(--nb-measure, 65ch);
    hyphens: auto;
    text-wrap: pretty;
    orphans: 2;
    widows: 2;
  }

  [part='body'] > p {
    white-space: pre-line;
  }

  [part='body'] > * + * {
    margin-block-start: calc(var(--_space) * 0.75);
  }

  [part='question'] {
    break-after: avoid;
    font-weight: bolder;
    hyphens: manual;
  }

  [part='question'] + * {
    margin-block-start: calc(var(--_space) * 0.25);
  }

  /* Where the text was cut. It does not fade: every letter that is shown can be read (WCAG 1.4.3). */
  .cut > :last-child::after {
    color: var(--_muted);
    content: ' …';
  }

  [part='goes-on'] {
    margin-inline-end: 0.25em;
    color: var(--_muted);
    font-size: var(--_small);
  }
`;

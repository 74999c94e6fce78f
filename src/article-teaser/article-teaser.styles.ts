import { css } from 'lit';

export const articleTeaserStyles = css`
  [part='image'] {
    display: block;
    inline-size: 100%;
    /* Its place is kept before it is there, so that nothing below it jumps. */
    aspect-ratio: 3 / 2;
    object-fit: cover;
    margin-block-start: calc(var(--_space) * 0.5);
    border-radius: var(--_radius);
  }

  [part='body'] {
    margin-block-start: calc(var(--_space) * 0.5);
    max-inline-size: var(--nb-measure, 65ch);
    hyphens: auto;
    text-wrap: pretty;
  }

  [part='body'] > p {
    white-space: pre-line;
  }

  [part='body'] > * + * {
    margin-block-start: calc(var(--_space) * 0.75);
  }

  [part='body'] :is(ul, ol) {
    padding-inline-start: 1.5em;
    list-style: revert;
  }

  [part='body'] :is(blockquote, figure) {
    margin-inline: var(--_space);
  }

  [part='body'] blockquote {
    padding-inline-start: var(--_space);
    border-inline-start: 2px solid var(--_rule);
    margin-inline: 0;
  }

  [part='body'] img {
    max-inline-size: 100%;
    block-size: auto;
  }

  [part='body'] table {
    display: block;
    overflow-x: auto;
    border-collapse: collapse;
  }

  [part='body'] :is(th, td) {
    padding: 0.25em 0.75em 0.25em 0;
    border-block-end: 1px solid var(--_rule);
    text-align: start;
  }
`;

import { css } from 'lit';

// Loaded by the first article on the page whose text is HTML.
export { blocksOfHtml } from '../safe/blocks.js';

/** How the blocks look that a plain text has none of. */
export const htmlStyles = css`
  dt {
    break-after: avoid;
    font-weight: bolder;
    hyphens: manual;
  }

  dd {
    margin-block-start: calc(var(--_space) * 0.25);
  }

  dd + dt {
    margin-block-start: calc(var(--_space) * 0.75);
  }

  [part='body'] :is(h2, h3, h4, h5, h6) {
    font-size: 1em;
  }

  [part='body'] :is(ul, ol) {
    padding-inline-start: 1.5em;
    list-style: revert;
  }

  [part='body'] figure {
    margin: 0;
  }

  [part='body'] blockquote {
    padding-inline-start: var(--_space);
    border-inline-start: 2px solid var(--_rule);
    margin-inline: 0;
  }

  /* Where the text is cut, its mark follows the last words, and has no line of its own. */
  .cut > :is(blockquote, dl, ol, ul):last-child::after {
    content: none;
  }

  .cut > :is(blockquote, dl, ol, ul):last-child > :last-child::after {
    color: var(--_muted);
    content: ' …';
  }

  [part='body'] img {
    max-inline-size: 100%;
    block-size: auto;
  }

  [part='body'] :is(table, pre) {
    display: block;
    overflow-x: auto;
    border-collapse: collapse;
  }

  /* On paper nobody scrolls. */
  @media print {
    [part='body'] pre {
      white-space: pre-wrap;
    }
  }

  [part='body'] :is(th, td) {
    padding: 0.25em 0.75em 0.25em 0;
    border-block-end: 1px solid var(--_rule);
    text-align: start;
  }
`;

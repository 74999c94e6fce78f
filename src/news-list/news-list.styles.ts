import { css } from 'lit';

export const newsListStyles = css`
  [part='item'] {
    padding-block: calc(var(--_space) * 0.75);
    border-block-start: 1px solid var(--_rule);
  }

  /* Of a long list. Its place is kept at a row's usual height, until it was seen once. */
  .group {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 500em;
  }

  [part='list'] {
    border-block-end: 1px solid var(--_rule);
  }

  [part='title'] a {
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
    text-wrap: pretty;
  }

  [part='summary'].cut {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--_lines);
  }

  [part='next'] {
    margin-block-start: calc(var(--_space) * 0.75);
    padding: 0.375em 0.875em;
    border: 1px solid var(--_rule);
    border-radius: var(--_radius);
    color: var(--_accent);
    background: none;
    font: inherit;
    cursor: pointer;
  }

  [part='next']:hover {
    border-color: currentColor;
  }

  [part='next']:focus-visible {
    outline: 2px solid currentColor;
    outline-offset: 2px;
  }
`;

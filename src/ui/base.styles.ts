import { css } from 'lit';

/**
 * What all elements look like. The tokens (--nb-…) are never set here, only read with a fallback: so a page, a region
 * or an element sets them as it likes, and without any the element takes the page's own font and colours.
 */
export const baseStyles = css`
  :host {
    --_accent: var(--nb-accent, currentColor);
    --_muted: var(--nb-muted, color-mix(in srgb, currentColor 72%, transparent));
    --_rule: var(--nb-rule, color-mix(in srgb, currentColor 22%, transparent));
    --_space: var(--nb-space, 1rem);
    --_radius: var(--nb-radius, 0);
    display: block;
    color: var(--nb-ink, inherit);
    background: var(--nb-surface, transparent);
    border-radius: var(--_radius);
    padding: var(--nb-padding, 0);
    font-family: var(--nb-font, inherit);
    overflow-wrap: break-word;
  }

  :host([hidden]) {
    display: none;
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }

  ul,
  ol {
    list-style: none;
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-family: var(--nb-heading-font, inherit);
    font-weight: 600;
    line-height: 1.25;
    text-wrap: balance;
  }

  [dir='auto'] {
    text-align: -webkit-match-parent; /* Chromium's and WebKit's name for it */
    text-align: match-parent;
  }

  a {
    color: var(--_accent);
    text-decoration-thickness: from-font;
    text-underline-offset: 0.15em;
  }

  a:hover {
    text-decoration-thickness: 2px;
  }

  a:focus-visible {
    outline: 2px solid currentColor;
    outline-offset: 2px;
    border-radius: 1px;
  }

  [part~='status'] {
    color: var(--_muted);
    font-size: 0.875em;
  }

  /* For screen readers only. */
  .spoken {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  * + [part~='status'] {
    margin-block-start: calc(var(--_space) * 0.5);
  }
`;

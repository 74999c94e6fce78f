import { css } from 'lit';

/**
 * What all elements look like. The tokens (--nb-…) are never set here, only read with a fallback: so a page, a region
 * or an element sets them as it likes, and without any the element takes the page's own font and colours. What is read
 * in several places has a short name of its own (--_…).
 */
export const baseStyles = css`
  :host {
    --_accent: var(--nb-accent, currentColor);
    --_muted: var(--nb-muted, color-mix(in srgb, currentColor 72%, transparent));
    --_rule: var(--nb-rule, color-mix(in srgb, currentColor 22%, transparent));
    --_line: var(--nb-line, 1px solid) var(--_rule);
    --_space: var(--nb-space, 1rem);
    --_radius: var(--nb-radius, 0);
    --_title: var(--nb-title-size, calc(1em * var(--nb-scale, 1.125)));
    --_small: var(--nb-small, 0.875em);
    display: block;
    box-sizing: border-box;
    border-block-start: var(--nb-bar, 0) var(--_accent);
    border-radius: var(--_radius);
    padding: var(--nb-padding, 0);
    color: var(--nb-ink, inherit);
    background: var(--nb-surface, transparent);
    font-family: var(--nb-font, inherit);
    font-size: var(--nb-size, inherit);
    line-height: var(--nb-leading, inherit);
    overflow-wrap: break-word;
    white-space: normal;
  }

  @media (prefers-contrast: more), (forced-colors: active) {
    :host {
      --_muted: currentColor;
      --_rule: currentColor;
    }
  }

  /* On paper, which is white; and there one cannot follow a link. */
  @media print {
    :host {
      color-scheme: light;
    }

    [part='more']::after {
      content: ' (' attr(href) ')';
      overflow-wrap: anywhere;
    }
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
    break-after: avoid;
    font-family: var(--nb-heading-font, inherit);
    font-size: var(--_title);
    font-weight: var(--nb-title-weight, 600);
    line-height: 1.25;
    text-justify: none; /* a page's justified text would tear few words apart */
    text-wrap: balance;
  }

  [part='heading'],
  [part='section'],
  [part='name'] {
    margin-block-end: calc(var(--_space) * 0.75);
    font-size: var(--nb-heading-size, calc(1em * var(--nb-scale, 1.125) * var(--nb-scale, 1.125)));
    font-weight: var(--nb-heading-weight, 600);
    letter-spacing: var(--nb-heading-tracking, normal);
    text-transform: var(--nb-heading-case, none);
  }

  [part='date'],
  [part='note'],
  [part='status'],
  [part='term'] {
    color: var(--_muted);
    font-size: var(--_small);
  }

  [part='date'],
  [part='term'] {
    letter-spacing: var(--nb-label-tracking, normal);
    text-transform: var(--nb-label-case, none);
  }

  /* In many languages "last week" and "Friday" have small letters, but not where a line begins. */
  :is(.date, p[part='date'])::first-letter {
    text-transform: capitalize;
  }

  /* Tracking would tear the letters of Arabic apart. */
  :dir(rtl) {
    letter-spacing: normal;
  }

  time,
  dd,
  [part='count'] {
    font-variant-numeric: lining-nums tabular-nums;
  }

  /* Words that run the other way stand where the page's lines begin all the same. */
  [dir] {
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

  /* Links that stand alone: easy to hit (WCAG 2.5.8). */
  dd > a,
  [part='more'],
  [part='link'] {
    display: inline-block;
    min-block-size: 24px;
    overflow-wrap: anywhere;
  }

  :focus-visible {
    outline: 2px solid currentColor;
    outline-offset: 2px;
    border-radius: 1px;
  }

  * + [part='status'] {
    margin-block-start: calc(var(--_space) * 0.5);
  }

  .more {
    margin-block-start: calc(var(--_space) * 0.75);
  }
`;

import type { CSSResult, LitElement } from 'lit';

/** Gives an element styles that are loaded later than the rest, once. */
export function adoptLate({ renderRoot }: LitElement, { styleSheet }: CSSResult): void {
  if (!styleSheet || !(renderRoot instanceof ShadowRoot)) return;
  if (!renderRoot.adoptedStyleSheets.includes(styleSheet)) renderRoot.adoptedStyleSheets.push(styleSheet);
}

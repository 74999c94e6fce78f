import type { LitElement } from 'lit';

/**
 * Draws what it is told to; the focus goes with its link, wherever that is drawn anew: the one to the same address gets it,
 * as soon as there is one.
 */
export function focusKeeper({ renderRoot, shadowRoot }: LitElement): (draw: () => void) => void {
  const focused = () => shadowRoot?.activeElement?.getAttribute('href');
  let lost: string | null | undefined;
  return (draw) => {
    const address = focused();
    draw();
    if (address && focused() !== address) lost = address;
    const link = lost && renderRoot.querySelector<HTMLElement>(`[href="${CSS.escape(lost)}"]`);
    if (!link) return;
    link.focus({ preventScroll: true });
    lost = undefined;
  };
}

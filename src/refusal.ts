// Loaded on pages that refuse to let anything be drawn.

let told = false;

/** The fallbacks stay on the page, which is better than elements that cannot draw; the author is told once. */
export function tellRefusal(): void {
  if (told) return;
  told = true;
  console.warn(
    "[noticeboard] This page's Content-Security-Policy refuses Noticeboard's Trusted Types policy, so its tags show " +
      "their fallback. Add lit-html (or noticeboard, if the page has a lit of its own) to the policy's trusted-types list.",
  );
}

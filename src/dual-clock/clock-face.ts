import { css, html, nothing, svg, type TemplateResult } from 'lit';
import { wallTime } from '../time/zones.js';

// Loaded by the first clock on the page that has dials.

const SECOND = 1_000;
const HOUR = 3_600_000;

export const faceStyles = css`
  :host([face='analog']) .several {
    row-gap: calc(var(--_space) * 0.75);
  }

  /* Dials stand in line below each other, whatever is longer than they are: what is shorter is centred below them. */
  :host([face='analog']) [part='city'] {
    flex-direction: column;
    align-items: start;
    max-inline-size: 100%;
    text-align: center;
  }

  :host([face='analog']) [part='city'] > * {
    box-sizing: border-box;
    min-inline-size: min(100%, var(--nb-face, 5.5em));
  }

  /* The same width in letters of the small size, where no theme has another. */
  :host([face='analog']) [part='city'] > :is([part='day'], [part='offset'], [part='zone']) {
    min-inline-size: min(100%, var(--nb-face, 5.5em / 0.875));
  }

  [part='face'] {
    position: relative;
    inline-size: var(--nb-face, 5.5em);
    max-inline-size: 100%;
    aspect-ratio: 1;
    overflow: hidden; /* the corners of a hand's picture, when it is turned: a page would scroll to them */
  }

  [part='face'] svg {
    position: absolute;
    inset: 0;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
  }

  .dial {
    stroke: var(--_rule);
  }

  .tick {
    stroke: var(--_muted);
  }

  .hour {
    stroke-width: 4;
  }

  .minute {
    stroke-width: 3;
  }

  .second {
    stroke-width: 1;
  }
`;

const TICKS = [0, 30, 60, 90, 120, 150, 180, 210, 240, 270, 300, 330].map(
  (degrees) => svg`<line class="tick" x1="50" y1="5" x2="50" y2=${degrees % 90 === 0 ? 14 : 10}
    transform="rotate(${degrees} 50 50)" />`,
);

/**
 * The dial of a zone at a moment, for the eye only: the time beside it says the same. Each hand is a picture of its own
 * that is turned as a whole, so that a tick costs no layout.
 */
export function drawFace(now: number, zone: string, seconds: boolean): TemplateResult {
  const wall = wallTime(now, zone);
  const minute = wall - (wall % (60 * SECOND));
  return html`
    <span part="face" aria-hidden="true">
      <svg viewBox="0 0 100 100">
        <circle class="dial" cx="50" cy="50" r="48" />
        ${TICKS}
      </svg>
      ${hand('hour', 24, (minute % (12 * HOUR)) / (12 * HOUR))} ${hand('minute', 12, (minute % HOUR) / HOUR)}
      ${seconds ? hand('second', 10, (wall % (60 * SECOND)) / (60 * SECOND)) : nothing}
    </span>
  `;
}

/** @param tip how far from the rim it ends */
function hand(name: string, tip: number, turn: number): TemplateResult {
  // As a property: a style attribute would offend a strict Content-Security-Policy.
  const rotation = `rotate: ${Math.floor(turn * 3600) / 10}deg`;
  return html`<svg class="hand ${name}" viewBox="0 0 100 100" .style=${rotation}>
    <line x1="50" y1="54" x2="50" y2=${tip} />
  </svg>`;
}

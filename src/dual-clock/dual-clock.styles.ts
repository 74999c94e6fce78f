import { css } from 'lit';

export const dualClockStyles = css`
  /* One city alone needs no row, nor a box: each would cost every tick its layout and paint. */
  .one {
    display: contents;
  }

  .several {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.25) calc(var(--_space) * 1.5);
  }

  p[part='date'] {
    margin-block-end: calc(var(--_space) * 0.25);
  }

  [part='city'] {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 0.5em;
  }

  [part='label'] {
    overflow-wrap: anywhere;
  }

  [part='time'],
  [part='offset'] {
    white-space: nowrap;
  }

  [part='time'] {
    font-weight: 600;
  }

  [part='day'],
  [part='offset'],
  [part='zone'] {
    color: var(--_muted);
    font-size: var(--_small);
  }

  /*
   * A crescent of two sides of a round border, for the eye only: a picture, or a turn, would cost more layout and paint. It
   * takes no room of its own, the name keeps that free: so it never stands on a line alone.
   */
  [part='night'] {
    display: inline-block;
    box-sizing: border-box;
    inline-size: 0.75em;
    block-size: 0.75em;
    margin-inline: 0.25em -1em;
    border: solid var(--_muted);
    border-width: 0 0 0.12em 0.28em;
    border-radius: 50%;
  }

  .night [part='label'] {
    box-sizing: border-box;
    padding-inline-end: 1em;
  }

  /* The office is closed: the city stands back, and its time can still be read. */
  .closed [part='label'],
  .closed [part='time'] {
    color: var(--_muted);
    font-weight: 400;
  }
`;

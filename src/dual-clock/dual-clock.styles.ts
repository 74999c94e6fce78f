import { css } from 'lit';

export const dualClockStyles = css`
  /* One city alone needs no row: it would cost each tick a third more layout. */
  .several {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.25) calc(var(--_space) * 1.5);
  }

  [part='date'] + ul {
    margin-block-start: calc(var(--_space) * 0.25);
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

  [part='time'] {
    font-weight: 600;
    white-space: nowrap;
  }

  [part='day'],
  [part='offset'],
  [part='zone'] {
    color: var(--_muted);
    font-size: var(--_small);
    white-space: nowrap;
  }

  /* The moon stays with its time. */
  .night {
    white-space: nowrap;
  }

  /* A crescent of two sides of a round border: a picture, or a turn, would cost each tick more layout and paint. */
  [part='night'] {
    display: inline-block;
    box-sizing: border-box;
    inline-size: 0.75em;
    block-size: 0.75em;
    margin-inline-start: 0.25em;
    border: solid var(--_muted);
    border-width: 0 0 0.12em 0.28em;
    border-radius: 50%;
  }

  /* The office is closed: the city stands back, and its time can still be read. */
  .closed [part='label'],
  .closed [part='time'] {
    color: var(--_muted);
    font-weight: 400;
  }
`;

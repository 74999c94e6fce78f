import { define } from '../define.js';
import { DualClock } from './dual-clock.js';

define('dual-clock', DualClock);

declare global {
  interface HTMLElementTagNameMap {
    'dual-clock': DualClock;
  }
}

export { DualClock };

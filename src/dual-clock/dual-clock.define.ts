import { define } from '../define.js';
import { DualClock } from './dual-clock.js';

define('dual-clock', DualClock);

export { DualClock };

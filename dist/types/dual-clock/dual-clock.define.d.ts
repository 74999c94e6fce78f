import { DualClock } from './dual-clock.js';
export { DualClock };

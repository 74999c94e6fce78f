import { DualClock } from './dual-clock.js';
declare global {
    interface HTMLElementTagNameMap {
        'dual-clock': DualClock;
    }
}
export { DualClock };

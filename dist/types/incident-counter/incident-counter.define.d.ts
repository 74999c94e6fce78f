import { IncidentCounter } from './incident-counter.js';
declare global {
    interface HTMLElementTagNameMap {
        'incident-counter': IncidentCounter;
    }
}
export { IncidentCounter };

import { IncidentCounter } from './incident-counter.js';
export { IncidentCounter };

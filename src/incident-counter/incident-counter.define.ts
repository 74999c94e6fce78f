import { define } from '../define.js';
import { IncidentCounter } from './incident-counter.js';

define('incident-counter', IncidentCounter);

export { IncidentCounter };

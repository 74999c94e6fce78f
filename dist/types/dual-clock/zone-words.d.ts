import { type TemplateResult } from 'lit';
import type { ContextController } from '../ui/context-controller.js';
import type { DualClock } from './dual-clock.js';
/** How far a city's clock is ahead of the first one's, or of the reader's, and what its zone is called. */
export declare function drawZone(host: DualClock, context: ContextController, now: number, zone: string, firstZone: string | undefined): TemplateResult;

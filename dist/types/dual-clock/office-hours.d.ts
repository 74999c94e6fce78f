import { type LitElement, type TemplateResult } from 'lit';
import type { City } from './cities.js';
/** Whether the office in a city is closed; not where its hours are not certain. */
export declare function isClosed(now: number, { openingHours, timeZone }: City): boolean;
/** What a paler look says to those who see it. */
export declare function drawClosed(host: LitElement, words: string): TemplateResult;

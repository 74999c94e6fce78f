import { type TemplateResult } from 'lit';
export declare const faceStyles: import("lit").CSSResult;
/**
 * The dial of a zone at a moment, for the eye only: the time beside it says the same. Each hand is a picture of its own
 * that is turned as a whole, so that a tick costs no layout.
 */
export declare function drawFace(now: number, zone: string, seconds: boolean): TemplateResult;

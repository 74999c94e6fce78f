export declare const dualClockStyles: import("lit").CSSResult;

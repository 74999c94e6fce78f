export declare const contactCardStyles: import("lit").CSSResult;

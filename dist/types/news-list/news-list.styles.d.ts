export declare const newsListStyles: import("lit").CSSResult;

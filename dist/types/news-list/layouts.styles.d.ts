/** The layouts of a news list that are more than a list: loaded with them. */
export declare const layoutStyles: import("lit").CSSResult;

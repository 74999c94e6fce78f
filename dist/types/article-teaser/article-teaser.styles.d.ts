export declare const articleTeaserStyles: import("lit").CSSResult;

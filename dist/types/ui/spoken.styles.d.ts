/** What is there for screen readers only: few pages have such words, which come with what says them. */
export declare const spokenStyles: import("lit").CSSResult;

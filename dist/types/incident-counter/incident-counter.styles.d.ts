export declare const incidentCounterStyles: import("lit").CSSResult;

/** A number for readers: "tel:+1-418-656-9254;ext=102" (RFC 3966) is "+1-418-656-9254 ext. 102". */
export declare function shownTelephone(written: string): string;

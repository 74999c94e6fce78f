/** A difference in hours with its sign: "+2", "−5:30"; "0" where there is none. */
export declare function signedHours(minutes: number, locale: string): string;

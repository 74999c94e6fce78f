/** A date formatter, made once per locale and options. */
export declare function dateTimeFormat(locale: string | undefined, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat;
/** What says "2 hours ago" and "yesterday", made once per locale. */
export declare function relativeTimeFormat(locale: string): Intl.RelativeTimeFormat;
/** What is kept under a key, else made now. */
export declare function remembered<Kept>(kept: Map<string, Kept>, key: string, make: () => Kept): Kept;
/** Keeps something under a key. The oldest goes: what is still in use is made anew, at most once each time round. */
export declare function keep<Key, Kept>(kept: Map<Key, Kept>, key: Key, made: Kept): Kept;

/** A date formatter, made once per locale and options. */
export declare function dateTimeFormat(locale: string | undefined, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat;
/** What says "2 hours ago" and "yesterday", made once per locale. */
export declare function relativeTimeFormat(locale: string): Intl.RelativeTimeFormat;

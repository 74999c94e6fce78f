/** A sentence for each plural category that a language has (CLDR; `Intl.PluralRules`); `other` is always there. */
export type PluralForms = {
    other: string;
} & Partial<Record<Intl.LDMLPluralRule, string>>;
/** The words of the elements, whole sentences; what stands in braces is filled in when they are drawn. */
export interface Messages {
    /** An element that has read nothing yet and has no fallback. */
    loading: string;
    /** An element that could read nothing and has no fallback. */
    unavailable: string;
    /** Shown content that could not be read again; `{time}`: when it was read. */
    stale: string;
    noMessages: string;
    noArticle: string;
    noContact: string;
    noIncident: string;
    noClock: string;
    /** The link from a list of news to all of them. */
    allMessages: string;
    /** The button of a list that goes on elsewhere. */
    moreMessages: string;
    /** Said when they are there; `{count}`: "10". */
    messagesAdded: PluralForms;
    moreFailed: string;
    /** Where the text of an article was cut; before the link to the whole. */
    goesOn: string;
    /** The link from the opening of an article to the whole. */
    readOn: string;
    telephone: string;
    email: string;
    address: string;
    openingHours: string;
    website: string;
    /** The link that offers a contact as a file. */
    saveContact: string;
    /** Before a number or an address; `{label}`: what it is for. */
    label: string;
    /** `{days}`: "936 days", `{event}`: "the flood"; `{count}`: "936", for languages whose "days" no browser knows. */
    daysSince: PluralForms;
    daysUntil: PluralForms;
    /** As `daysSince`, where no event was named; `{date}`: "4 March 2018". */
    daysSinceDate: PluralForms;
    daysUntilDate: PluralForms;
    /** What has opening hours; `{time}`: "17:00", "Monday 09:00". */
    open: string;
    openUntil: string;
    closed: string;
    closedUntil: string;
    /** The same time for a reader elsewhere; `{time}`: "Monday 09:00", `{own}`: "14:00". */
    ownTime: string;
    /** How far a city's clock is ahead of the first one's; `{hours}`: "+2". */
    offset: string;
}
/** Other words for some of the messages, by language: `{ en: { readOn: 'Continue' } }`. */
export type MessageOverrides = Readonly<Record<string, Partial<Messages>>>;
/** Tags (BCP 47) of the languages whose words are there, or can be loaded. */
export declare const OFFERED: readonly string[];
/** The messages for a locale, English where its language is not offered; `undefined` until they are loaded. */
export declare function messagesFor(locale: string): Messages | undefined;
/** The locale that sentences are in: English where a language has words neither of ours, here by now, nor of the page's. */
export declare function localeOfWords(locale: string): string;
/** Whether English stands in for a language that is not offered, or whose file cannot be had. */
export declare function isInEnglish(locale: string): boolean;
/** Loads the messages for a locale; English stands in where their file cannot be had. */
export declare function loadMessages(locale: string): Promise<void>;
/** Replaces some messages on the whole page: those of a variety (`en-GB`, `zh-Hant`) win over those of its language. */
export declare function overrideMessages(messages: MessageOverrides): void;
/** Calls `changed` when messages are replaced, until the function given back is called. */
export declare function watchMessages(changed: () => void): () => void;

import type { LitElement, ReactiveController } from 'lit';
import { type Messages } from './messages.js';
/** Knows the language that an element speaks and its messages, and draws the element again when either changes. */
export declare class LanguageController implements ReactiveController {
    #private;
    /** The language of the data, for pages that name none. */
    ofData: string | undefined;
    /** @param nearest finds the nearest `lang` that is one */
    constructor(host: LitElement, nearest: () => string | undefined);
    /** The nearest `lang`, else the language of the data, else the reader's. */
    get locale(): string;
    /** That of whole sentences with numbers and times in them. */
    get localeOfWords(): string;
    /** The nearest `lang` that is one. */
    get ofPage(): string | undefined;
    /** The locale for data in a language. */
    localeFor(ofData: string | undefined): string;
    get messages(): Messages;
    /** Whether these are English, though the language is not. */
    get isInEnglish(): boolean;
    /** Resolves when the messages for data in a language can be drawn; `undefined` where they can be now. */
    ready(ofData?: string | undefined): Promise<void> | undefined;
    hostConnected(): void;
    hostDisconnected(): void;
    /** A page that changes its language gets English words until those of the new one are there. */
    hostUpdate(): void;
    hostUpdated(): void;
}

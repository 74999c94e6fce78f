import { LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Checked } from '../data/check.js';
import { NoticeboardError } from '../data/errors.js';
import { type Place, type SiteDocument } from '../data/site.js';
import type { StateName } from '../data/state.js';
import type { Messages } from '../language/messages.js';
import { type AttributeRules } from './attribute-rules.js';
import { ContextController } from './context-controller.js';
import { CustomStates } from './custom-state.js';
/** What the attributes that all elements have take. */
export declare const commonRules: AttributeRules;
/**
 * What the five elements share: where their data comes from, the five states and how each is drawn, and what they
 * inherit from the page around them.
 *
 * @slot - Fallback: shown until the first data is there, and when none could ever be read.
 * @slot empty - Shown instead of the line that says that there is nothing.
 * @fires {Event} load - What was read is drawn. Does not bubble.
 * @fires {NoticeboardErrorEvent} error - A read failed; `event.error` tells why. Does not bubble.
 * @fires {ClockSkewEvent} clock-skew - The server's time and the device's are more than a minute apart: the page's clock
 *   goes by the server's from now on; `event.seconds` tells how far the device is behind. Bubbles.
 * @csspart status - A line about the element's state.
 * @cssstate loading - Nothing was read yet: the fallback is shown.
 * @cssstate ready - The content is drawn.
 * @cssstate empty - The data is valid and holds nothing.
 * @cssstate stale - A later read failed: the last good content is shown, and when it was read.
 * @cssstate error - Nothing was ever read, and reading failed: the fallback is shown.
 * @cssprop --nb-accent - Colour of links. Default: the text's.
 * @cssprop --nb-ink - Colour of the text. Default: the page's.
 * @cssprop --nb-muted - Colour of what stands back: dates, labels, notes. Default: the text's, paler.
 * @cssprop --nb-surface - Colour behind the element. Default: none.
 * @cssprop --nb-rule - Colour of lines between entries. Default: the text's, much paler.
 * @cssprop --nb-radius - Rounding of corners. Default: 0.
 * @cssprop --nb-space - The distance that all others are made from. Default: 1rem.
 * @cssprop --nb-padding - Distance between the edge and the content. Default: 0.
 * @cssprop --nb-font - Font of the text. Default: the page's.
 * @cssprop --nb-heading-font - Font of headings and figures. Default: the text's.
 */
export declare abstract class DataElement<Model> extends LitElement {
    #private;
    static properties: PropertyDeclarations;
    /** Address of the JSON; may end in a JSON Pointer fragment (RFC 6901): `/api.json#/data/posts`. Default: the page's. */
    src: string | null;
    /** Id of the entry to show where the data holds several. Default: the first. */
    item: string | null;
    /** Name of the data's format, where recognition by its shape must be overruled. Default: recognised. */
    format: string | null;
    /**
     * Where the element's fields stand in data that has other names: `title: headline.text; date: meta.when; url: href`.
     * A path has dots, or is a JSON Pointer (RFC 6901). The names are those of the site document; of news, also `date`.
     * Default: as in the data's format.
     */
    fields: string | null;
    /** Seconds between re-reads while the page is visible; at least 15. Default: none. */
    refresh: number | null;
    /**
     * Seconds for which content is shown that can no longer be read anew, in later visits too; 0: not at all, and nothing
     * is kept on the device. Default: 604,800, a week.
     */
    maxStale: number;
    /** `eager`, or `lazy`: read only when the element comes near the viewport. */
    loading: 'eager' | 'lazy';
    /** `anonymous` (default: cookies go to the page's own origin only) or `use-credentials`. */
    crossorigin: 'anonymous' | 'use-credentials' | '' | null;
    /** Level of the element's own heading, 1 to 6; titles inside are one level deeper. */
    headingLevel: number;
    /** Time zone (IANA) of this element and of those inside it. Default: the nearest ancestor's `time-zone`. */
    timeZone: string | null;
    /** `h11`, `h12`, `h23` or `h24` (Unicode CLDR). Default: the nearest ancestor's, else the language's custom. */
    hourCycle: string | null;
    /** The data itself: a site document, or the element's member of one. Stronger than a JSON child and `src`. */
    data: unknown;
    /** What each attribute takes; an impossible value is ignored. */
    protected readonly rules: AttributeRules;
    protected readonly context: ContextController;
    /** What CSS knows the element by, beside the state of its data. */
    protected readonly states: CustomStates;
    constructor();
    /** What is shown: `loading`, `ready`, `empty`, `stale` or `error`. In CSS: `:state(ready)`. */
    get state(): StateName;
    /** Reads the data again now; resolves when the outcome is drawn. Never rejects: an `error` event tells. */
    reload(): Promise<void>;
    /** What the attributes alone say, if that is all that is to be shown (`complete`), or anything (`partial`). */
    protected abstract fromAttributes(need: 'complete' | 'partial'): Model | undefined;
    /** What this element shows of a document; may throw a `NoticeboardError`. */
    protected abstract readModel(site: SiteDocument): Model | Promise<Model>;
    protected abstract isEmpty(model: Model): boolean;
    protected abstract drawModel(model: Model): TemplateResult | typeof nothing;
    /** The line for data that holds nothing. */
    protected abstract emptyLine(messages: Messages): string;
    /** Lines of text that the content will fill, as far as that can be known: their place is kept while it is read. */
    protected abstract get expectedLines(): number;
    /** Loads what drawing needs beside the data. */
    protected prepare(): Promise<unknown> | undefined;
    /** What stands around the line for data that holds nothing. */
    protected drawEmpty(_model: Model, line: TemplateResult): TemplateResult;
    /** Whether content is drawn, so that it can be out of date. */
    protected get drawsModel(): boolean;
    /** Tells the author of entries that were left out, without filling the console. */
    protected reportProblems(problems: readonly NoticeboardError[]): void;
    /** The entry to show of those that are good: the one with the id in `item`, or the first. */
    protected choose<Entry extends {
        readonly id?: string | undefined;
    }>({ entries, problems }: Checked<Entry>, place: Place): Entry | undefined;
    attributeChangedCallback(name: string, old: string | null, value: string | null): void;
    /** Whatever goes wrong in drawing, a reader gets the fallback, and the author hears of it. */
    protected render(): TemplateResult | typeof nothing;
    protected updated(): void;
}

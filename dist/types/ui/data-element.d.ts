import type { PropertyValues } from 'lit';
import type { StateName } from '../data/state.js';
import { ContextController } from './context-controller.js';
import { CustomStates } from './custom-state.js';
import { type Drawn } from './drawn-state.js';
import type { DataEvents, Listening } from './listening.js';
import { PropertyElement, type Properties } from './property-element.js';
import type { View } from './view.js';
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
 * @attr {string} theme - Name of a theme for this element; on any tag around it for those inside, on `<html>` for the
 *   page. Themes are CSS files that the page links.
 * @cssprop --nb-ink - Palette: colour of the text. Default: the page's.
 * @cssprop --nb-accent - Palette: colour of links and bars. Default: the text's.
 * @cssprop --nb-surface - Palette: colour behind the element. Default: none.
 * @cssprop --nb-font - Palette: font of the text. Default: the page's.
 * @cssprop --nb-heading-font - Palette: font of headings, titles and figures. Default: the text's.
 * @cssprop --nb-scale - Palette: how much larger a title is than the text, and a heading than a title. Default: 1.125.
 * @cssprop --nb-space - Palette: the distance that all others are made from. Default: 1rem.
 * @cssprop --nb-radius - Palette: rounding of corners. Default: 0.
 * @cssprop --nb-muted - Meaning: colour of what stands back: dates, labels, notes. Default: the text's, paler.
 * @cssprop --nb-rule - Meaning: colour of lines between entries. Default: the text's, much paler.
 * @cssprop --nb-title - Meaning: colour of titles that are links. Default: the accent.
 * @cssprop --nb-size - Meaning: size of the text. Default: the page's.
 * @cssprop --nb-leading - Meaning: line height of the text. Default: the page's.
 * @cssprop --nb-measure - Meaning: the longest line of running text. Default: 65ch.
 * @cssprop --nb-small - Meaning: size of dates, labels and notes. Default: 0.875em.
 * @cssprop --nb-heading-size - Meaning: size of headings. Default: two steps of the scale.
 * @cssprop --nb-heading-weight - Meaning: weight of headings and large figures. Default: 600.
 * @cssprop --nb-heading-case - Meaning: capitals in headings, as in `text-transform`. Default: none.
 * @cssprop --nb-heading-tracking - Meaning: space between the letters of headings, but not of Arabic. Default: normal.
 * @cssprop --nb-title-size - Meaning: size of titles. Default: one step of the scale.
 * @cssprop --nb-title-weight - Meaning: weight of titles. Default: 600.
 * @cssprop --nb-label-case - Meaning: capitals in dates and labels, as in `text-transform`. Default: none.
 * @cssprop --nb-label-tracking - Meaning: space between the letters of dates and labels, but not of Arabic. Default:
 *   normal.
 * @cssprop --nb-line - Meaning: thickness and style of lines between entries. Default: 1px solid.
 * @cssprop --nb-bar - Meaning: thickness and style of a line above the element. Default: 0, none.
 * @cssprop --nb-padding - Meaning: distance between the edge and the content. Default: 0.
 * @cssprop --nb-lines - Meaning: lines of text whose place is kept while nothing is read yet. Default: what the content
 *   will likely fill.
 */
export declare abstract class DataElement<Model> extends PropertyElement {
    #private;
    static properties: Properties;
    /** Address of the JSON; may end in a JSON Pointer fragment (RFC 6901): `/api.json#/data/posts`. Default: the page's. */
    src: string | null;
    /** Id of the incident, contact or article to show where the data holds several. Default: the first. */
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
    /** Level of the element's own heading, 1 to 6; titles inside are one level deeper, or take its place where it has none. */
    headingLevel: number;
    /** Time zone (IANA) of this element and of those inside it. Default: the nearest ancestor's `time-zone`. */
    timeZone: string | null;
    /** `h11`, `h12`, `h23` or `h24` (Unicode CLDR). Default: the nearest ancestor's, else the language's custom. */
    hourCycle: string | null;
    /** The data itself: a site document, or the element's member of one. Stronger than a JSON child and `src`. */
    data: unknown;
    /** @private */
    addEventListener: Listening<this, DataEvents>;
    /** @private */
    removeEventListener: Listening<this, DataEvents>;
    protected readonly context: ContextController;
    /** What CSS knows the element by, beside the state of its data. */
    protected readonly states: CustomStates;
    /** What is shown: `loading`, `ready`, `empty`, `stale` or `error`. In CSS: `:state(ready)`. */
    get state(): StateName;
    /** Reads the data again now; resolves when the outcome is drawn, on no page at once. Never rejects: an `error` event tells. */
    reload(): Promise<void>;
    /** What the attributes alone say, if that is all that is to be shown (`complete`), or anything (`partial`). */
    protected abstract fromAttributes(need: 'complete' | 'partial'): Model | undefined;
    /** Makes what reads and draws for this element, when that is loaded. */
    protected abstract makeView(): View<Model> | Promise<View<Model>>;
    /** Lines of text that the content will fill, as far as that can be known: their place is kept while it is read. */
    protected abstract get expectedLines(): number;
    protected update(changed: PropertyValues): void;
    protected render(): Drawn;
    protected updated(): void;
    protected getUpdateComplete(): Promise<boolean>;
}

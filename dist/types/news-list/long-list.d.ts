import { type LitElement, type TemplateResult } from 'lit';
/**
 * What of a long list follows its first rows: drawn in groups, by turns with the page. The browser lays out a group when
 * it comes near the window (`content-visibility`); as a group, because each row that is watched for that costs the more the
 * more of them there are.
 */
export declare class LongList<Entry> {
    #private;
    constructor(host: LitElement, draw: (entry: Entry) => TemplateResult);
    /**
     * Ends when all is drawn, of what is to be shown instead, if there is such.
     * @param list holds the first rows, and gets the groups after them
     * @param look what else decides how a row looks: where it is the same, only groups with other entries are drawn
     */
    show(list: Element, entries: readonly Entry[], look: string): Promise<void>;
}

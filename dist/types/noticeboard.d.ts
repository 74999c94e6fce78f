import type { Configuration } from './configure.js';
import type * as Core from './core.js';
/** The script may be on the page twice. Who came first registers first, even if its parts are the last to come. */
declare const turns: unique symbol;
declare global {
    interface Document {
        [turns]?: Promise<unknown>;
    }
}
/** Changes settings of the whole page; elements that are there already follow. See `Configuration`. */
export declare function configure(settings: Configuration): void;
export declare let ArticleTeaser: typeof Core.ArticleTeaser | undefined;
export declare let ContactCard: typeof Core.ContactCard | undefined;
export declare let DualClock: typeof Core.DualClock | undefined;
export declare let IncidentCounter: typeof Core.IncidentCounter | undefined;
export declare let NewsList: typeof Core.NewsList | undefined;
export declare let ClockSkewEvent: typeof Core.ClockSkewEvent | undefined;
export declare let MilestoneEvent: typeof Core.MilestoneEvent | undefined;
export declare let NoticeboardError: typeof Core.NoticeboardError | undefined;
export declare let NoticeboardErrorEvent: typeof Core.NoticeboardErrorEvent | undefined;
export {};

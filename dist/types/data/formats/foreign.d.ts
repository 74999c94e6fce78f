import { type Checked } from '../check.js';
import type { Contact } from '../contact.js';
import type { Feed } from '../feed.js';
import type { Place } from '../site.js';
import type { FormatName } from './names.js';
type Read<Model> = (place: Place) => Model;
/** A way of writing data that is read as it is. Its reader is loaded when it is met, and only then. */
interface ForeignFormat {
    readonly name: FormatName;
    readonly recognises: (value: unknown) => boolean;
    readonly feed?: () => Promise<Read<Feed>>;
    readonly contacts?: () => Promise<Read<Checked<Contact>>>;
}
/** Reads news or articles in a format other than the site document's own. */
export declare function readForeignFeed(place: Place, name: string | null): Promise<Feed>;
/** Reads contacts in a format other than the site document's own. */
export declare function readForeignContacts(place: Place, name: string | null): Promise<Checked<Contact>>;
/** The format that knows a value by its shape. */
export declare function recognised(value: unknown): ForeignFormat | undefined;
export {};

import { type Feed } from '../feed.js';
import type { Place } from '../site.js';
/** Reads a feed of Atom (RFC 4287), or a single entry. */
export declare function readAtom(place: Place): Feed;

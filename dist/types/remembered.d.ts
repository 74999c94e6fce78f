/** What is kept under a key, else made now. */
export declare function remembered<Key, Kept>(kept: Map<Key, Kept>, key: Key, make: (key: Key) => Kept): Kept;
/** Keeps something under a key. The oldest goes: what is still in use is made anew, at most once each time round. */
export declare function keep<Key, Kept>(kept: Map<Key, Kept>, key: Key, made: Kept): Kept;

/** So many are kept of a kind. A page needs few, but what strangers write may ask for others without end. */
const MOST_KEPT = 500;

/** What is kept under a key, else made now. */
export function remembered<Key, Kept>(kept: Map<Key, Kept>, key: Key, make: (key: Key) => Kept): Kept {
  return kept.get(key) ?? keep(kept, key, make(key));
}

/** Keeps something under a key. The oldest goes: what is still in use is made anew, at most once each time round. */
export function keep<Key, Kept>(kept: Map<Key, Kept>, key: Key, made: Kept): Kept {
  kept.set(key, made);
  if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value ?? key);
  return made;
}

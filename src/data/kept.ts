import { createStore, delMany, entries, get, keys, set, type UseStore } from 'idb-keyval';
import type { Reply } from './request.js';

// The last good answers, kept on the device for a visit when the endpoint is down. No other origin can read them. What
// is kept is the server's text, which goes through the same door as a new one when it is recalled.

/** An answer of this visit or an earlier one. */
export interface Kept {
  readonly reply: Reply;
  /** When it was read (ms since 1970). */
  readonly readAt: number;
}

const MOST_CHARACTERS = 512_000;
const MOST_ANSWERS = 20;
/** A database that does not open (another tab changes it) must not keep a reader waiting. */
const LONGEST_WAIT = 1_000;

let opened: UseStore | undefined;

/** Keeps an answer in place of the address's last one. Where nothing can be kept (no storage, no room), nothing is. */
export async function keep(address: string, kept: Kept): Promise<void> {
  if (!kept.reply.keepable || kept.reply.text.length > MOST_CHARACTERS) return;
  try {
    await set(address, kept, store());
    await forgetOldest();
  } catch {
    // Storage is blocked or full: the page does without.
  }
}

/** The last good answer of an address. */
export async function recall(address: string): Promise<Kept | undefined> {
  try {
    return await Promise.race([get<Kept>(address, store()), nothingAfter(LONGEST_WAIT)]);
  } catch {
    return undefined; // storage is blocked
  }
}

async function forgetOldest(): Promise<void> {
  const addresses = await keys(store());
  if (addresses.length <= MOST_ANSWERS) return;
  const all = await entries<string, Kept>(store());
  all.sort(([, one], [, other]) => other.readAt - one.readAt);
  await delMany(
    all.slice(MOST_ANSWERS).map(([address]) => address),
    store(),
  );
}

/** In a sandboxed frame even the asking throws. */
function store(): UseStore {
  opened ??= createStore('noticeboard', 'answers');
  return opened;
}

function nothingAfter(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), milliseconds));
}

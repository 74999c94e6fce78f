import { isRecord } from './pointer.js';
import type { Reply } from './request.js';
import { wait } from './turns.js';

// The last good answers, kept on the device for a visit when the endpoint is down. No other origin can read them. What
// is kept is the server's text, which goes through the same door as a new one when it is recalled.

/** An answer of this visit or an earlier one. */
export interface Kept {
  readonly reply: Reply;
  /** When it was read (ms since 1970). */
  readonly readAt: number;
}

/** The site's own caches have other names. */
const CACHE = 'noticeboard';
const MOST_CHARACTERS = 512_000;
const MOST_ANSWERS = 20;
/** ms. Storage that never answers, as WebKit's on some pages, must not keep a reader waiting. */
const LONGEST_WAIT = 1_000;

/** Keeps an answer in place of the address's last one. Where nothing can be kept (no storage, no room), nothing is. */
export async function keep(address: string, kept: Kept): Promise<void> {
  if (!kept.reply.keepable || kept.reply.text.length > MOST_CHARACTERS) return;
  try {
    const cache = await caches.open(CACHE);
    await cache.put(keyOf(address), new Response(asText(kept)));
    const keys = await cache.keys(); // the oldest address first
    await Promise.all(keys.slice(0, -MOST_ANSWERS).map((key) => cache.delete(key)));
  } catch {
    // Storage is blocked or full, or the page did not come over https: it does without.
  }
}

/** The last good answer of an address. */
export async function recall(address: string): Promise<Kept | undefined> {
  try {
    return await Promise.race([read(address), wait(LONGEST_WAIT)]);
  } catch {
    return undefined; // storage is blocked
  }
}

async function read(address: string): Promise<Kept | undefined> {
  const response = await caches.match(keyOf(address), { cacheName: CACHE });
  return response && fromText(await response.text());
}

/** What is known of the server's text in a line of JSON, and then the text: as JSON a long one would keep the page busy. */
function asText({ reply: { text, ...reply }, readAt }: Kept): string {
  return `${JSON.stringify({ reply, readAt })}\n${text}`;
}

function fromText(written: string): Kept | undefined {
  const end = written.indexOf('\n');
  const kept: unknown = JSON.parse(written.slice(0, end));
  return isKept(kept) ? { ...kept, reply: { ...kept.reply, text: written.slice(end + 1) } } : undefined;
}

/** An address that no page asks for, so that no cache of the site is in its way. */
function keyOf(address: string): string {
  return `${location.origin}/.noticeboard?${encodeURIComponent(address)}`;
}

function isKept(value: unknown): value is Kept {
  return isRecord(value) && isRecord(value['reply']);
}

import { NoticeboardError } from './errors.js';

/** Where data is read: a request's address, and the place in its answer. */
export interface Address {
  /** Absolute, without a fragment. */
  readonly url: string;
  /** JSON Pointer (RFC 6901) into the answer; `''` is the whole. */
  readonly pointer: string;
  /** `use-credentials` sends cookies to other origins too; without it they go to the page's own only. */
  readonly credentials: boolean;
}

/** Takes a `src` apart, relative to the page. */
export function parseAddress(src: string, base: string, credentials: boolean): Address {
  const url = parseUrl(src, base);
  const pointer = decoded(url.hash.slice(1));
  if (pointer !== '' && !pointer.startsWith('/')) {
    throw new NoticeboardError(
      'invalid',
      `The part after # in src="${src}" is no JSON Pointer: it starts with a slash, as in #/data/posts.`,
      { url: url.href },
    );
  }
  url.hash = '';
  return { url: url.href, pointer, credentials };
}

function parseUrl(src: string, base: string): URL {
  try {
    return new URL(src, base);
  } catch (cause) {
    throw new NoticeboardError('invalid', `src="${src}" is no address.`, { url: src, cause });
  }
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment; // a stray percent sign: taken as it stands
  }
}

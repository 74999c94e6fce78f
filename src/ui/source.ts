import { parseAddress } from '../data/address.js';
import type { Source } from '../data/controller.js';
import { dataSettings } from '../data/settings.js';

interface Reader {
  readonly src: string | null;
  readonly refresh: number | null;
  readonly loading: 'eager' | 'lazy';
  readonly crossorigin: string | null;
}

/** The address that an element reads: its own, else the page's default. */
export function addressSource(reader: Reader): Extract<Source<never>, { kind: 'address' }> | undefined {
  const src = reader.src ?? dataSettings().src;
  if (src === undefined) return undefined;
  return {
    kind: 'address',
    address: parseAddress(src, document.baseURI, reader.crossorigin === 'use-credentials'),
    refresh: reader.refresh ?? undefined,
    lazy: reader.loading === 'lazy',
  };
}

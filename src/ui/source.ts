import { parseAddress, type Address } from '../data/address.js';
import type { Source } from '../data/reading.js';
import { dataSettings } from '../data/settings.js';
import { readJsonChild } from './children.js';

/** What of an element says where its data comes from. */
export interface Reader extends Element {
  readonly data: unknown;
  readonly src: string | null;
  readonly refresh: number | null;
  readonly loading: 'eager' | 'lazy';
  readonly crossorigin: string | null;
}

/**
 * Where an element's data comes from, strongest first. Nothing is fetched where the attributes suffice, or data was
 * given; attributes that are not enough by themselves still do where there is nothing else.
 */
export function sourceOf<Model>(
  element: Reader,
  fromAttributes: (need: 'complete' | 'partial') => Model | undefined,
): Source<Model> {
  if (element.data !== undefined && element.data !== null) {
    return { kind: 'given', value: element.data, url: document.baseURI, id: element.data };
  }
  const child = readJsonChild(element);
  if (child) return child;
  const complete = fromAttributes('complete');
  if (complete !== undefined) return { kind: 'attributes', model: complete };
  // Templates leave an attribute empty where they have nothing to say.
  const src = element.src?.trim() || dataSettings().src;
  if (src) return addressSource(element, src);
  const partial = fromAttributes('partial');
  if (partial !== undefined) return { kind: 'attributes', model: partial };
  return { kind: 'none', final: document.readyState === 'complete' };
}

/** The last address: most elements of a page name the same. */
let last: { readonly asked: string; readonly address: Address } | undefined;

function addressOf(src: string, base: string, credentials: boolean): Address {
  const asked = [src, base, credentials].join(' ');
  if (last?.asked !== asked) last = { asked, address: parseAddress(src, base, credentials) };
  return last.address;
}

function addressSource({ crossorigin, refresh, loading }: Reader, src: string): Source<never> {
  return {
    kind: 'address',
    address: addressOf(src, document.baseURI, crossorigin === 'use-credentials'),
    refresh: refresh ?? undefined,
    lazy: loading === 'lazy',
  };
}

const LINK_PROTOCOLS = ['http:', 'https:', 'mailto:', 'tel:'];

/**
 * The absolute address of a link that a stranger gave, or `undefined` where it is none or may run something
 * (`javascript:`, `data:` …). The browser's own URL parser decides, as it will when the link is followed.
 * @param base address of the document that the link was found in
 */
export function safeLink(address: string | null | undefined, base: string): string | undefined {
  const url = resolve(address, base);
  return url && LINK_PROTOCOLS.includes(url.protocol) ? url.href : undefined;
}

/** The absolute address of an image that a stranger gave: `https:`, or on the document's own server. */
export function safeImage(address: string | null | undefined, base: string): string | undefined {
  const url = resolve(address, base);
  if (url?.protocol === 'https:') return url.href;
  return url?.protocol === 'http:' && url.origin === resolve(base)?.origin ? url.href : undefined;
}

/** An empty address is none, though a parser takes it for that of the document itself; "www.example.org" is no file of it. */
function resolve(address: string | null | undefined, base?: string): URL | undefined {
  if (!address?.trim()) return undefined;
  try {
    return new URL(address.replace(/^\s*(?=www\.)/i, 'https://'), base);
  } catch {
    return undefined; // not an address
  }
}

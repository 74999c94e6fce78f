const LINK_PROTOCOLS = ['http:', 'https:', 'mailto:', 'tel:'];
const IMAGE_PROTOCOLS = ['http:', 'https:'];

/**
 * The absolute address of a link that a stranger gave, or `undefined` where it is none or may run something
 * (`javascript:`, `data:` …). The browser's own URL parser decides, as it will when the link is followed.
 * @param base address of the document that the link was found in
 */
export function safeLink(address: string, base: string): string | undefined {
  return resolve(address, base, LINK_PROTOCOLS);
}

/** The absolute address of an image that a stranger gave: `http:` and `https:` only. */
export function safeImage(address: string, base: string): string | undefined {
  return resolve(address, base, IMAGE_PROTOCOLS);
}

function resolve(address: string, base: string, protocols: readonly string[]): string | undefined {
  try {
    const url = new URL(address, base);
    return protocols.includes(url.protocol) ? url.href : undefined;
  } catch {
    return undefined; // not an address
  }
}

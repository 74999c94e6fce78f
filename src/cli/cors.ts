/** Whether pages of an origin may read an address: https://fetch.spec.whatwg.org/#http-cors-protocol */
export interface Permission {
  readonly origin: string;
  readonly allowed: boolean;
  readonly why: string;
}

/** Asks as a page of that origin would, without cookies, as elements do. */
export async function askAsPage(url: string, origin: string): Promise<Permission> {
  if (new URL(url).origin === origin) return { origin, allowed: true, why: 'It is the same origin.' };
  try {
    const response = await fetch(url, { headers: { origin }, signal: AbortSignal.timeout(10_000) });
    await response.body?.cancel();
    return permissionIn(response.headers.get('access-control-allow-origin'), origin);
  } catch (error) {
    return {
      origin,
      allowed: false,
      why: `It could not be asked: ${error instanceof Error ? error.message : ''}`,
    };
  }
}

function permissionIn(header: string | null, origin: string): Permission {
  if (header === '*' || header === origin) {
    return { origin, allowed: true, why: `It answers with Access-Control-Allow-Origin: ${header}` };
  }
  const why =
    header === null
      ? `It answers without Access-Control-Allow-Origin; let it answer with "${origin}" or "*".`
      : `It answers with Access-Control-Allow-Origin: ${header}, which is another origin.`;
  return { origin, allowed: false, why };
}

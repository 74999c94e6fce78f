import empty from '../data/empty.json';

/**
 * How the network between the elements and their data behaves: as the toolbar says, or as a story says itself. A built
 * Storybook is plain files, and no server of plain files fails or keeps a reader waiting; so it is done here.
 */
export type Network = 'normal' | 'slow' | 'failing' | 'empty' | 'stale' | 'silent';

const SLOW = 3_000;

/** @param times how often the address was asked, this time included */
type Behaviour = (ask: () => Promise<Response>, times: number) => Promise<Response>;

const behaviours: Readonly<Record<Network, Behaviour>> = {
  normal: (ask) => ask(),
  slow: async (ask) => {
    await new Promise((resolve) => setTimeout(resolve, SLOW));
    return ask();
  },
  failing: async () => new Response(null, { status: 404 }),
  empty: async () => Response.json(empty),
  stale: async (ask, times) => (times === 1 ? ask() : new Response(null, { status: 404 })),
  silent: () => new Promise<Response>(() => {}),
};

let chosen: Network = 'normal';

/** The network of the addresses that are asked for from now on. */
export function chooseNetwork(network: Network): void {
  chosen = network;
}

/** An address, over a network of its own. The network is part of the address: an element reads another anew. */
export function over(network: Network, address: string): string {
  if (network === 'normal' || address.includes('network=')) return address;
  const [, path = '', query = '', fragment = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(address) ?? [];
  return `${path}${query ? `${query}&` : '?'}network=${network}${fragment}`;
}

/** An address, over the network that is chosen. */
export function overChosen(address: string): string {
  return over(chosen, address);
}

const askServer = globalThis.fetch;
const asked = new Map<string, number>();

globalThis.fetch = (address, options) => {
  const ask = () => askServer(address, options);
  const network = networkOf(address);
  if (!network || typeof address !== 'string') return ask();
  const times = (asked.get(address) ?? 0) + 1;
  asked.set(address, times);
  return behaviours[network](ask, times);
};

function networkOf(address: unknown): Network | undefined {
  const name = typeof address === 'string' ? /[?&]network=(\w+)/.exec(address)?.[1] : undefined;
  return isNetwork(name) ? name : undefined;
}

function isNetwork(name: string | undefined): name is Network {
  return name !== undefined && Object.hasOwn(behaviours, name);
}

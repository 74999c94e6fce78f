import type { Address } from './address.js';
import { Resource, type Subscriber } from './resource.js';
import { dataSettings, watchDataSettings } from './settings.js';

/** By address, all that the page's elements read. */
const resources = new Map<string, Resource>();

let transform = dataSettings().transform;
watchDataSettings(() => {
  const { transform: wanted } = dataSettings();
  if (wanted === transform) return;
  transform = wanted;
  for (const resource of resources.values()) resource.readAnew();
});

/** A place in line for the answers of an address. */
export interface Subscription {
  /** Reads again now; resolves when that has ended, well or not. */
  reload(): Promise<void>;
  end(): void;
}

/** Tells `subscriber` every answer of an address, the one that is there already at once. */
export function subscribe(address: Address, subscriber: Subscriber): Subscription {
  for (const [key, resource] of resources) if (resource.forgettable) resources.delete(key);
  const key = `${address.credentials ? 'with' : 'without'} credentials ${address.url}`;
  const resource = resources.get(key) ?? new Resource(key, address);
  resources.set(key, resource);
  resource.add(subscriber);
  return {
    reload: () => resource.read(true),
    end: () => resource.remove(subscriber),
  };
}

import * as v from 'valibot';
import { check, invalid } from '../check.js';
import { feedOf, type Feed, type Item } from '../feed.js';
import { identifier } from '../fields.js';
import { isRecord, textUnder } from '../pointer.js';
import { childOf, entriesOf, type Place } from '../site.js';
import { readEntry } from './list.js';
import { record } from './records.js';
import { nextOf } from './wrappers.js';

type Members = Readonly<Record<string, unknown>>;

const members = v.nullish(record, {});
const resourceSchema = v.object({
  id: identifier,
  attributes: members,
  relationships: v.fallback(members, {}),
});
const targetSchema = v.object({ type: v.string(), id: v.string() });
const errorsSchema = v.array(v.object({ title: v.nullish(v.string()), detail: v.nullish(v.string()) }));

/** Resources that came along (`included`), by type and id. */
type Included = ReadonlyMap<string, Members>;

/** Reads JSON:API (https://jsonapi.org/format/1.1/): Drupal's own, and any with ordinary attributes. */
export function readJsonApi(place: Place): Feed {
  const refusal = v.safeParse(errorsSchema, childOf(place, 'errors').value);
  const [error] = refusal.success ? refusal.output : [];
  if (error) throw invalid(place, '/errors', `the server says "${error.detail ?? error.title ?? 'error'}"`);
  const isDocument = isRecord(place.value) && Object.hasOwn(place.value, 'data');
  const resources = isDocument ? childOf(place, 'data') : place;
  const included = includedIn(place);
  return feedOf(resources, (resource) => readResource(resource, included), { next: nextOf(place) });
}

/** Its attributes as an entry with ordinary names, and what it is related to beside them. */
function readResource(place: Place, included: Included): Item {
  const { id, attributes, relationships } = check(resourceSchema, place);
  const related = targetsOf(relationships, included);
  const value = {
    ...withoutPrefix(attributes),
    ...bodySummary(attributes),
    ...linkOf(attributes, place.url),
    ...(related.image !== undefined && { image: related.image }),
    ...(related.tags.length > 0 && { tags: related.tags }),
    id,
  };
  return readEntry({ ...childOf(place, 'attributes'), value });
}

/** Drupal's own fields begin so: `field_summary`. */
function withoutPrefix(attributes: Members): Members {
  const own = Object.entries(attributes).filter(([name]) => name.startsWith('field_'));
  return {
    ...Object.fromEntries(own.map(([name, value]) => [name.slice('field_'.length), value])),
    ...attributes,
  };
}

/** A long text with a teaser has it inside; most leave it blank. */
function bodySummary({ body }: Members): Members {
  const summary = isRecord(body) && textUnder(body, 'summary').trim();
  return summary ? { summary } : {};
}

/** The page for readers is the alias, beside the site's API; `links.self` is the API's own. */
function linkOf({ path }: Members, url: string): Members {
  if (!isRecord(path) || typeof path['alias'] !== 'string') return {};
  const [site = ''] = /^.*?(?=\/jsonapi\b)/.exec(url) ?? [];
  return { url: site + path['alias'] };
}

function includedIn(place: Place): Included {
  const found = new Map<string, Members>();
  for (const { value } of entriesOf(childOf(place, 'included'))) {
    if (isRecord(value)) found.set(keyOf(value), value);
  }
  return found;
}

function targetsOf(relationships: Members, included: Included): { image: unknown; tags: unknown[] } {
  const targets = Object.values(relationships).flatMap((relation) => resourcesIn(relation, included));
  const shown = targets.filter((target) => !textUnder(target, 'type').startsWith('user')); // a portrait of its author
  const files = [...shown, ...shown.flatMap((target) => mediaFiles(target, included))];
  return {
    image: files.map((file) => fileAddress(file)).find((address) => address !== undefined),
    tags: targets.filter(isTerm).map((term) => attributesOf(term)['name']),
  };
}

function resourcesIn(relation: unknown, included: Included): Members[] {
  const data = isRecord(relation) ? relation['data'] : undefined;
  const linkages = Array.isArray(data) ? data : [data];
  return linkages.flatMap((linkage) => {
    const target = v.safeParse(targetSchema, linkage);
    const resource = target.success ? included.get(keyOf(target.output)) : undefined;
    return resource ? [resource] : [];
  });
}

/** Drupal's media stand between an article and its picture. */
function mediaFiles({ relationships }: Members, included: Included): Members[] {
  if (!isRecord(relationships)) return [];
  return Object.values(relationships).flatMap((relation) => resourcesIn(relation, included));
}

function fileAddress(file: Members): unknown {
  const { uri, filemime } = attributesOf(file);
  const isPicture = typeof filemime !== 'string' || filemime.startsWith('image/');
  return isPicture && isRecord(uri) ? uri['url'] : undefined;
}

function isTerm(resource: Members): boolean {
  return (
    textUnder(resource, 'type').startsWith('taxonomy_term') &&
    textUnder(attributesOf(resource), 'name') !== ''
  );
}

function attributesOf({ attributes }: Members): Members {
  return isRecord(attributes) ? attributes : {};
}

function keyOf(resource: Members): string {
  return `${textUnder(resource, 'type')} ${textUnder(resource, 'id')}`;
}

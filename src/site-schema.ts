import * as v from 'valibot';
import { contactSchema } from './data/contact.js';
import { jsonFeedItemSchema, jsonFeedSchema } from './data/formats/json-feed.js';
import { citySchema } from './dual-clock/dual-clock.data.js';
import { incidentSchema } from './incident-counter/incident-counter.data.js';

// What schemas of valibot cannot say in JSON Schema, the script that makes it does.
export { textOrMap } from './data/language-map.js';

/**
 * The site document as a whole. The build makes the JSON Schema of it that is shipped as `site.schema.json`; no bundle
 * holds it, since each element checks its own member, entry by entry.
 */
export const siteSchema = v.object({
  timeZone: v.nullish(v.string()),
  language: v.nullish(v.string()),
  now: v.nullish(v.string()),
  clock: v.nullish(v.object({ cities: v.nullish(v.array(citySchema)) })),
  incidents: v.nullish(v.array(incidentSchema)),
  contacts: v.nullish(v.array(contactSchema)),
  news: v.nullish(
    v.object({
      version: v.nullish(v.string()),
      language: v.nullish(v.string()),
      ...jsonFeedSchema.entries,
      items: v.nullish(v.array(jsonFeedItemSchema)),
    }),
  ),
  articles: v.nullish(v.array(jsonFeedItemSchema)),
});

// Writes dist/site.schema.json, the JSON Schema of the site document, from the schemas that check it in the browser.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { runnerImport } from 'vite';

const root = join(import.meta.dirname, '..');

const { module } = await runnerImport(join(root, 'src/site-schema.ts'));
const { siteSchema, textOrMap } = module;

const schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Noticeboard site document',
  description: 'What Noticeboard elements read from an endpoint. Every member is optional.',
  // What is checked by code (that a date or a time zone exists) has no word in JSON Schema.
  ...toJsonSchema(siteSchema, {
    typeMode: 'input',
    errorMode: 'ignore',
    overrideSchema: ({ valibotSchema }) =>
      valibotSchema === textOrMap ? { $ref: '#/definitions/text' } : undefined,
  }),
  definitions: {
    text: {
      description:
        'A text, or the same in several languages (BCP 47): { "en": "the flood", "ru": "наводнение" }. Shown is the ' +
        "language of the page, else the document's, else the first.",
      anyOf: [
        { type: 'string' },
        {
          type: 'object',
          propertyNames: { pattern: '^[A-Za-z]{2,3}([-_][A-Za-z0-9]{1,8})*$' },
          additionalProperties: { type: ['string', 'null'] },
          minProperties: 1,
        },
      ],
    },
  },
};
await mkdir(join(root, 'dist'), { recursive: true });
await writeFile(join(root, 'dist', 'site.schema.json'), `${JSON.stringify(schema, null, 2)}\n`);

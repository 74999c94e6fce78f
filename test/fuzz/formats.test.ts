import { expect } from 'chai';
import * as fc from 'fast-check';
import { readArticles } from '../../src/article-teaser/article-teaser.data.js';
import { contactsOf } from '../../src/contact-card/contact-card.data.js';
import { openingRules } from '../../src/contact-card/opening-hours.js';
import { telephonePieces } from '../../src/contact-card/telephone.js';
import type { Contact } from '../../src/data/contact.js';
import { textOf as wordsOf, type Words } from '../../src/data/words.js';
import { NoticeboardError } from '../../src/data/errors.js';
import { excerptOf, titleOf, type Feed, type Item } from '../../src/data/feed.js';
import { FORMAT_NAMES } from '../../src/data/formats/names.js';
import { mapper } from '../../src/data/mapping.js';
import { parse } from '../../src/data/parse.js';
import { openSite, type SiteDocument } from '../../src/data/site.js';
import { readCities } from '../../src/dual-clock/dual-clock.data.js';
import { readIncidents } from '../../src/incident-counter/incident-counter.data.js';
import { readNews } from '../../src/news-list/news-list.data.js';
import { isoDate } from '../../src/safe/dates.js';
import { arbitraryDocument, cut, mutated, mutation, spliced } from './documents.js';

/** How many documents are tried; the test runner puts a number here. */
declare const FUZZ_DOCUMENTS: number;
/** What the documents are made from; a failure names it, and FUZZ_SEED brings the same ones back. */
declare const FUZZ_SEED: number;

const HARMFUL = /[\0-\x08\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069]/; // eslint-disable-line no-control-regex
const URL_OF_ALL = 'https://www.example.org/api/data.json?a=b';
const JSON_FILES = [
  ...[
    'json-feed',
    'wordpress',
    'ghost',
    'contentful',
    'drupal-json-api',
    'json-ld-articles',
    'json-ld-list',
    'json-ld-organisation',
  ],
  ...['govuk-news', 'govuk-contact', 'jcard', 'jscontact', 'rss-in-json', 'list'],
];
const XML_FILES = ['rss2', 'rss1', 'atom'];

const format = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constantFrom(...FORMAT_NAMES) },
);
const wanted = fc.constantFrom(undefined, 'en', 'ja');

async function textOf(file: string): Promise<string> {
  return (await fetch(`/test/fixtures/own/${file}`)).text();
}

/** Whatever the elements read of a document; the only error that may come is a typed one. */
async function readAll(value: unknown, named: string | null, language: string | undefined): Promise<void> {
  const slips: NoticeboardError[] = [];
  const site: SiteDocument = { ...openSite({ value, url: URL_OF_ALL }, ''), wanted: language, slips };
  const mapped = mapper('title: name; date: meta.when');
  await typed(async () => feedIsSound(await readNews(site, named)));
  await typed(async () => feedIsSound(await readArticles(site, named)));
  await typed(async () => feedIsSound(await readNews({ ...site, ...(mapped && { mapped }) }, named)));
  await typed(async () => (await contactsOf(site, named)).entries.forEach(contactIsSound));
  await typed(() =>
    readIncidents(site).entries.forEach(({ since, link }) => dateIsSound(since) && linkIsSound(link)),
  );
  await typed(() => readCities(site).entries.forEach(({ label }) => textIsSound(label)));
  for (const { path } of slips) expect(path).to.match(/^\//);
}

async function typed(read: () => unknown): Promise<void> {
  try {
    await read();
  } catch (error) {
    if (!(error instanceof NoticeboardError)) throw error;
    expect(error.message).to.not.equal('');
  }
}

function feedIsSound({ title, homePage, next, items }: Feed): void {
  textIsSound(title);
  linkIsSound(homePage);
  linkIsSound(next);
  for (const item of items) itemIsSound(item);
}

function itemIsSound(item: Item): void {
  const { link, image, date, tags, section, summary } = item;
  for (const words of [item.title, summary, section, titleOf(item), excerptOf(item), ...tags])
    textIsSound(words);
  linkIsSound(link);
  if (image !== undefined) expect(new URL(image).protocol).to.equal('https:');
  if (date !== undefined) dateIsSound(date);
}

function contactIsSound(contact: Contact): void {
  const { name, telephones, emails, address, openingHours, link } = contact;
  for (const { label, value } of [...telephones, ...emails]) [label, value].forEach(textIsSound);
  for (const words of [name, address, ...openingHours]) textIsSound(words);
  for (const { href } of telephones.flatMap(({ value }) => telephonePieces(wordsOf(value)))) {
    if (href !== undefined) expect(href).to.match(/^tel:\+?\d+(?:;ext=\d+)?$/);
  }
  linkIsSound(link);
  openingRules(contact, '2020-09-25');
}

function textIsSound(said: Words | undefined): boolean {
  if (said === undefined) return true;
  const words = wordsOf(said);
  if (typeof said === 'object') expect(new Intl.Locale(said.lang).toString()).to.not.equal('');
  expect(typeof words).to.equal('string');
  expect(HARMFUL.test(words), JSON.stringify(words)).to.equal(false);
  return true;
}

function linkIsSound(link: string | undefined): boolean {
  if (link !== undefined) expect(new URL(link).protocol).to.match(/^(?:https?|mailto|tel):$/);
  return true;
}

function dateIsSound(date: string): boolean {
  expect(isoDate(date), date).to.equal(date);
  return true;
}

describe('whatever a server sends, it is read, or refused with a typed error', () => {
  const share = Math.ceil(FUZZ_DOCUMENTS / 4);
  const runs = (count: number) => ({
    seed: FUZZ_SEED,
    numRuns: count,
    endOnFailure: true,
    includeErrorInReport: true,
  });

  it('any JSON', async () => {
    await fc.assert(fc.asyncProperty(arbitraryDocument, format, wanted, readAll), runs(share));
  });

  it('good documents of every format, with mistakes in them', async () => {
    const documents = await Promise.all(
      JSON_FILES.map(async (file) => JSON.parse(await textOf(`${file}.json`)) as unknown),
    );
    const changed = fc
      .tuple(fc.constantFrom(...documents), fc.array(mutation, { minLength: 1, maxLength: 6 }))
      .map(([document, mutations]) => mutated(document, mutations));
    await fc.assert(fc.asyncProperty(changed, format, wanted, readAll), runs(2 * share));
  });

  it('XML with mistakes in it', async () => {
    const texts = await Promise.all(XML_FILES.map((file) => textOf(`${file}.xml`)));
    const changed = fc
      .tuple(fc.constantFrom(...texts), fc.array(cut, { minLength: 1, maxLength: 4 }))
      .map(([whole, cuts]) => spliced(whole, cuts));
    const readText = async (text: string, named: string | null) => {
      await typed(async () => readAll(await parse(text, URL_OF_ALL, 'application/xml'), named, undefined));
    };
    await fc.assert(fc.asyncProperty(changed, format, readText), runs(share));
  });
});

import * as v from 'valibot';
import { check, invalid } from '../check.js';
import { feedOf, itemOf, type Feed, type FoundFeed, type Item } from '../feed.js';
import { htmlInLanguages, text, textInLanguages } from '../fields.js';
import type { Place } from '../site.js';
import { anyDate } from './any-date.js';
import {
  addressAt,
  languageAt,
  namesAt,
  nodesUnder,
  rootNodes,
  saidAt,
  wordsAt,
  type Leaf,
  type Node,
} from './json-ld.js';
import { said, spoken } from './languages.js';
import { wordsOf } from './list.js';

/** What holds articles, and under which keys. */
const CONTAINERS: Readonly<Record<string, readonly string[]>> = {
  itemlist: ['itemlistelement'],
  listitem: ['item'],
  blog: ['blogpost', 'blogposts'],
  datafeed: ['datafeedelement'],
  datafeeditem: ['item'],
  collectionpage: ['mainentity', 'haspart'],
  webpage: ['mainentity'],
  website: ['mainentity', 'haspart'],
};

/** `NewsArticle`, `BlogPosting`, `Report`, `SpecialAnnouncement` and their kin. */
const ARTICLE = /(?:article|posting|report|announcement)$/;

/** Who, not what. */
const AGENT = /(?:organi[sz]ation|person|business|office)$/;

const articleSchema = v.object({
  id: text,
  title: textInLanguages,
  date: anyDate,
  summary: htmlInLanguages,
  text: htmlInLanguages,
});

/** Reads articles in the words of schema.org: https://schema.org/Article, https://schema.org/ItemList */
export function readJsonLdArticles(place: Place): Feed {
  const roots = rootNodes(place);
  const leaves = nodesUnder(roots, containedIn);
  const articles = leaves.filter((leaf) => isArticle(leaf.node) || isListed(leaf));
  const found = articles.length > 0 ? articles : leaves.filter(({ node }) => couldBeArticle(node));
  const [list] = roots.filter((root) => containedIn(root).length > 0);
  if (found.length === 0 && !list) throw invalid(place, place.path, 'there is no article in its graph');
  const nodes = new Map(found.map(({ node }) => [node.place, node]));
  const read = (entry: Place) => readArticle(entry, nodes.get(entry));
  return feedOf(place, read, list && aroundOf(list), [...nodes.keys()]);
}

function aroundOf(list: Node): FoundFeed {
  const title = wordsAt(list, 'name', 'headline');
  return {
    title: typeof title === 'string' ? said(title, spoken(list.place, languageAt(list))) : undefined,
    homePage: addressAt(list, 'url'),
  };
}

function readArticle(entry: Place, node: Node | undefined): Item {
  if (!node) throw invalid(entry, entry.path, 'it is no object');
  const place = spoken(entry, languageAt(node));
  const url = addressAt(node, 'url', 'mainentityofpage', 'item');
  const found = {
    id: addressAt(node, '@id', 'identifier'),
    title: saidAt(node, 'headline', 'name', 'title'),
    date: wordsAt(node, 'datepublished', 'dateposted', 'datecreated', 'datemodified'),
    summary: saidAt(node, 'description', 'abstract'),
    text: saidAt(node, 'articlebody', 'text'),
  };
  const article = check(articleSchema, { ...place, value: found });
  return itemOf(
    {
      ...article,
      ...wordsOf(article),
      url: url ?? webAddress(article.id),
      image: addressAt(node, 'image', 'thumbnailurl'),
      tags: namesAt(node, 'keywords'),
      section: said(namesAt(node, 'articlesection')[0], place),
    },
    place,
  );
}

/** Entries of a list that hold something themselves are opened; those that do not are what the list names. */
function containedIn(node: Node): readonly string[] {
  const keys = node.types.flatMap((type) => CONTAINERS[type] ?? []);
  return keys.filter((key) => node.get(key) !== undefined);
}

function isArticle({ types }: Node): boolean {
  return types.some((type) => ARTICLE.test(type));
}

/** A list may name anything, but who is behind a page is no message on it. */
function isListed({ node, depth }: Leaf): boolean {
  return depth > 0 && !node.types.some((type) => AGENT.test(type));
}

function couldBeArticle(node: Node): boolean {
  return wordsAt(node, 'headline', 'articlebody', 'datepublished') !== undefined;
}

function webAddress(id: string | undefined): string | undefined {
  return id !== undefined && /^https?:/i.test(id) ? id : undefined;
}

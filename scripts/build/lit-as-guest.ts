import { fileURLToPath } from 'node:url';
import { normalizePath, type Plugin } from 'vite';
import { changeModules, type Change } from './change-modules.ts';

const trustedTypes = normalizePath(
  fileURLToPath(new URL('../../src/safe/trusted-types.ts', import.meta.url)),
);

const NO_GLOBALS = 'calls no polyfills of the page, and does not count itself among its copies of lit';

const CHANGES: Change[] = [
  {
    file: 'lit-html/lit-html.js',
    why: "takes the library's own Trusted Types policy: lit's dies of a page that refuses it, and with it every element",
    find: /\b\w+\.createPolicy\("lit-html",\{createHTML:(\w+)=>\1\}\)/g,
    replace: 'noticeboardPolicy',
    before: `import{policy as noticeboardPolicy}from${JSON.stringify(trustedTypes)};`,
  },
  {
    file: 'lit-html/lit-html.js',
    why: 'can be imported where there is no document',
    find: /=document,/g,
    replace: '=globalThis.document??{createTreeWalker:()=>({})},',
  },
  {
    file: '@lit/reactive-element/reactive-element.js',
    why: 'can be imported where there is no HTMLElement',
    find: /\bextends HTMLElement\{/g,
    replace: 'extends(globalThis.HTMLElement??class{}){',
  },
  {
    file: '@lit/reactive-element/css-tag.js',
    why: 'knows one way to add styles: nothing is registered in browsers without `adoptedStyleSheets` (`define.ts`)',
    find: /\b\w+\.ShadowRoot&&[^;]*?CSSStyleSheet\.prototype(?=,)/g,
    replace: '!0',
  },
  {
    file: '@lit/reactive-element/reactive-element.js',
    why: "leaves out decorators' metadata, and with it two globals: no property here has a decorator",
    find: /\bSymbol\.metadata\?\?=[^;]*;/g,
    replace: '',
  },
  {
    file: '@lit/reactive-element/reactive-element.js',
    why: 'does not look for the metadata of decorators, either',
    find: /\bconst (\w+)=this\[Symbol\.metadata\];if\(null!==\1\)\{.*?\}(?=this\._\$Eh=)/g,
    replace: '',
  },
  {
    file: '@lit/reactive-element/reactive-element.js',
    why: NO_GLOBALS,
    find: /,\w+\?\.\(\{ReactiveElement:\w+\}\),\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/g,
    replace: '',
  },
  {
    file: 'lit-html/lit-html.js',
    why: NO_GLOBALS,
    find: /,(\w+)=\w+\.litHtmlPolyfillSupport;\1\?\.\(\w+,\w+\),\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\);const /g,
    replace: ',',
  },
  {
    file: 'lit-element/lit-element.js',
    why: NO_GLOBALS,
    find: /,\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\);const (\w+)=\w+\.litElementPolyfillSupport;\1\?\.\(\{LitElement:\w+\}\)/g,
    replace: '',
  },
  {
    file: 'lit-element/lit-element.js',
    why: NO_GLOBALS,
    find: /\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/g,
    replace: '',
  },
];

/**
 * Lit for pages that are not ours: it neither throws on a server nor under a strict Content-Security-Policy, touches no
 * globals, and brings nothing that is never run there.
 */
export const litAsGuest = (): Plugin => changeModules('lit-as-guest', CHANGES);

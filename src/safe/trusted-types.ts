import type { TrustedTypePolicy } from 'trusted-types/lib/index.js';

interface HtmlRules {
  createHTML(html: string): string;
}

/** A page's permission to turn text into HTML. TypeScript's `innerHTML` takes a string, so its TrustedHTML is called one. */
export type HtmlPolicy = HtmlRules & TrustedTypePolicy;

interface PolicyFactory {
  createPolicy(name: string, rules: HtmlRules): HtmlPolicy;
}

declare global {
  var trustedTypes: PolicyFactory | undefined;
}

/**
 * The names we may go by, in this order. A page that lists lit's own policy name needs no new entry; one on which
 * another copy of lit has taken that name already can list ours.
 */
const POLICY_NAMES = ['lit-html', 'noticeboard'];

/**
 * The library's one Trusted Types policy, `undefined` where the browser has none or the page refuses it. lit gets it
 * too, at build time, in place of the policy that it would make (and die of, when refused) while it loads.
 */
export const policy: HtmlPolicy | undefined = createPolicy();

/** Whether this page lets us write HTML at all: templates are HTML, so without it no element can draw. */
export const mayWriteHtml: boolean = policy !== undefined || plainStringsPass();

/** A tag with its attributes, but no text of XML that stands in `<![CDATA[`. */
const TAG = /<\w[^<>]*/g;
/** Attributes that style or act, with what parts them from the one before. */
const ACTING = /([\s"'])(style|on\w+)(?=\s*=)/gi;

/**
 * A stranger's HTML or XML as the page's Content-Security-Policy wants it: a TrustedHTML where there is a policy, else the
 * string. Nothing of ours keeps attributes that style or act; here they already get a name without a meaning, since browsers
 * report them to the page's owner while they read, even where nothing of it can act.
 */
export function trusted(html: string): string {
  const quiet = html.replaceAll(TAG, (tag) => tag.replaceAll(ACTING, '$1x$2'));
  return policy?.createHTML(quiet) ?? quiet;
}

function createPolicy(): HtmlPolicy | undefined {
  for (const name of POLICY_NAMES) {
    try {
      return globalThis.trustedTypes?.createPolicy(name, { createHTML: (html) => html });
    } catch {
      // Refused: not on the page's list, or taken by another script. The next name may do.
    }
  }
  return undefined;
}

/** As in a browser without Trusted Types, and where a page restricts the names of policies and does not require one. */
function plainStringsPass(): boolean {
  try {
    document.createElement('template').innerHTML = '<i></i>';
    return true;
  } catch {
    return false;
  }
}

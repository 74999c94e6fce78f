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
 * The library's one Trusted Types policy, `undefined` where the browser has none or the page refuses it. lit gets it
 * too, at build time, in place of the policy that it would make (and die of, when refused) while it loads.
 */
export declare const policy: HtmlPolicy | undefined;
/** Whether this page lets us write HTML at all: templates are HTML, so without it no element can draw. */
export declare const mayWriteHtml: boolean;
/**
 * A stranger's HTML or XML as the page's Content-Security-Policy wants it: a TrustedHTML where there is a policy, else the
 * string. Nothing of ours keeps attributes that style or act; here they already get a name without a meaning, since browsers
 * report them to the page's owner while they read, even where nothing of it can act.
 */
export declare function trusted(html: string): string;
export {};

/** Takes the page's default endpoint from `data-src` on the script tag that loaded this module. */
export declare function followScriptTag(moduleUrl: string): void;

/** The front page's data: a site document with everything in it. Served as a file, as the next ones. */
export const SITE = 'front-page/site.json';
/** The same institution in Arabic. */
export const ARABIC = 'data/arabic.json';
/** A site document that holds nothing. */
export const EMPTY = 'data/empty.json';
/** A feed that goes on in another file. */
export const PAGED = 'data/messages-1.json';
/** There is no such file. */
export const MISSING = 'data/missing.json';
/** Never answers. */
export const NEVER = 'data/never.json';

// A built Storybook is plain files, and no server of plain files keeps a reader waiting; a Blob answers at once, too.
// So this one address is kept waiting here. All others go to the server.
const askServer = globalThis.fetch;
const never = new URL(NEVER, document.baseURI).href;
globalThis.fetch = (address, options) =>
  address === never ? new Promise<Response>(() => {}) : askServer(address, options);

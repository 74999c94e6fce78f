import { RECORDER } from './site.mjs';

/** The moment that pages with `CLOCK` show. */
export const NOW = '2020-09-25T10:15:00Z';

/** The script tag, as a page's author writes it. */
export const SCRIPT = scriptTag('/noticeboard/noticeboard.js');

/** Sets the clock of the page's copy of Noticeboard: the module of the same address is the same module. */
export const CLOCK = `<script type="module">
  import { configure } from '/noticeboard/noticeboard.js';
  configure({ now: () => new Date('${NOW}') });
</script>`;

export function scriptTag(src, dataSrc = '/site.json') {
  return `<script type="module" src="${src}" data-src="${dataSrc}"></script>`;
}

/** An answer that is a page with these elements. */
export function page(body, { head = SCRIPT + CLOCK, lang = 'en-GB', html = '', headers } = {}) {
  return {
    headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
    body: `<!doctype html>
<html lang="${lang}" ${html}>
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>A page with a noticeboard</title>
    ${RECORDER}${head}
  </head>
  <body>
    ${body}
  </body>
</html>`,
  };
}

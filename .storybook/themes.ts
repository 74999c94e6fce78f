// As they are shipped: a bundler would write light-dark() for browsers that do not know it.
const files = import.meta.glob<string>('../src/themes/*.css', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The themes that the package brings, by name. */
export const themes: ReadonlyMap<string, string> = new Map(
  Object.entries(files).map(([file, css]) => [file.replace(/^.*\/|\.css$/g, ''), css]),
);

// A page links one, and it is for the whole page. Here all are there, each for what bears its name.
const sheet = new CSSStyleSheet();
sheet.replaceSync([...themes.values()].join('\n').replaceAll(/:(?:root|where\(:root\)),\s*/g, ''));
document.adoptedStyleSheets.push(sheet);

const files = import.meta.glob<string>('../src/themes/*.css', {
  query: '?inline',
  import: 'default',
  eager: true,
});

/** The themes that the package brings, by name. */
export const themes: ReadonlyMap<string, string> = new Map(
  Object.entries(files).map(([file, css]) => [file.replace(/^.*\/|\.css$/g, ''), css]),
);

const sheet = new CSSStyleSheet();
document.adoptedStyleSheets.push(sheet);

/** Gives the page a theme, or none. */
export function applyTheme(name: string): void {
  sheet.replaceSync(themes.get(name) ?? '');
}

/** The languages that the elements speak: each has its file. English is that of the sample data. */
const files = Object.keys(import.meta.glob('../src/language/??.ts'));
export const LANGUAGES: readonly string[] = files
  .map((file) => file.replace(/^.*\/|\.ts$/g, ''))
  .map((language) => (language === 'en' ? 'en-GB' : language));

export function directionOf(language: string): 'ltr' | 'rtl' {
  return ['ar', 'fa', 'he'].includes(language) ? 'rtl' : 'ltr';
}

/** Something that needs the sanitiser, and DOMPurify at the same time where the browser has none of its own. */
export async function withSanitiser<Module>(coming: Promise<Module>): Promise<Module> {
  const [here] = await Promise.all([coming, 'setHTML' in Element.prototype || import('dompurify')]);
  return here;
}

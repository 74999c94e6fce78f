/** A number for readers: "tel:+1-418-656-9254;ext=102" (RFC 3966) is "+1-418-656-9254 ext. 102". */
export function shownTelephone(written: string): string {
  if (!/^tel:/i.test(written)) return written;
  const [number = '', ...parameters] = written.slice('tel:'.length).split(';');
  const extension = parameters.find((parameter) => /^ext=/i.test(parameter))?.slice('ext='.length);
  return extension ? `${number} ext. ${extension}` : number;
}

/** A message with its placeholders filled in: the pieces in the order of the language, texts and values. */
export function fill<Value>(message: string, values: Readonly<Record<string, Value>>): (string | Value)[] {
  return message
    .split(/\{(\w+)\}/)
    .map((piece, index) => (index % 2 === 1 ? (values[piece] ?? '') : piece))
    .filter((piece) => piece !== '');
}

/** A message with its placeholders filled in: the pieces in the order of the language, texts and values. */
export declare function fill<Value>(message: string, values: Readonly<Record<string, Value>>): (string | Value)[];

import { DOMParser as XmlParser } from '@xmldom/xmldom';

/** As browsers do, it gives a document with an error in it where a text is not well formed. */
class Parser {
  parseFromString(text: string): unknown {
    try {
      return new XmlParser({ onError: refuse }).parseFromString(text, 'text/xml');
    } catch {
      return new XmlParser().parseFromString('<parsererror/>', 'text/xml');
    }
  }
}

function refuse(level: string, message: string): void {
  if (level !== 'warning') throw new Error(message);
}

/** Gives Node what `safe/xml.ts` asks the browser for. */
export function readXmlInNode(): void {
  Object.assign(globalThis, { DOMParser: Parser });
}

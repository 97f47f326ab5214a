import { Unreadable } from '../../unreadable.ts';
import { XmlParser } from '../../xml.ts';

/** A parser that refuses the file where its XML is broken. */
export function sheetParser(): XmlParser {
  return new XmlParser().on('error', (error) => {
    throw new Unreadable('damaged', { value: error.message.slice(0, 100) });
  });
}

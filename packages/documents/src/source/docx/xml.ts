import { XmlParser } from '@bacthang/files';
import { type Read, refuse } from '../source.errors.ts';

const WORD = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
};

/** What is told of an XML part while it is read. Attributes come by their prefixed names, and only if asked for. */
export interface XmlListener {
  open(name: string, attribute: (name: string) => string | null): void;
  close(name: string): void;
  text(text: string): void;
}

/** Reads one part of a .docx. Refuses: `damaged`; `xmlEntities`, which no word processor writes and which can explode. */
export function readXml(xml: string, listener: XmlListener): Read<null> {
  if (/<!(DOCTYPE|ENTITY)/i.test(xml)) return refuse('xmlEntities');
  let damaged: string | null = null;
  const parser = new XmlParser()
    .ns(WORD)
    .on('openTag', (name, attributes, decode) =>
      listener.open(name, (wanted) => {
        const found = attributes()[wanted];
        return found === undefined ? null : decode(found);
      }),
    )
    .on('closeTag', (name) => listener.close(name))
    .on('text', (text, decode) => listener.text(text.includes('&') ? decode(text) : text))
    .on('cdata', (text) => listener.text(text))
    .on('error', (error) => {
      damaged ??= error.message;
      parser.stop();
    });
  parser.parse(xml);
  return damaged === null ? { ok: true, value: null } : refuse('damaged', damaged);
}

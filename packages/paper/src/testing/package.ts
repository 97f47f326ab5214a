import { strFromU8, unzipSync } from 'fflate';
import { Parser } from 'saxen';
import type { PaperStream } from '../container/steady-zip.ts';

export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
  text: string;
}

/** A written paper as a whole. */
export const wholeOf = async (paper: Promise<PaperStream>) => new Response(await paper).bytes();

/** Every part of a file of Office, as text, by its name. */
export function partsOf(file: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** A part as a tree; throws where it is not well-formed. */
export function treeOf(xml: string): XmlNode {
  const root: XmlNode = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  new Parser()
    .on('openTag', (name, attributes) => {
      const node = { name, attributes: { ...attributes() }, children: [], text: '' };
      open.at(-1)?.children.push(node);
      open.push(node);
    })
    .on('closeTag', (name) => {
      if (open.pop()?.name !== name) throw new Error(`${name} closes something else`);
    })
    .on('text', (value, decode) => {
      const node = open.at(-1);
      if (node) node.text += decode(value);
    })
    .on('error', (error) => {
      throw error;
    })
    .parse(xml);
  if (open.length !== 1) throw new Error(`${open.at(-1)?.name} is never closed`);
  return root;
}

export function* nodesIn(node: XmlNode): Generator<XmlNode> {
  for (const child of node.children) {
    yield child;
    yield* nodesIn(child);
  }
}

/** The text of a document, a paragraph a line. */
export function linesOf(file: Uint8Array): readonly string[] {
  const body = treeOf(partsOf(file).get('word/document.xml') ?? '');
  return [...nodesIn(body)]
    .filter(({ name }) => name === 'w:p')
    .map((paragraph) =>
      [...nodesIn(paragraph)]
        .filter(({ name }) => name === 'w:t')
        .map(({ text }) => text)
        .join(''),
    );
}

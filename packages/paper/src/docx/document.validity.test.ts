import mammoth from 'mammoth';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PaperRevision } from '../paper.ts';
import { assignment } from '../testing/assignment.ts';
import { PAPERS, paper } from '../testing/demonstration.ts';
import { linesOf, nodesIn, partsOf, treeOf, wholeOf } from '../testing/package.ts';
import { WORD_ORDER } from '../testing/word-order.ts';
import { writeDocument } from './write-document.ts';

const DRAFT: PaperRevision = { ...paper('hung-yen'), number: null, hash: null };
const WITH_ANNEXES: PaperRevision = { ...paper('hung-yen'), assignments: [assignment(), assignment({ year: 2025 })] };
const CASES: readonly (readonly [string, PaperRevision])[] = [
  ...PAPERS,
  ['a draft', DRAFT],
  ['with annexes', WITH_ANNEXES],
];

describe.each(CASES)('the document of %s', (_, revision) => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await wholeOf(writeDocument(revision));
  });

  it('has the children of each element in the order of the schema', () => {
    const parts = partsOf(bytes);
    const wrong: string[] = [];
    for (const [name, xml] of parts) {
      if (!name.startsWith('word/') || !name.endsWith('.xml')) continue;
      for (const { name: element, children } of nodesIn(treeOf(xml))) {
        const order = WORD_ORDER.get(element);
        if (!order) continue;
        const places = children.map((child) => order.indexOf(child.name));
        const sorted = places.every((place, index) => place >= 0 && place >= (places[index - 1] ?? 0));
        if (!sorted) wrong.push(`${name} ${element}: ${children.map((child) => child.name).join(' ')}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('is well-formed in every part, names nothing twice, and leads nowhere', () => {
    const parts = partsOf(bytes);
    for (const [name, xml] of parts) {
      const nodes = [...nodesIn(treeOf(xml))];
      const ids = nodes.flatMap((node) =>
        /^(v:shape|wp:docPr|w:bookmarkStart)$/.test(node.name) ? [node.attributes['id']] : [],
      );
      expect(new Set(ids).size).toBe(ids.length);
      if (!name.endsWith('.rels')) continue;
      const folder = name.replace(/_rels\/[^/]+$/, '');
      const targets = nodes.flatMap(({ attributes }) => attributes['Target'] ?? []);
      for (const target of targets) expect([...parts.keys()]).toContain(`${folder}${target}`.replace(/^.*\/\//, ''));
      const relations = nodes.flatMap(({ attributes }) => attributes['Id'] ?? []);
      expect(new Set(relations).size).toBe(relations.length);
    }
    const related = [...nodesIn(treeOf(parts.get('word/_rels/document.xml.rels') ?? ''))].map(
      ({ attributes }) => attributes['Id'],
    );
    const used = [...nodesIn(treeOf(parts.get('word/document.xml') ?? ''))].flatMap(
      ({ attributes }) => attributes['r:id'] ?? [],
    );
    for (const id of used) expect(related).toContain(id);
  });

  it('ends every cell with a paragraph, without which Word repairs the file', () => {
    const body = treeOf(partsOf(bytes).get('word/document.xml') ?? '');
    const cells = [...nodesIn(body)].filter(({ name }) => name === 'w:tc');
    expect(cells.length).toBeGreaterThan(0);
    expect(cells.filter(({ children }) => children.at(-1)?.name !== 'w:p')).toEqual([]);
  });

  it('is the same bytes each time', async () => {
    expect(Buffer.compare(bytes, await wholeOf(writeDocument(revision)))).toBe(0);
  });

  it('says the same to another reader', async () => {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    const squeezed = (text: string) => text.replaceAll(/\s+/g, '');
    expect(squeezed(value)).toBe(squeezed(linesOf(bytes).join('')));
  });
});

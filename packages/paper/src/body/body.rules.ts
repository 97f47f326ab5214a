import { type Block, type FlatSection, flatSections, placeBlocks, targetsBySection } from '@bacthang/domain';
import { annexesNamed, annexesOf } from '../annex/annexes.rules.ts';
import type { Layout } from '../layout/layout.ts';
import type { PaperRevision } from '../paper.ts';
import { BLOCK_WORDS } from '../words/index.ts';
import { romanNumeral } from '../words/roman.ts';
import { pastResultPieces } from './blocks/past-results.ts';
import { fundingPieces, obligationPieces, responsibilityPieces, scopePieces } from './blocks/regime.ts';
import { targetPieces } from './blocks/targets.ts';
import { componentPieces, taskPieces } from './blocks/work.ts';
import { headingText } from './heading.rules.ts';
import { type Piece, paragraphs } from './piece.ts';

/** The text of a plan from its preamble to its end: sections, with what stands in rows where paper has it. */
export function bodyOf(revision: PaperRevision, layout: Layout): readonly Piece[] {
  const { content } = revision.content;
  const blocks = blocksOf(revision, layout);
  const present = new Set((Object.keys(blocks) as Block[]).filter((block) => blocks[block](0).length > 0));
  const sections = flatSections(content.sections);
  const placed = placeBlocks(sections, present, ({ kind }) => kind);
  const targets = targetsBySection(revision.content.targets, new Set(sections.map(({ key }) => key)));
  const chapters = content.sections.filter(({ number }) => number !== null).length;
  const pieces = [
    ...paragraphs(content.preamble ?? ''),
    ...placed.sections.flatMap(({ section, depth, blocks: here }) => [
      ...sectionPieces(section, depth, layout),
      ...targetPieces(targets.get(section.key) ?? []),
      ...here.flatMap((block) => blocks[block](depth + 1)),
    ]),
    ...placed.rest.flatMap((block, index) => [
      {
        kind: 'heading',
        text: headingText(numberAfter(chapters, index), BLOCK_WORDS[block], layout.wording),
        depth: 0,
      } as const,
      ...blocks[block](1),
    ]),
    ...paragraphs(annexesNamed(annexesOf(revision)) ?? ''),
  ];
  return ended(pieces, layout.wording.end);
}

/** Chapters that only hold rows go on numbering where the plan's own end; not where it numbers none. */
function numberAfter(chapters: number, index: number): string | null {
  return chapters === 0 ? null : romanNumeral(chapters + index + 1);
}

function sectionPieces({ number, heading, paragraphs: texts }: FlatSection, depth: number, { wording }: Layout) {
  const text = headingText(number, heading, wording);
  return [
    ...(text === '' ? [] : [{ kind: 'heading', text, depth } as const]),
    ...texts.flatMap((each) => paragraphs(each)),
  ];
}

type Blocks = Readonly<Record<Block, (depth: number) => readonly Piece[]>>;

/** Targets that name a section stand there; the block holds those that name none. */
function blocksOf({ content: revision, catalogue }: PaperRevision, { wording }: Layout): Blocks {
  const { content, targets, tasks, responsibilities, obligations } = revision;
  const keys = new Set(flatSections(content.sections).map(({ key }) => key));
  const { pastResults } = content;
  return {
    pastResults: () => (pastResults.length === 0 ? [] : pastResultPieces(pastResults, catalogue)),
    targets: () => targetPieces(targetsBySection(targets, keys).get(null) ?? []),
    scope: () => scopePieces(content),
    components: (depth) => componentPieces(content.components, depth),
    tasks: (depth) => taskPieces(tasks, wording, depth),
    funding: () => fundingPieces(content.fundingSources),
    responsibilities: () => responsibilityPieces(responsibilities),
    obligations: () => obligationPieces(obligations),
  };
}

/** With the sign that closes a document after its last word: `./.` of the State, a full stop of the Party. */
function ended(pieces: readonly Piece[], end: string): readonly Piece[] {
  const last = pieces.at(-1);
  if (last?.kind !== 'text') return [...pieces, ...paragraphs(end)];
  return [...pieces.slice(0, -1), { ...last, text: `${last.text.replace(/[.;]+$/, '')}${end}` }];
}

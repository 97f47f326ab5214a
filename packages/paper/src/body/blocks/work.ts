import type { ProgrammeComponent, Task } from '@bacthang/domain';
import type { Wording } from '../../layout/layout.ts';
import { headingText } from '../heading.rules.ts';
import { listed, type Piece, paragraphs } from '../piece.ts';
import { inTreeOrder } from '../tree.rules.ts';

/** Tasks and measures as a tree: those with a number as headings, the others as a list. */
export function taskPieces(tasks: readonly Task[], wording: Wording, top: number): readonly Piece[] {
  const placed = inTreeOrder(
    tasks,
    ({ key }) => key,
    ({ parentKey }) => parentKey,
  );
  return placed.flatMap(({ node: { number, title, description, deadline, deliverable }, depth }) => {
    const details = [deadline && `Thời hạn: ${deadline}`, deliverable && `Sản phẩm: ${deliverable}`];
    const heading = () => headingText(number, title.replaceAll(/\s+/g, ' '), wording);
    return [
      ...(number === null ? listed([title]) : [{ kind: 'heading', text: heading(), depth: top + depth } as const]),
      ...paragraphs(description ?? ''),
      ...paragraphs(details.filter((each) => each).join('. ')),
    ];
  });
}

/** Projects, sub-projects and policies of the programme as a tree, with their aim, beneficiaries and contents. */
export function componentPieces(components: readonly ProgrammeComponent[], top: number): readonly Piece[] {
  const placed = inTreeOrder(
    components,
    ({ code }) => code,
    ({ parentCode }) => parentCode,
  );
  return placed.flatMap(({ node: { name, objective, beneficiaries, contents }, depth }) => [
    { kind: 'heading', text: name, depth: top + depth } as const,
    ...paragraphs(objective === null ? '' : `Mục tiêu: ${objective}`),
    ...paragraphs(beneficiaries.length === 0 ? '' : `Đối tượng: ${beneficiaries.join('; ')}.`),
    ...listed(contents),
  ]);
}

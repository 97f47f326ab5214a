import type { Position, ReadTarget } from '@bacthang/documents';
import { builder, type Types } from '../../graphql/builder.ts';

export const ReadingPositionType = builder.objectRef<Position>('ReadingPosition').implement({
  description: 'Where something stands in the text that was read.',
  fields: (t) => ({
    paragraph: t.exposeInt('paragraph', { description: 'Which of `paragraphs`, from 0.' }),
    start: t.exposeInt('start', { description: 'Where in it, in UTF-16 units.' }),
    end: t.exposeInt('end', { description: 'Where it ends: the unit after the last.' }),
  }),
});

interface Found {
  readonly quote: string;
  readonly position: Position;
}

/** What every finding has: its words, and where they stand. */
export const foundFields = <Shape extends Found>(t: PothosSchemaTypes.ObjectFieldBuilder<Types, Shape>) => ({
  quote: t.string({ description: 'The words it was read from.', resolve: ({ quote }) => quote }),
  position: t.field({
    type: ReadingPositionType,
    description: 'Where they stand.',
    resolve: ({ position }) => position,
  }),
});

/** What a figure was matched to in the catalogue. */
export const meantFields = <Shape extends Pick<ReadTarget, 'indicator' | 'subgroup'>>(
  t: PothosSchemaTypes.ObjectFieldBuilder<Types, Shape>,
) => ({
  indicatorCode: t.string({
    nullable: true,
    description: 'The indicator of the catalogue that is meant; null where none fits.',
    resolve: ({ indicator }) => indicator?.code ?? null,
  }),
  indicatorConfidence: t.float({
    description: 'How sure that is, 0 to 1.',
    resolve: ({ indicator }) => indicator?.confidence ?? 0,
  }),
  subgroupCode: t.string({
    nullable: true,
    description: 'The group of the catalogue that it is narrowed to.',
    resolve: ({ subgroup }) => subgroup?.code ?? null,
  }),
  subgroupName: t.string({
    nullable: true,
    description: 'That group by name, also where the catalogue does not have it.',
    resolve: ({ subgroup }) => subgroup?.name ?? null,
  }),
});

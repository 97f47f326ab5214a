import { graphql, type ResultOf } from '@bacthang/contract';
import { CommitmentFacts } from '../../target/commitment.fragment.ts';
import { commitmentSentence } from '../../target/commitment.labels.ts';
import { bindingLabel, distributionLabel } from '../../target/target.labels.ts';

export const ChangedTargetFragment = graphql(
  `
    fragment Change_Target on Target @_unmask {
      id
      key
      statement
      binding
      distribution
      section
      assessor
      note
      outlook
      indicator { id name unit direction valueType }
      subgroup { id name }
      nestedIn { id statement }
      commitment { ...CommitmentFacts }
    }
  `,
  [CommitmentFacts],
);

export type ChangedTarget = ResultOf<typeof ChangedTargetFragment>;

/** One thing that differs between two revisions of a target, in words on both sides. */
export interface FieldDifference {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

const READ: Readonly<
  Record<string, readonly [label: string, read: (target: ChangedTarget) => string | null | undefined]>
> = {
  statement: ['Lời văn chỉ tiêu', ({ statement }) => statement],
  indicatorCode: ['Chỉ số', ({ indicator }) => indicator.name],
  subgroupCode: ['Nhóm', ({ subgroup }) => subgroup?.name],
  nestedInKey: ['Chỉ tiêu bao trùm', ({ nestedIn }) => nestedIn?.statement],
  commitment: ['Cam kết', ({ commitment, indicator }) => commitmentSentence(commitment, indicator)],
  binding: ['Cấp dưới được sửa', ({ binding }) => bindingLabel(binding)],
  distribution: ['Cách giao', ({ distribution }) => distributionLabel(distribution)],
  section: ['Mục trong kế hoạch', ({ section }) => section],
  assessor: ['Cơ quan đánh giá', ({ assessor }) => assessor],
  note: ['Ghi chú', ({ note }) => note],
  outlook: ['Định hướng sau giai đoạn', ({ outlook }) => (outlook ? 'có' : 'không')],
};

/** The fields that the server names, each once and in words; the parts of a commitment are told as one sentence. */
export function differences(
  fields: readonly string[],
  before: ChangedTarget,
  after: ChangedTarget,
): readonly FieldDifference[] {
  const names = new Set(fields.map((field) => field.split('.')[0] ?? field));
  return [...names].flatMap((name) => {
    const [field, read] = READ[name] ?? [];
    if (!field || !read) return [];
    return [{ field, before: read(before) ?? '(không có)', after: read(after) ?? '(không có)' }];
  });
}

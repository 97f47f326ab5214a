import { readPlanFile } from '@bacthang/documents';
import { COMMITMENT_KINDS, COMPARATORS, type Commitment, type Target } from '@bacthang/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeDocument } from './index.ts';
import type { PaperRevision } from './paper.ts';
import { assignment } from './testing/assignment.ts';
import { CATALOGUE, PAPERS, paper } from './testing/demonstration.ts';
import { wholeOf } from './testing/package.ts';

type Told = Pick<Target, 'commitment' | 'indicatorCode' | 'subgroupCode' | 'outlook'> & {
  readonly nestedIn: number | null;
};

const told = (targets: readonly Target[]): readonly Told[] =>
  targets.map(({ commitment, indicatorCode, subgroupCode, outlook, nestedInKey }) => {
    const nestedIn = nestedInKey === null ? null : targets.findIndex(({ key }) => key === nestedInKey);
    return { commitment, indicatorCode, subgroupCode, outlook, nestedIn };
  });

async function readAgain(revision: PaperRevision): Promise<readonly Told[]> {
  const read = await readPlanFile(await wholeOf(writeDocument(revision)));
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value.targets.map(({ commitment, indicator, subgroup, outlook, nestedIn }) => ({
    commitment: commitment as Commitment,
    indicatorCode: indicator?.code ?? '',
    subgroupCode: subgroup?.code ?? null,
    outlook,
    nestedIn,
  }));
}

describe('what is written and read in again', () => {
  it.each([...PAPERS])('gives the same targets: %s', async (_, revision) => {
    expect(await readAgain(revision)).toEqual(told(revision.content.targets));
  });

  it('the same facts, as far as the paper states them', async () => {
    const read = await readPlanFile(await wholeOf(writeDocument(paper('hung-yen'))));
    expect(read).toMatchObject({
      ok: true,
      value: {
        facts: { kind: 'plan', number: '103/KH-UBND', issuedOn: '2022-06-01', period: { from: 2022, to: 2025 } },
      },
    });
  });

  it('keeps a figure in a sentence that no line of the list says', async () => {
    const revision = paper('hung-yen');
    const { content } = revision.content;
    const [first, ...others] = content.sections;
    if (!first) throw new Error('no sections');
    const added = { ...first, key: 'x', kind: 'targets' as const, heading: 'Mục tiêu cụ thể', children: [] };
    const sections = [
      { ...added, paragraphs: ['- Đến năm 2025, tỷ lệ hộ cận nghèo còn dưới 2,5%.'] },
      first,
      ...others,
    ];
    const read = await readAgain({ ...revision, content: { ...revision.content, content: { ...content, sections } } });
    expect(read.slice(0, -1)).toEqual(told(revision.content.targets));
    expect(read.at(-1)).toMatchObject({ indicatorCode: 'near-poverty-rate', commitment: { value: '2.5' } });
  });

  it('takes what is assigned to the units below for no target', async () => {
    const revision = { ...paper('hung-yen'), assignments: [assignment()] };
    expect(await readAgain(revision)).toEqual(told(revision.content.targets));
  });

  const decimal = fc.stringMatching(/^(0|[1-9]\d{0,4})(\.\d{1,2})?$/);
  const year = fc.integer({ min: 2021, max: 2030 });
  const commitment: fc.Arbitrary<Commitment> = fc
    .record({
      kind: fc.constantFrom(...COMMITMENT_KINDS),
      comparator: fc.option(fc.constantFrom(...COMPARATORS)),
      figures: fc.option(fc.tuple(decimal, fc.option(decimal))),
      years: fc.tuple(year, year),
      baseYear: fc.option(year),
      condition: fc.option(fc.constantFrom('Có nhu cầu', 'Đủ điều kiện, có nhu cầu')),
      reference: fc.option(fc.constantFrom('Mức chung của tỉnh')),
    })
    .map(({ figures, years, ...rest }) => ({
      ...rest,
      value: figures?.[0] ?? null,
      upper: figures?.[1] ?? null,
      periodFrom: Math.min(...years),
      periodTo: Math.max(...years),
    }));
  const statement = fc.constantFrom(
    'Tỷ lệ hộ nghèo giảm 1%',
    'Xây 30 căn nhà',
    'Mọi hộ có nước sạch',
    'Đạt chỉ tiêu được giao',
  );
  const targets = fc.array(
    fc.record({
      commitment,
      statement,
      indicatorCode: fc.constantFrom(...CATALOGUE.indicators.map(({ code }) => code)),
      subgroupCode: fc.option(fc.constantFrom(...CATALOGUE.subgroups.map(({ code }) => code))),
      outlook: fc.boolean(),
      within: fc.boolean(),
    }),
    { minLength: 1, maxLength: 6 },
  );

  it('gives the same targets of any plan', async () => {
    const empty = paper('tra-cu');
    const rest = { binding: 'floor', distribution: 'same', section: null, assessor: null, note: null } as const;
    await fc.assert(
      fc.asyncProperty(targets, async (drawn) => {
        const listed = drawn.map(({ within, ...target }, index): Target => {
          const nestedInKey = within && index > 0 ? String(index - 1) : null;
          return { ...target, ...rest, key: String(index), ordinal: index, nestedInKey };
        });
        const content = { ...empty.content, targets: listed, tasks: [] };
        const revision = {
          ...empty,
          content: { ...content, content: { ...content.content, sections: [], preamble: null } },
        };
        expect(await readAgain(revision)).toEqual(told(listed));
      }),
      { numRuns: 25 },
    );
  });
});

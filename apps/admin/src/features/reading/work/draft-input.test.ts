import { describe, expect, it } from 'vitest';
import { KNOWN, readingOf } from '../reading.fixture.ts';
import { draftInput, findingRefused } from './draft-input.ts';
import { inGroup } from './finding.ts';
import { correct, count, decide, decideRest, type Work, workOn } from './work.ts';

const work = workOn(readingOf(), null, KNOWN);
const inputOf = (of: Work) => {
  const input = draftInput(of, 'o1', KNOWN);
  if (!input.ok) throw new Error(JSON.stringify(input.refusals));
  return input.value;
};
const statements = (of: Work) => inputOf(of).targets?.map(({ statement }) => statement);
const whole = decideRest(work, 'targets', 'rejected');

describe('a draft of what was accepted', () => {
  it('holds that and nothing else', () => {
    expect(statements(whole)).not.toContain('Trồng mới 120 ha nhãn');
    expect(inputOf(whole)).toMatchObject({
      organizationId: 'o1',
      facts: { documentNumber: '31/KH-UBND', periodFrom: 2021, periodTo: 2025 },
      directiveIds: [{ directiveId: 'd1', kind: 'BASED_ON' }],
      obligations: [{ kind: 'ANNUAL', due: { everyYear: '12-10' } }],
      content: { fundingSources: [{ kind: 'DISTRICT_BUDGET', amount: '350000000' }], pastResults: [] },
    });
  });

  it('follows what was put right, and lets go of what is rejected', () => {
    const [poverty] = inGroup(work.findings, 'targets');
    if (!poverty) throw new Error('no target');
    const { draft } = poverty;
    const mended = correct(whole, 'm1', { ...draft, commitment: { ...draft.commitment, value: '1,5' } });
    expect(inputOf(mended).targets?.[0]).toMatchObject({ key: 'm1', commitment: { value: '1.5' } });
    expect(statements(decide(mended, 'm1', 'rejected'))).not.toContain(draft.statement);
  });

  it('lets a part stand by itself where what contains it is rejected', () => {
    const alone = decide(decide(work, 'm3', 'accepted'), 'm2', 'rejected');
    const part = inputOf(alone).targets?.find(({ key }) => key === 'm3');
    expect(part?.nestedInKey).toBeNull();
  });

  it('does not print twice what goes in as a target, a duty or a sum, and loses no sentence', () => {
    const text = (of: Work) => inputOf(of).content?.sections.flatMap(({ paragraphs }) => paragraphs);
    expect(text(whole)).toEqual(['Cuối năm 2020, tỷ lệ hộ nghèo còn 6,2%.', '- Trồng mới 120 ha nhãn.']);
    expect(text(decide(whole, 'm1', 'rejected'))).toContain('- Đến năm 2025, tỷ lệ hộ nghèo dưới 2%.');
  });

  it('takes tasks, ties who leads them to the bodies known here, and has no section of a task besides', () => {
    const { tasks, responsibilities, content } = inputOf(whole);
    expect(tasks).toMatchObject([
      { key: 'nhiem-vu-1', parentKey: null, number: '1', title: 'Dạy nghề' },
      { key: 'nhiem-vu-2', parentKey: 'nhiem-vu-1', deadline: 'trước ngày 30/6/2022' },
    ]);
    expect(responsibilities).toMatchObject([
      { organizationName: 'Hội Nông dân', organizationId: null, role: 'LEAD', taskKey: 'nhiem-vu-2' },
      { organizationName: 'Phòng Kinh tế', organizationId: 'kinh-te', role: 'LEAD', taskKey: null },
    ]);
    expect(content?.sections.map(({ heading }) => heading)).not.toContain('Dạy nghề');
    const alone = inputOf(decide(whole, 'nhiem-vu-1', 'rejected'));
    expect(alone.tasks).toMatchObject([{ key: 'nhiem-vu-2', parentKey: null }]);
    expect(inputOf(decide(whole, 'nhiem-vu-2', 'rejected')).responsibilities?.[0]).toMatchObject({
      taskKey: 'nhiem-vu-1',
    });
  });

  it('hangs what stands under a rejected section under the one above it', () => {
    const sections = inGroup(work.findings, 'sections');
    const inner = sections.find(({ draft }) => draft.parentKey !== null);
    const outer = sections.find(({ draft }) => draft.key === inner?.draft.parentKey);
    const without = [outer?.id ?? '', 'nhiem-vu-1', 'nhiem-vu-2'].reduce((of, id) => decide(of, id, 'rejected'), work);
    expect(inputOf(decideRest(without, 'targets', 'rejected')).content?.sections).toContainEqual(
      expect.objectContaining({ key: inner?.draft.key, parentKey: null }),
    );
  });
});

describe('what stands against it', () => {
  it('leads to the finding by its place among those that are sent', () => {
    const doubtful = decideRest(decideRest(work, 'targets', 'accepted'), 'directives', 'accepted');
    const input = draftInput(doubtful, 'o1', KNOWN);
    const refused = input.ok ? [] : input.refusals.map(({ code, path }) => [code, findingRefused(doubtful, path)]);
    expect(refused).toContainEqual(['indicatorUnknown', 'm4']);
    expect(refused).toContainEqual(['edgeToUnknown', 'van-ban-1']);
    expect(findingRefused(whole, ['content', 'recipients', '1', 'name'])).toBe('noi-nhan-2');
    expect(findingRefused(whole, ['facts', 'title'])).toBeNull();
  });

  it('counts what nobody has decided on', () => {
    expect(count(inGroup(whole.findings, 'targets'), 'undecided')).toBe(0);
    expect(count(inGroup(work.findings, 'directives'), 'undecided')).toBe(1);
  });
});

import { describe, expect, it } from 'vitest';
import { KNOWN, readingOf, TEXT } from '../reading.fixture.ts';
import { inGroup } from './finding.ts';
import { isNoPlan, workOn } from './work.ts';

const work = workOn(readingOf(), 'ke-hoach.docx', KNOWN);
const said = (group: Parameters<typeof inGroup>[1], of = work) =>
  inGroup(of.findings, group).map(({ quote, verdict, hints }) => [quote, verdict, ...hints]);

describe('what a document says, as findings to decide on', () => {
  it('takes for true what nothing speaks against, and leaves open what is doubtful', () => {
    expect(said('targets')).toEqual([
      ['Đến năm 2025, tỷ lệ hộ nghèo dưới 2%', 'accepted'],
      ['Mỗi năm giải quyết việc làm mới cho 350 lao động', 'accepted'],
      ['trong đó 210 lao động thuộc hộ nghèo', expect.any(String)],
      ['Trồng mới 120 ha nhãn', 'undecided', 'indicatorUnknown'],
    ]);
    expect(inGroup(work.findings, 'targets').map(({ draft }) => draft.nestedInKey)).toEqual([null, null, 'm2', null]);
  });

  it('matches documents by their number; what is not known here waits', () => {
    expect(inGroup(work.findings, 'directives').map(({ draft, verdict }) => [draft, verdict])).toEqual([
      [{ kind: 'IMPLEMENTS', cited: '999/KH-UBND', directiveId: null }, 'undecided'],
      [{ kind: 'BASED_ON', cited: '05-CT/TW', directiveId: 'd1' }, 'accepted'],
    ]);
  });

  it('never takes a figure of the past for a target, nor puts it in by itself', () => {
    expect(said('pastResults')).toEqual([['Cuối năm 2020, tỷ lệ hộ nghèo còn 6,2%', 'rejected', 'notTarget']]);
  });

  it('reads the title block, its words in the case that plans have here', () => {
    expect(work.facts).toMatchObject({
      title: 'Kế hoạch giảm nghèo bền vững huyện Nam Thử giai đoạn 2021-2025',
      documentNumber: '31/KH-UBND',
      issuedOn: '05/03/2022',
      periodFrom: '2021',
      periodTo: '2025',
    });
  });

  it('selects no target beforehand in a plan of another field', () => {
    const other = TEXT.replaceAll('hộ nghèo', 'hộ dân').replace('Giảm nghèo bền vững', 'Chuyển đổi số');
    const found = workOn(readingOf(other), null, KNOWN);
    expect(found.doubts.map(({ code }) => code)).toContain('otherField');
    expect(inGroup(found.findings, 'targets').filter(({ verdict }) => verdict === 'accepted')).toEqual([]);
  });

  it('knows a text that is no plan', () => {
    expect(isNoPlan(workOn(readingOf('Phở bò: ninh xương sáu giờ, thêm gừng và quế rồi chan.'), null, KNOWN))).toBe(
      true,
    );
    expect(isNoPlan(work)).toBe(false);
  });
});

import { type FragmentOf, graphql, readFragment } from '@bacthang/contract';
import { foldVietnamese } from '@bacthang/domain/shared';

export const SearchHitFragment = graphql(`
  fragment PaletteHit_SearchHit on SearchHit {
    kind
    title
    detail
    unitKey
    planId
    indicatorCode
  }
`);

/** Where a choice leads. */
export type Goal =
  | { readonly to: 'unit' | 'work' | 'plans' | 'board' | 'entry' | 'households' | 'figures'; readonly unitKey: string }
  | { readonly to: 'plan'; readonly planId: string }
  | { readonly to: 'figure'; readonly unitKey: string; readonly indicatorCode: string }
  | { readonly to: 'directives' | 'units' | 'newPlan' | 'standards' };

export interface Choice {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly detail: string;
  readonly goal: Goal;
  /** Found by the server for what was typed when it was asked; pages match what is typed now. */
  readonly isFound: boolean;
}

/** What Enter does: go to the choice, or wait for the answer to what is typed now, as long as what is shown was found for other words. */
export function onEnter(choice: Choice | undefined, isAnswered: boolean): 'go' | 'wait' | 'nothing' {
  if (!isAnswered && choice?.isFound !== false) return 'wait';
  return choice ? 'go' : 'nothing';
}

const KINDS = { UNIT: 'Đơn vị', PLAN: 'Kế hoạch', INDICATOR: 'Chỉ số' } as const;

type OwnUnit = { readonly key: string; readonly fullName: string } | null;

/** What matches: pages of one's own unit by their names, then what the server found. */
export function choicesFor(
  typed: string,
  hits: readonly FragmentOf<typeof SearchHitFragment>[],
  unit: OwnUnit,
): readonly Choice[] {
  const wanted = foldVietnamese(typed);
  const pages = pagesOf(unit).filter(({ title }) => foldVietnamese(title).includes(wanted));
  return [...pages, ...hits.flatMap((hit, index) => hitChoice(hit, index, unit))];
}

function pagesOf(unit: OwnUnit): readonly Choice[] {
  const page = (to: string, title: string, goal: Goal, detail = ''): Choice => ({
    id: to,
    kind: 'Trang',
    title,
    detail,
    goal,
    isFound: false,
  });
  const own = unit
    ? [
        page('work', 'Việc cần làm', { to: 'work', unitKey: unit.key }, unit.fullName),
        page('plans', 'Kế hoạch', { to: 'plans', unitKey: unit.key }, unit.fullName),
        page('board', 'Bảng chỉ tiêu', { to: 'board', unitKey: unit.key }, unit.fullName),
        page('entry', 'Nhập số liệu', { to: 'entry', unitKey: unit.key }, unit.fullName),
        page('households', 'Hộ nghèo, hộ cận nghèo', { to: 'households', unitKey: unit.key }, unit.fullName),
        page('figures', 'Kết quả', { to: 'figures', unitKey: unit.key }, unit.fullName),
        page('newPlan', 'Lập kế hoạch', { to: 'newPlan' }),
      ]
    : [];
  return [
    ...own,
    page('directives', 'Văn bản chỉ đạo', { to: 'directives' }),
    page('units', 'Đơn vị hành chính', { to: 'units' }),
    page('standards', 'Chuẩn nghèo', { to: 'standards' }),
  ];
}

function hitChoice(ref: FragmentOf<typeof SearchHitFragment>, index: number, unit: OwnUnit): readonly Choice[] {
  const { kind, title, detail, unitKey, planId, indicatorCode } = readFragment(SearchHitFragment, ref);
  const found = { id: `hit-${index}`, kind: KINDS[kind], title, detail, isFound: true };
  if (kind === 'PLAN') return planId === null ? [] : [{ ...found, goal: { to: 'plan', planId } }];
  const key = unitKey ?? unit?.key;
  if (key === undefined) return [];
  if (kind === 'INDICATOR')
    return indicatorCode === null ? [] : [{ ...found, goal: { to: 'figure', unitKey: key, indicatorCode } }];
  return [{ ...found, goal: { to: 'unit', unitKey: key } }];
}

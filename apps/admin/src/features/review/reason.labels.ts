import type { Deprivation, HouseholdClass } from '@bacthang/domain';
import { DEPRIVATIONS } from '../../lib/deprivation.labels.ts';
import { formatInteger } from '../../lib/format.ts';
import { fromWire, type UpperSnake } from '../../lib/wire.ts';
import { CLASSES } from '../household/household.labels.ts';

/** One reason of a class as the contract tells it, or as the domain does in the browser. */
export interface ReasonFacts {
  readonly kind: string;
  readonly amount: string | null;
  readonly count: string | null;
  readonly line: number | null;
  readonly deprivation: UpperSnake<Deprivation> | null;
  readonly provincialClass: UpperSnake<HouseholdClass> | null;
  readonly citation: { readonly document: string; readonly article: string | null } | null;
}

const within = (amount: string | null, line: string) => `Thu nhập ${formatted(amount)} không vượt mức ${line}.`;

type Sentence = (reason: ReasonFacts, unit: string) => string;

const SENTENCES: Readonly<Record<string, Sentence>> = {
  incomeWithinLine: ({ amount, line }, unit) => within(amount, `${formatted(line)} ${unit}`),
  incomeAboveLine: ({ amount, line }, unit) =>
    `Thu nhập ${formatted(amount)} vượt mức ${formatted(line)} ${unit}: không xét thiếu hụt nữa.`,
  incomeUnknown: () => 'Chưa biết thu nhập.',
  deprivationsReached: ({ count, line }) => `Thiếu hụt ${counted(count)}, đạt mức ${formatted(line)} để là hộ nghèo.`,
  deprivationsBelow: ({ count, line }) => `Thiếu hụt ${counted(count)}, chưa đến mức ${formatted(line)} của hộ nghèo.`,
  deprivationsUnknown: ({ count, line }) =>
    `Thiếu hụt ${counted(count)} tùy các câu chưa trả lời; mức của hộ nghèo là ${formatted(line)}.`,
  deprived: ({ deprivation }) => `Thiếu hụt: ${deprivation ? DEPRIVATIONS[fromWire(deprivation)] : '?'}.`,
  provincialMoreGenerous: ({ provincialClass }) =>
    `Theo chuẩn riêng của tỉnh: ${provincialClass ? CLASSES[provincialClass].label.toLowerCase() : '?'}. Danh sách và số liệu tính theo chuẩn quốc gia.`,
};

/** Why, in a sentence with its figures: amounts in đồng a person a month, or in points where the form scores. */
export function reasonSentence(reason: ReasonFacts, way: 'INCOME' | 'SCORE'): string {
  const make = SENTENCES[reason.kind];
  return make ? make(reason, way === 'INCOME' ? 'đồng/người/tháng' : 'điểm') : reason.kind;
}

/** Where the line stands: `NĐ 07/2021/NĐ-CP, Điều 3`; null where the reason has none. */
export function reasonSource({ citation }: ReasonFacts): string | null {
  return citation && [citation.document, citation.article].filter(Boolean).join(', ');
}

function formatted(figure: string | number | null): string {
  return figure === null ? '?' : formatInteger(figure);
}

/** `2..4` → `từ 2 đến 4`. */
function counted(count: string | null): string {
  const [least = '?', most = least] = count?.split('..') ?? [];
  return least === most ? least : `từ ${least} đến ${most}`;
}

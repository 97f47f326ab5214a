import type { AllocationBasis, AllocationMethod } from '@bacthang/domain/cascade';
import { decimalsOf } from '@bacthang/domain/indicator';
import { type Fraction, scale, toDecimal } from '@bacthang/domain/shared';
import { formatDecimal } from '../../../../lib/format.ts';
import { domainIndicator } from '../../../target/indicator.fragment.ts';
import type { Way } from '../assign.choices.ts';
import type { Sheet } from '../sheet.ts';

type Measured = Pick<Sheet, 'indicator' | 'measure' | 'direction' | 'hasRate' | 'year'>;

/** What is counted, within a sentence: `hộ nghèo`; of what is divided by nothing its unit, `căn nhà`. */
export function countedName({ indicator: { numerator, denominator, unit } }: Pick<Sheet, 'indicator'>): string {
  const isPart = numerator !== null && denominator !== null;
  return isPart ? lowered(numerator.replace(/^(Tổng số|Số) /, '')) : unit;
}

/** What they are counted among: `hộ`, `trẻ em dưới 5 tuổi`. */
export function amongName({ indicator }: Pick<Sheet, 'indicator'>): string {
  return lowered((indicator.denominator ?? '').replace(/^(Tổng số|Số) /, ''));
}

/** What a share does: `Giảm`, `Tăng`, `Giao`. */
export function shareVerb({ measure, direction }: Pick<Sheet, 'measure' | 'direction'>): string {
  if (measure === 'inYear') return 'Giao';
  return direction === 'down' ? 'Giảm' : 'Tăng';
}

/** The same as something has to be done: `Tổng phải giảm (hộ nghèo)`. */
export function wholeLabel(sheet: Measured): string {
  return `Tổng phải ${lowered(shareVerb(sheet))} (${countedName(sheet)})`;
}

/** What a proportional share goes by, within a sentence. */
export function basisName(basis: AllocationBasis, sheet: Measured): string {
  if (basis === 'denominator') return `số ${amongName(sheet)}`;
  return sheet.measure === 'inYear' ? `kết quả năm ${sheet.year - 1}` : `số ${countedName(sheet)}`;
}

export function methodLabel(method: AllocationMethod, { direction }: Pick<Sheet, 'direction'>): string {
  if (method === 'proportional') return 'Chia theo tỷ lệ';
  if (method === 'sameLevel') return 'Cùng về một mức';
  return direction === 'down' ? 'Cùng một tỷ lệ giảm' : 'Cùng một tỷ lệ bù';
}

/** A method with its basis, where it has one: `Chia theo tỷ lệ số hộ`. */
export function wayLabel({ method, basis }: Way, sheet: Measured): string {
  const label = methodLabel(method, sheet);
  return method === 'proportional' ? `${label} ${basisName(basis, sheet)}` : label;
}

/** The same as short as a heading needs it. */
export function wayHeading({ method, basis }: Way, sheet: Measured): string {
  return method === 'proportional' ? `theo ${basisName(basis, sheet)}` : lowered(methodLabel(method, sheet));
}

interface Explanation {
  readonly meaning: string;
  readonly formula: string;
}

/** What the method does in one sentence, and how it is reckoned. */
export function wayExplained({ method, basis }: Way, sheet: Measured): Explanation {
  const [verb, counted] = [shareVerb(sheet), countedName(sheet)];
  const isDown = sheet.direction === 'down';
  switch (method) {
    case 'proportional': {
      const by = basisName(basis, sheet);
      return {
        meaning: `Đơn vị có ${by} gấp đôi thì ${lowered(verb)} gấp đôi.`,
        formula: `${verb} = tổng × ${by} của đơn vị ÷ ${by} của tất cả`,
      };
    }
    case 'sameReduction':
      return isDown
        ? {
            meaning: `Mỗi đơn vị giảm cùng một phần số ${counted} của mình.`,
            formula: `Giảm = số ${counted} × tỷ lệ chung`,
          }
        : { meaning: 'Mỗi đơn vị bù cùng một phần số mình còn thiếu.', formula: 'Tăng = số còn thiếu × tỷ lệ chung' };
    case 'sameLevel':
      return {
        meaning: `Tất cả về cùng một mức cuối năm; nơi đã ${isDown ? 'thấp' : 'cao'} hơn thì giữ nguyên.`,
        formula: isDown
          ? `Giảm = số ${counted} − số ${amongName(sheet)} × mức chung`
          : `Tăng = số ${amongName(sheet)} × mức chung − số ${counted}`,
      };
  }
}

const SHOWN_DIGITS = 2;

/** The figure that all units have in common who stand at no bound; null where there is none to tell. */
export function commonText({ method, basis }: Way, common: Fraction | null, sheet: Measured): string | null {
  if (common === null) return null;
  const shown = (value: Fraction) => formatDecimal(toDecimal(value, SHOWN_DIGITS, 'halfUp'));
  const percent = `${shown(scale(common, 100n))}%`;
  if (method === 'sameReduction') return `Tỷ lệ chung: ${percent}`;
  if (method === 'proportional')
    return `Cứ 100 ${basisCounted(basis, sheet)} thì ${lowered(shareVerb(sheet))} ${shown(scale(common, 100n))}`;
  return `Mức chung: ${rateText(scale(common, BigInt(sheet.indicator.per)), sheet)}`;
}

function basisCounted(basis: AllocationBasis, sheet: Measured): string {
  if (basis === 'denominator') return amongName(sheet);
  return sheet.measure === 'inYear' ? `${countedName(sheet)} của năm ${sheet.year - 1}` : countedName(sheet);
}

/** A rate with the digits of its indicator: `1,29%`. */
export function rateText(rate: Fraction, { indicator }: Pick<Sheet, 'indicator'>): string {
  const figure = formatDecimal(rateDecimal(rate, { indicator }));
  return indicator.unit.startsWith('%') ? `${figure}%` : figure;
}

/** The same as a plain decimal. */
export function rateDecimal(rate: Fraction, { indicator }: Pick<Sheet, 'indicator'>): string {
  return toDecimal(rate, decimalsOf(domainIndicator(indicator)), 'halfUp');
}

/** A phrase as it stands within a sentence; a word in capitals stays. */
export function lowered(phrase: string): string {
  return /^\p{Lu}\p{Lu}/u.test(phrase) ? phrase : phrase.charAt(0).toLowerCase() + phrase.slice(1);
}

/** A phrase as it begins one: `huyện Ân Thi` → `Huyện Ân Thi`. */
export function raised(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}

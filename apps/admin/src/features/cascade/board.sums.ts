import { formatInteger } from '../../lib/format.ts';
import { fromWire } from '../../lib/wire.ts';
import type { Tone } from '../../ui/chip.tsx';
import type { IconName } from '../../ui/icon.tsx';
import type { IndicatorFacts } from '../target/indicator.fragment.ts';
import { boundShown, causeLabel, verdict } from './add-up/add-up.labels.ts';
import { sumFigures } from './add-up/sum.fragment.ts';
import type { BoardSum } from './board.documents.ts';

/** The foot of a column: what the units promise together, what is required, and the room left or lacking. */
export interface ShownSum {
  /** The due year, and who stands in or is left out. */
  readonly about: string;
  readonly implied: string | null;
  readonly required: string | null;
  /** How the one stands to the other; or why that cannot be said. */
  readonly verdict: string;
  readonly tone: Tone;
  readonly icon: IconName | null;
}

/** Whether the parts add up under a column, in words; nothing that was assumed is left unsaid. */
export function shownSum(served: BoardSum, indicator: IndicatorFacts): ShownSum {
  const about = aboutText(served);
  if (served.sum === null) return unknown(about, null, 'không có năm nào đến hạn');
  const { required, implied, balance, obstacle } = sumFigures(served.sum);
  const shown = {
    required: required && boundShown(required, indicator),
    implied: implied && boundShown(implied, indicator),
  };
  if (required === null || obstacle) return unknown(about, shown, causeLabel(obstacle ?? 'noRequirementInYear'));
  if (balance === null) return unknown(about, shown, whyNothingCounts(served));
  const { holds } = balance;
  return {
    ...{ about, ...shown, verdict: verdict(balance, indicator) },
    ...{ tone: holds ? 'good' : 'bad', icon: holds ? 'done' : 'warning' },
  };
}

type Bounds = Pick<ShownSum, 'implied' | 'required'>;

function unknown(about: string, bounds: Bounds | null, why: string): ShownSum {
  const shown = bounds ?? { implied: null, required: null };
  return { about, ...shown, verdict: `chưa tính được: ${why}`, tone: 'plain', icon: null };
}

/** Nobody enters the sum: the cause that most units share. */
function whyNothingCounts({ units, notApplicable, uncounted: [first] }: BoardSum): string {
  if (first) return causeLabel(fromWire(first.cause));
  return units > 0 && units === notApplicable ? 'không áp dụng cho đơn vị nào' : 'chưa đơn vị nào tính được vào tổng';
}

function aboutText({ sum, units, notAnswered, waitingForConsent, notApplicable, uncounted }: BoardSum): string {
  const left = uncounted.reduce((count, cause) => count + cause.count, 0);
  const parts = [
    sum && String(sum.year),
    notAnswered > 0 && `${formatInteger(notAnswered)}/${formatInteger(units)} chưa trả lời`,
    waitingForConsent > 0 && `${formatInteger(waitingForConsent)} chờ đồng ý`,
    notApplicable > 0 && `${formatInteger(notApplicable)} không áp dụng`,
    left > 0 && `${formatInteger(left)} chưa tính được`,
  ];
  return parts.filter((part) => part !== null && part !== false).join(' · ');
}

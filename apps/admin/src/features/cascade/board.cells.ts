import type { Tone } from '../../ui/chip.tsx';
import type { IconName } from '../../ui/icon.tsx';
import { measuredFigure, measuredText, statusLook } from '../observation/figure.labels.ts';
import { statusLabel } from '../observation/observation.labels.ts';
import { commitmentFigure } from '../target/commitment.labels.ts';
import { differenceText } from './answer.effect.ts';
import type { BoardTarget, CellFacts } from './board.documents.ts';
import { CONTRIBUTED, consentLabel, decisionLabel } from './cascade.labels.ts';

export type BoardView = 'answers' | 'results';

/** What a cell shows: a figure and, in words and shape before colour, how it stands. */
export interface ShownCell {
  readonly figure: string;
  /** What the figure rests on: how many have reported. */
  readonly aside: string | null;
  readonly mark: string;
  readonly tone: Tone;
  readonly icon: IconName | null;
}

type Column = Pick<BoardTarget, 'indicator' | 'commitment' | 'distribution'>;

/** A unit's answer to a target, its deviation in figures. */
export function answerCell(cell: CellFacts, { indicator, commitment, distribution }: Column): ShownCell {
  const { decision, relation, consent, difference } = cell;
  const own = commitmentFigure(decision === 'ADOPT' ? commitment : cell, indicator.unit) ?? '';
  const figure = decision === null ? '' : decision === 'NOT_APPLICABLE' ? '–' : own;
  const looks = (mark: string, tone: Tone, icon: IconName | null): ShownCell => ({
    figure,
    aside: null,
    mark,
    tone,
    icon,
  });
  if (decision === null) return looks('chưa trả lời', 'plain', null);
  if (decision === 'NOT_APPLICABLE') return looks('không áp dụng', 'info', 'minus');
  if (consent === 'PENDING') return looks(consentLabel('PENDING').toLowerCase(), 'wait', 'wait');
  if (consent === 'REFUSED') return looks(consentLabel('REFUSED').toLowerCase(), 'bad', 'stop');
  if (distribution === 'CONTRIBUTE' && decision !== 'ADOPT') return looks(CONTRIBUTED.toLowerCase(), 'info', 'plus');
  const by = difference === null || /^[0.]+$/.test(difference) ? '' : ` ${differenceText(difference, indicator)}`;
  if (relation === 'TIGHTER') return looks(`chặt hơn${by}`, 'good', 'up');
  if (relation === 'LOOSER') return looks(`nhẹ hơn${by}`, 'wait', 'down');
  if (relation === 'INCOMPARABLE' && decision !== 'ADOPT') return looks('chưa so được', 'info', null);
  return looks(decisionLabel('ADOPT').toLowerCase(), 'plain', null);
}

/** A unit's result against its target. */
export function resultCell({ result, status, reported, expected }: CellFacts, { indicator }: Column): ShownCell {
  const look = status === null ? { tone: 'plain' as const, icon: null } : statusLook(status);
  const unjudged = result === null ? 'chưa báo cáo' : 'không có chỉ tiêu';
  return {
    ...look,
    figure: result === null ? '' : cellFigure(result, indicator),
    aside: expected > 1 ? `${reported}/${expected}` : null,
    mark: status === null ? unjudged : statusLabel(status).toLowerCase(),
  };
}

export function shownCell(cell: CellFacts, column: Column, view: BoardView): ShownCell {
  return view === 'results' ? resultCell(cell, column) : answerCell(cell, column);
}

/** A percentage keeps its sign; other units stand at the head of the column. */
function cellFigure(value: string, indicator: Column['indicator']): string {
  return indicator.unit.startsWith('%') ? measuredText(value, indicator) : measuredFigure(value, indicator);
}

import type { Tone } from '../../ui/chip.tsx';
import type { IconName } from '../../ui/icon.tsx';
import { measuredFigure, statusLook } from '../observation/figure.labels.ts';
import { statusLabel } from '../observation/observation.labels.ts';
import { commitmentFigure } from '../target/commitment.labels.ts';
import { differenceText } from './answer.effect.ts';
import type { BoardRow, BoardTarget, CellFacts } from './board.documents.ts';
import { consentLabel, decisionLabel, progressLabel } from './cascade.labels.ts';

export type BoardView = 'answers' | 'results';

/** What a cell shows: a figure and, in words and shape before colour, how it stands. */
export interface ShownCell {
  readonly figure: string;
  readonly mark: string;
  readonly tone: Tone;
  readonly icon: IconName | null;
}

type Column = Pick<BoardTarget, 'indicator' | 'commitment'>;

/** A unit's answer to a target, its deviation in figures. */
export function answerCell(
  cell: CellFacts,
  { indicator, commitment }: Column,
  progress: BoardRow['progress'],
): ShownCell {
  const { decision, relation, consent, difference } = cell;
  if (decision === null) {
    const mark = progress === 'PUBLISHED' ? 'chưa trả lời' : progressLabel(progress).toLowerCase();
    return { figure: '', mark, tone: 'plain', icon: null };
  }
  if (decision === 'NOT_APPLICABLE') return { figure: '–', mark: 'không áp dụng', tone: 'info', icon: 'minus' };
  const figure = commitmentFigure(decision === 'ADOPT' ? commitment : cell, indicator.unit) ?? '';
  if (consent === 'PENDING') return { figure, mark: consentLabel('PENDING').toLowerCase(), tone: 'wait', icon: 'wait' };
  if (consent === 'REFUSED') return { figure, mark: consentLabel('REFUSED').toLowerCase(), tone: 'bad', icon: 'stop' };
  const by = difference === null || /^[0.]+$/.test(difference) ? '' : ` ${differenceText(difference, indicator)}`;
  if (relation === 'TIGHTER') return { figure, mark: `chặt hơn${by}`, tone: 'good', icon: 'up' };
  if (relation === 'LOOSER') return { figure, mark: `nhẹ hơn${by}`, tone: 'wait', icon: 'down' };
  if (relation === 'INCOMPARABLE' && decision !== 'ADOPT')
    return { figure, mark: 'chưa so được', tone: 'info', icon: null };
  return { figure, mark: decisionLabel('ADOPT').toLowerCase(), tone: 'plain', icon: null };
}

/** A unit's result against its target. */
export function resultCell({ result, status, reported, expected }: CellFacts, { indicator }: Column): ShownCell {
  const look = status === null ? { tone: 'plain' as const, icon: null } : statusLook(status);
  const coverage = expected > 1 ? ` · ${reported}/${expected} báo cáo` : '';
  const words =
    status === null ? (result === null ? 'chưa báo cáo' : 'không có chỉ tiêu') : statusLabel(status).toLowerCase();
  return { ...look, figure: result === null ? '' : measuredFigure(result, indicator), mark: words + coverage };
}

/** The foot of a column: what is asked of all together, or what has come of it. */
export function totalCell(cell: CellFacts, column: Column, view: BoardView): ShownCell {
  if (view === 'results') return resultCell(cell, column);
  const asked = commitmentFigure(column.commitment, column.indicator.unit);
  const result = cell.result === null ? 'chưa có kết quả' : `kết quả ${measuredFigure(cell.result, column.indicator)}`;
  return { figure: asked ?? '', mark: result, tone: 'plain', icon: null };
}

export function shownCell(cell: CellFacts, column: Column, progress: BoardRow['progress'], view: BoardView): ShownCell {
  return view === 'results' ? resultCell(cell, column) : answerCell(cell, column, progress);
}

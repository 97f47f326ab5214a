import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { toWire } from '../../../lib/wire.ts';
import { Refusals } from '../../../ui/refusals.tsx';
import { ClassChip } from '../marks.tsx';
import { Reasons } from '../reasons.view.tsx';
import type { RunningResult } from './running-result.ts';
import classes from './score.module.css';

interface ScoreBarProps {
  readonly running: RunningResult;
  readonly way: 'INCOME' | 'SCORE';
  readonly saving: boolean;
  /** The day of the scoring is one. */
  readonly dated: boolean;
  readonly back: (() => void) | null;
  readonly next: (() => void) | null;
  readonly onSave: () => void;
  /** Why it was not saved, where it was not. */
  readonly problem: ReactNode;
}

/** What the answers come to so far, why, and the way on. */
export function ScoreBar({ running, way, saving, dated, back, next, onSave, problem }: ScoreBarProps) {
  const { class: of, missing, reasons, refusals } = running;
  return (
    <section className={classes['bar']} aria-label="Kết quả tạm tính">
      <div className={classes['barLine']} role="status">
        <span>Tạm tính:</span>
        {of === null ? <strong>chưa rõ</strong> : <ClassChip of={toWire(of)} />}
        <span>{missing.length > 0 ? `còn ${missing.length} câu` : 'đủ câu trả lời'}</span>
        {!dated && <span>thiếu ngày</span>}
      </div>
      <details>
        <summary>Vì sao</summary>
        <div className={classes['why']}>
          {refusals.length > 0 ? (
            <Refusals title="Chưa tính được" refusals={refusals} />
          ) : (
            <Reasons reasons={reasons} way={way} />
          )}
          <p>Máy chủ tính lại khi lưu; kết quả lưu là kết quả của máy chủ.</p>
        </div>
      </details>
      {problem}
      <div className={classes['buttons']}>
        <Button size="md" variant="default" disabled={back === null} onClick={() => back?.()}>
          Trước
        </Button>
        {next ? (
          <Button size="md" onClick={next}>
            Tiếp
          </Button>
        ) : (
          <Button
            size="md"
            loading={saving}
            disabled={missing.length > 0 || refusals.length > 0 || !dated}
            onClick={onSave}
          >
            Lưu phiếu
          </Button>
        )}
      </div>
    </section>
  );
}

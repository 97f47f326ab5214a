import { Button } from '@mantine/core';
import { useState } from 'react';
import { notify } from '../../lib/notify.ts';
import { type RefusalFacts, refusalSentence } from '../../lib/refusal.labels.ts';
import type { InheritedFacts } from './answer.documents.ts';
import type { useAnswers } from './use-answers.ts';
import classes from './work-table.module.css';

interface AnswerBulkProps extends Pick<ReturnType<typeof useAnswers>, 'adopt' | 'withdraw'> {
  readonly inherited: readonly InheritedFacts[];
  readonly selected: ReadonlySet<string>;
  readonly clear: () => void;
}

/** Adopting many at once: the selected ones, or all that are unanswered; answers already given are left alone. */
export function AnswerBulk({ inherited, selected, clear, adopt, withdraw }: AnswerBulkProps) {
  const [busy, setBusy] = useState(false);
  const open = inherited.filter(({ state }) => state === 'UNANSWERED').map(({ target }) => target.id);
  const chosen = open.filter((id) => selected.has(id));
  if (open.length === 0) return null;

  const adoptAll = async (ids: readonly string[]) => {
    setBusy(true);
    const done = await adopt(ids);
    setBusy(false);
    if (!done.ok)
      return notify({ color: 'red', title: 'Chưa giữ nguyên được', message: told(done.sentence, done.refusals) });
    clear();
    await notify({
      color: 'green',
      message: `Đã giữ nguyên ${done.adopted} chỉ tiêu.`,
      undo: async () => {
        const withdrawn = await withdraw(done.answers);
        await notify({ message: `Đã bỏ trả lời ${withdrawn} chỉ tiêu.` });
      },
    });
  };

  return (
    <div className={classes['bar']} data-no-print>
      {chosen.length > 0 && (
        <Button size="xs" loading={busy} onClick={() => adoptAll(chosen)}>
          Giữ nguyên {chosen.length} chỉ tiêu đã chọn
        </Button>
      )}
      <Button size="xs" variant="default" loading={busy} onClick={() => adoptAll(open)}>
        Giữ nguyên cả {open.length} chỉ tiêu chưa trả lời
      </Button>
    </div>
  );
}

function told(sentence: string | null, refusals: readonly RefusalFacts[]): string {
  return sentence ?? refusals.map(refusalSentence).join(' ');
}

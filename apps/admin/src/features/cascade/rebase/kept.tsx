import { AskTwice } from '../../../ui/ask-twice.tsx';
import type { RebasedTarget, RebaseFacts } from './rebase.documents.ts';
import { resolutionOffer } from './rebase.labels.ts';
import classes from './rebase.module.css';
import { ThreeColumns } from './three-columns.tsx';
import type { Problem, SentResolution } from './use-rebase.ts';

interface KeptProps {
  readonly rebase: RebaseFacts;
  readonly removed: readonly RebasedTarget[];
  readonly send: (resolution: SentResolution) => Promise<Problem | null>;
}

/** What is gone above and stays as our own: each may still be let go, as long as the draft is one. */
export function Kept({ rebase, removed, send }: KeptProps) {
  if (removed.length === 0) return null;
  return (
    <section aria-label="Cấp trên đã bỏ, ta đang giữ">
      <h2>Cấp trên đã bỏ {removed.length} chỉ tiêu mà ta đang giữ làm chỉ tiêu riêng</h2>
      <p className={classes['dim']}>
        Giữ thì không phải làm gì. Bỏ thì câu trả lời rời kế hoạch cùng chỉ tiêu đã bỏ; còn bỏ được đến khi bản thảo này
        ban hành.
      </p>
      {removed.map(({ answer, ...target }) => (
        <article key={target.change.key} className={classes['target']} aria-label={target.change.before?.statement}>
          <h3>{target.change.before?.statement}</h3>
          <ThreeColumns target={{ ...target, answer }} base={rebase.base} next={rebase.next} />
          {answer && (
            <AskTwice
              label={resolutionOffer('LET_GO').label}
              name={`${resolutionOffer('LET_GO').label}: ${answer.statement}`}
              sure="Bỏ khỏi kế hoạch"
              onSure={() =>
                send({ targetKey: target.change.key, expectedVersion: answer.version, resolution: 'LET_GO' })
              }
            />
          )}
        </article>
      ))}
    </section>
  );
}

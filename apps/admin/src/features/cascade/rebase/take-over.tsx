import { Button, List, SegmentedControl } from '@mantine/core';
import type { RebasedTarget, RebaseFacts } from './rebase.documents.ts';
import { resolutionOffer } from './rebase.labels.ts';
import classes from './rebase.module.css';
import { groupTargets, whatWillHappen } from './rebase.progress.ts';
import { ThreeColumns } from './three-columns.tsx';

interface TakeOverProps {
  readonly rebase: RebaseFacts;
  readonly hasDraft: boolean;
  readonly letGo: ReadonlySet<string>;
  readonly onLetGo: (key: string, on: boolean) => void;
  readonly take: () => void;
  readonly busy: boolean;
}

/** What goes by itself, in one click, with what will happen said before. */
export function TakeOver({ rebase, hasDraft, letGo, onLetGo, take, busy }: TakeOverProps) {
  const { removed } = groupTargets(rebase.targets);
  return (
    <section aria-label="Phần không xung đột">
      <h2>Nhận bản mới thì sẽ thế này</h2>
      <List size="sm" mb="sm">
        {!hasDraft && <List.Item>Lập bản thảo lần sau của kế hoạch; bản đã ban hành không đổi.</List.Item>}
        {whatWillHappen(rebase.targets, letGo.size).map((sentence) => (
          <List.Item key={sentence}>{sentence}</List.Item>
        ))}
      </List>
      <Button onClick={take} loading={busy}>
        Nhận tất cả phần không xung đột
      </Button>
      {removed.length > 0 && <h2>Cấp trên bỏ {removed.length} chỉ tiêu mà ta đã trả lời</h2>}
      {removed.map((target) => (
        <article key={target.change.key} className={classes['target']} aria-label={target.change.before?.statement}>
          <h3>{target.change.before?.statement}</h3>
          <ThreeColumns target={target} base={rebase.base} next={rebase.next} />
          {hasDraft ? (
            <FateChoice
              target={target}
              letGo={letGo.has(target.change.key)}
              onLetGo={(on) => onLetGo(target.change.key, on)}
            />
          ) : (
            <p className={classes['dim']}>Sẽ ở lại làm chỉ tiêu riêng; lập bản thảo rồi vẫn bỏ được ở đây.</p>
          )}
        </article>
      ))}
    </section>
  );
}

interface FateChoiceProps {
  readonly target: RebasedTarget;
  readonly letGo: boolean;
  readonly onLetGo: (letGo: boolean) => void;
}

function FateChoice({ target, letGo, onLetGo }: FateChoiceProps) {
  const chosen = letGo ? 'LET_GO' : 'KEEP_AS_LOCAL';
  return (
    <>
      <SegmentedControl
        size="xs"
        aria-label={`Câu trả lời của ta: ${target.change.before?.statement ?? ''}`}
        value={chosen}
        onChange={(value) => onLetGo(value === 'LET_GO')}
        data={target.resolutions.map((value) => ({ value, label: resolutionOffer(value).label }))}
      />
      <p className={classes['dim']}>{resolutionOffer(chosen).effect}</p>
    </>
  );
}

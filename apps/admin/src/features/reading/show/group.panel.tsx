import { Button, Group } from '@mantine/core';
import type { RefusalFacts } from '../../../lib/refusal.labels.ts';
import { type Finding, type Group as FindingGroup, inGroup } from '../work/finding.ts';
import type { Known } from '../work/known.ts';
import { correct, count, decide, decideRest, type Work } from '../work/work.ts';
import { FindingCard } from './finding.card.tsx';
import { GROUP_NAMES } from './reading.labels.ts';
import classes from './reading.module.css';

interface GroupPanelProps {
  readonly group: FindingGroup;
  readonly work: Work;
  readonly known: Known;
  readonly active: string | null;
  readonly refusedOf: (id: string) => readonly RefusalFacts[];
  readonly onChange: (work: Work) => void;
  readonly onShow: (id: string) => void;
}

/** The findings of a group, one by one, and a word on all that is still open. */
export function GroupPanel({ group, work, known, active, refusedOf, onChange, onShow }: GroupPanelProps) {
  const findings: readonly Finding[] = inGroup(work.findings, group);
  if (findings.length === 0) return null;
  const name = GROUP_NAMES[group];
  const open = count(findings, 'undecided');
  return (
    <section className={classes['group']} aria-labelledby={`nhom-${group}`}>
      <h2 id={`nhom-${group}`} className={classes['groupTitle']}>
        {name} ({findings.length})
      </h2>
      {open > 0 && (
        <Group gap="xs" mb="xs">
          <Button
            size="compact-xs"
            variant="default"
            aria-label={`Nhận cả ${open} điều chưa quyết định: ${name}`}
            onClick={() => onChange(decideRest(work, group, 'accepted'))}
          >
            Nhận cả {open} điều chưa quyết định
          </Button>
          <Button
            size="compact-xs"
            variant="default"
            aria-label={`Bỏ cả ${open} điều chưa quyết định: ${name}`}
            onClick={() => onChange(decideRest(work, group, 'rejected'))}
          >
            Bỏ cả {open}
          </Button>
        </Group>
      )}
      <ul className={classes['cards']}>
        {findings.map((finding) => (
          <FindingCard
            key={finding.id}
            finding={finding}
            work={work}
            known={known}
            isActive={active === finding.id}
            refusals={refusedOf(finding.id)}
            onDecide={(verdict) => onChange(decide(work, finding.id, verdict))}
            onCorrect={(draft) => onChange(correct(work, finding.id, draft))}
            onShow={() => onShow(finding.id)}
          />
        ))}
      </ul>
    </section>
  );
}

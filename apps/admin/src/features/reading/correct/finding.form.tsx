import { Button, Group, Stack } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { type RefusalFacts, refusalsByField } from '../../../lib/refusal.labels.ts';
import { Refusals } from '../../../ui/refusals.tsx';
import { useFirstError } from '../../../ui/use-first-error.ts';
import { FundingFields } from '../../plan/edit/parts/funding.form.tsx';
import { ObligationFields } from '../../plan/edit/parts/obligations.form.tsx';
import { PastResultFields } from '../../plan/edit/parts/past-results.form.tsx';
import { RecipientFields } from '../../plan/edit/parts/recipients.form.tsx';
import { ResponsibilityFields } from '../../plan/edit/parts/responsibilities.form.tsx';
import { TaskFields } from '../../plan/edit/parts/tasks.form.tsx';
import { TargetForm } from '../../target/target.form.tsx';
import { periodTyped } from '../work/facts.finding.ts';
import { type Drafts, type Finding, type Group as FindingGroup, inGroup } from '../work/finding.ts';
import type { Known } from '../work/known.ts';
import type { Work } from '../work/work.ts';
import { checkFinding } from './check-finding.ts';
import { CitedFields } from './cited.fields.tsx';
import { SectionFields } from './section.fields.tsx';

type Draft = Drafts[FindingGroup];

interface FindingFormProps {
  readonly finding: Finding;
  readonly work: Work;
  readonly known: Known;
  readonly onKeep: (draft: Draft) => void;
  readonly onClose: () => void;
}

/** Puts a finding right with the fields that the editor of plans has. What is typed counts once it is kept. */
export default function FindingForm({ finding, work, known, onKeep, onClose }: FindingFormProps) {
  const [edited, setEdited] = useState(finding);
  const [refusals, setRefusals] = useState<readonly RefusalFacts[]>([]);
  const { place, toFirstError } = useFirstError();
  const keep = (event: FormEvent) => {
    event.preventDefault();
    const found = checkFinding(edited, known, periodTyped(work.facts));
    setRefusals(found);
    if (found.length > 0) return toFirstError();
    onKeep(edited.draft);
  };
  const change = (part: Partial<Draft>) => setEdited({ ...edited, draft: { ...edited.draft, ...part } } as Finding);
  return (
    <form ref={place} noValidate onSubmit={keep}>
      <Stack gap="sm" mt="sm">
        <Refusals title="Chưa giữ được bản sửa" refusals={refusals} />
        {fieldsOf({ finding: edited, change, refusals, work, known })}
        <Group gap="xs">
          <Button type="submit" size="compact-sm">
            Giữ bản sửa và nhận
          </Button>
          <Button size="compact-sm" variant="default" onClick={onClose}>
            Thôi
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

interface FieldsProps extends Pick<FindingFormProps, 'finding' | 'work' | 'known'> {
  readonly change: (part: Partial<Draft>) => void;
  readonly refusals: readonly RefusalFacts[];
}

function fieldsOf({ finding, change, refusals, work, known }: FieldsProps): ReactNode {
  const errors = refusalsByField(refusals);
  const row = <Row extends Draft>(draft: Row) => ({ row: draft, change, errors });
  const inLine = (fields: ReactNode) => <Group align="flex-start">{fields}</Group>;
  const tasks = inGroup(work.findings, 'tasks').flatMap(({ draft, verdict }) =>
    verdict === 'rejected' ? [] : [draft],
  );
  switch (finding.group) {
    case 'targets': {
      const others = inGroup(work.findings, 'targets').filter(
        ({ id, verdict }) => id !== finding.id && verdict !== 'rejected',
      );
      return (
        <TargetForm
          value={finding.draft}
          onChange={change}
          indicators={known.indicators}
          subgroups={known.subgroups}
          period={periodTyped(work.facts)}
          refusals={refusals}
          containers={others.map(({ id, draft }) => ({ key: id, statement: draft.statement }))}
        />
      );
    }
    case 'directives':
      return <CitedFields {...row(finding.draft)} directives={known.directives} />;
    case 'sections':
      return inLine(<SectionFields {...row(finding.draft)} />);
    case 'tasks':
      return inLine(
        <TaskFields {...row(finding.draft)} parents={tasks.filter(({ parentKey }) => parentKey === null)} />,
      );
    case 'responsibilities':
      return inLine(<ResponsibilityFields {...row(finding.draft)} tasks={tasks} />);
    case 'obligations':
      return inLine(<ObligationFields {...row(finding.draft)} />);
    case 'funding':
      return inLine(<FundingFields {...row(finding.draft)} />);
    case 'recipients':
      return inLine(<RecipientFields {...row(finding.draft)} />);
    case 'pastResults':
      return inLine(<PastResultFields {...row(finding.draft)} references={known} />);
  }
}

import { refusalsOf } from '@bacthang/domain/shared';
import { Alert, Button, Group, Stack } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import { notify } from '../../../../lib/notify.ts';
import type { RefusalFacts } from '../../../../lib/refusal.labels.ts';
import { requestErrorSentence } from '../../../../lib/request-error.ts';
import { Refusals } from '../../../../ui/refusals.tsx';
import { commitmentSentence } from '../../../target/commitment.labels.ts';
import { type DraftContext, emptyTarget, readTarget, targetDraftOf } from '../../../target/target.draft.ts';
import { TargetForm } from '../../../target/target.form.tsx';
import { type EditedTarget, SaveTargetMutation } from '../edit.documents.ts';
import type { References } from '../references.ts';

interface TargetEditorProps {
  readonly planId: string;
  /** Null for a new one. */
  readonly target: EditedTarget | null;
  readonly containers: readonly EditedTarget[];
  readonly references: References;
  readonly period: DraftContext['period'];
  readonly onDirty: (dirty: boolean) => void;
  readonly onDone: () => void;
}

/** One target of the plan's own: the rule speaks while one types, and it is saved as a whole. */
export function TargetEditor({ planId, target, containers, references, period, onDirty, onDone }: TargetEditorProps) {
  const [draft, setDraft] = useState(() => (target ? targetDraftOf(target) : emptyTarget(period)));
  const [version, setVersion] = useState(target?.version ?? 0);
  const [tried, setTried] = useState(false);
  const [refusals, setRefusals] = useState<readonly RefusalFacts[]>([]);
  const [theirs, setTheirs] = useState<EditedTarget | null>(null);
  const [{ fetching }, saveTarget] = useMutation(SaveTargetMutation);
  const read = readTarget(draft, { ...references, period });
  const standing = tried ? refusalsOf(read) : [];

  const save = async () => {
    setTried(true);
    if (!read.ok) return;
    const { data, error } = await saveTarget({
      input: { planId, targetId: target?.id ?? null, expectedVersion: version, target: read.value },
    });
    const result = data?.saveTarget;
    switch (result?.__typename) {
      case 'SaveTargetSuccess':
        onDirty(false);
        return onDone();
      case 'Refused':
        return setRefusals(result.refusals);
      case 'TargetConflict':
        setTheirs(result.current);
        return setVersion(result.current?.version ?? 0);
      default:
        return notify({
          color: 'red',
          title: 'Chưa lưu được chỉ tiêu',
          message: error ? requestErrorSentence(error) : '',
        });
    }
  };
  return (
    <Stack gap="sm">
      {theirs && (
        <Alert color="yellow" title="Người khác vừa sửa chỉ tiêu này" role="alert">
          Bản của họ: “{theirs.statement}”, {commitmentSentence(theirs.commitment, theirs.indicator)}. Bấm “Lưu chỉ
          tiêu” để ghi bản của bạn đè lên, hoặc{' '}
          <Button
            size="compact-xs"
            variant="default"
            onClick={() => {
              setDraft(targetDraftOf(theirs));
              setTheirs(null);
            }}
          >
            Lấy bản của họ
          </Button>
        </Alert>
      )}
      <Refusals title="Chưa lưu được chỉ tiêu" refusals={refusals} />
      <TargetForm
        value={draft}
        onChange={(next) => {
          setDraft(next);
          setRefusals([]);
          onDirty(true);
        }}
        indicators={references.indicators}
        subgroups={references.subgroups}
        period={period}
        refusals={refusals.length > 0 ? refusals : standing}
        containers={containers.filter(({ id }) => id !== target?.id)}
      />
      <Group gap="xs">
        <Button size="xs" loading={fetching} onClick={save}>
          Lưu chỉ tiêu
        </Button>
        <Button
          size="xs"
          variant="default"
          onClick={() => {
            onDirty(false);
            onDone();
          }}
        >
          Thôi
        </Button>
      </Group>
    </Stack>
  );
}

import { refusalsOf } from '@bacthang/domain/shared';
import type { PlanPeriod } from '@bacthang/domain/target';
import { Alert, Button, Group, Stack } from '@mantine/core';
import { type FormEvent, useEffect, useEffectEvent, useState } from 'react';
import { useMutation } from 'urql';
import { notify } from '../../lib/notify.ts';
import type { RefusalFacts } from '../../lib/refusal.labels.ts';
import { requestErrorSentence } from '../../lib/request-error.ts';
import { Refusals } from '../../ui/refusals.tsx';
import { useFirstError } from '../../ui/use-first-error.ts';
import { commitmentSentence } from './commitment.labels.ts';
import type { IndicatorFacts } from './indicator.fragment.ts';
import { emptyTarget, readTarget, type TargetDraftFacts, targetDraftOf } from './target.draft.ts';
import { TargetForm } from './target.form.tsx';
import { bindingLabel, distributionLabel } from './target.labels.ts';
import { SaveTarget, type TargetConflictFacts } from './target.mutations.ts';
import { TargetConflictNotice } from './target-conflict.tsx';
import type { Tried } from './tried.ts';

export interface TargetEditorProps {
  readonly planId: string;
  /** Null for a new one. */
  readonly target: TargetDraftFacts | null;
  /** What was tried out and is to be changed for good, put in place of what stands; not saved yet. */
  readonly prefilled?: Tried | null;
  /** The other targets of the draft, which may contain it. */
  readonly containers: readonly { readonly id: string; readonly key: string; readonly statement: string }[];
  readonly references: {
    readonly indicators: readonly IndicatorFacts[];
    readonly subgroups: readonly { readonly code: string; readonly name: string }[];
  };
  readonly period: PlanPeriod;
  readonly onDirty?: (dirty: boolean) => void;
  readonly onDone: () => void;
}

/** One target of the plan's own: the rule speaks while one types, and it is saved as a whole. */
export default function TargetEditor({
  planId,
  target,
  prefilled = null,
  containers,
  references,
  period,
  onDirty,
  onDone,
}: TargetEditorProps) {
  const [draft, setDraft] = useState(() => ({
    ...(target ? targetDraftOf(target) : emptyTarget(period)),
    ...prefilled,
  }));
  const [standing, setStanding] = useState({ id: target?.id ?? null, version: target?.version ?? 0 });
  const [tried, setTried] = useState(false);
  const [refused, setRefused] = useState<readonly RefusalFacts[]>([]);
  const [conflict, setConflict] = useState<TargetConflictFacts | null>(null);
  const [{ fetching }, saveTarget] = useMutation(SaveTarget);
  const { place, toFirstError } = useFirstError();
  const read = readTarget(draft, { ...references, period });

  // What is put into the form would be lost like anything typed; it is told once, when the form opens.
  const [isPrefilled] = useState(prefilled !== null);
  const tell = useEffectEvent(() => onDirty?.(true));
  useEffect(() => {
    if (isPrefilled) tell();
  }, [isPrefilled]);
  const measured = references.indicators.find(({ code }) => code === target?.indicator.code);

  const leave = () => {
    onDirty?.(false);
    onDone();
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!read.ok) return toFirstError();
    const input = { planId, targetId: standing.id, expectedVersion: standing.version, target: read.value };
    const { data, error } = await saveTarget({ input });
    const result = data?.saveTarget;
    switch (result?.__typename) {
      case 'SaveTargetSuccess':
        return leave();
      case 'Refused':
        setRefused(result.refusals);
        return toFirstError();
      case 'TargetConflict':
        setConflict(result);
        setStanding({ id: result.current?.id ?? null, version: result.current?.version ?? 0 });
        return toFirstError();
      default:
        return notify({
          color: 'red',
          title: 'Chưa lưu được chỉ tiêu',
          message: requestErrorSentence(error),
        });
    }
  };
  return (
    <form ref={place} noValidate onSubmit={save}>
      <Stack gap="sm">
        {conflict && (
          <TargetConflictNotice
            conflict={conflict}
            onTakeTheirs={(theirs) => {
              setDraft(targetDraftOf(theirs));
              setConflict(null);
            }}
          />
        )}
        {isPrefilled && target && measured && (
          <Alert color="blue" title="Mức đã thử đang ở trong biểu mẫu, chưa lưu">
            Bản thảo vẫn ghi: {commitmentSentence(target.commitment, measured)}. {bindingLabel(target.binding)}.{' '}
            {distributionLabel(target.distribution)}. Bấm “Lưu chỉ tiêu” để thay bằng mức đã thử, “Thôi” để giữ như cũ.
          </Alert>
        )}
        <Refusals title="Chưa lưu được chỉ tiêu" refusals={refused} />
        <TargetForm
          value={draft}
          onChange={(next) => {
            setDraft(next);
            setRefused([]);
            onDirty?.(true);
          }}
          indicators={references.indicators}
          subgroups={references.subgroups}
          period={period}
          refusals={refused.length > 0 ? refused : tried ? refusalsOf(read) : []}
          containers={containers.filter(({ id }) => id !== target?.id)}
        />
        <Group gap="xs">
          <Button type="submit" size="xs" loading={fetching}>
            {conflict ? 'Lưu bản của tôi thay vào' : 'Lưu chỉ tiêu'}
          </Button>
          <Button size="xs" variant="default" onClick={leave}>
            Thôi
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

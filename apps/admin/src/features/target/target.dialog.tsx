import type { ResultOf } from '@bacthang/contract';
import type { PlanPeriod } from '@bacthang/domain/target';
import { Alert, Button, Group, Modal, Stack } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import { formatDateTime } from '../../lib/format.ts';
import type { RefusalFacts } from '../../lib/refusal.labels.ts';
import { requestErrorSentence } from '../../lib/request-error.ts';
import { Refusals } from '../../ui/refusals.tsx';
import { commitmentSentence } from './commitment.labels.ts';
import type { IndicatorFacts } from './indicator.fragment.ts';
import { emptyTarget, readTarget, type TargetDraftFacts, targetDraftOf } from './target.draft.ts';
import { TargetForm } from './target.form.tsx';
import { RemoveTarget, SaveTarget } from './target.mutations.ts';

type Target = ResultOf<typeof TargetDraftFacts>;
type SaveResult = ResultOf<typeof SaveTarget>['saveTarget'];
type Conflict = Extract<SaveResult, { __typename: 'TargetConflict' }>;

interface TargetEditorProps {
  readonly planId: string;
  /** Null for a new one. */
  readonly target: Target | null;
  readonly indicators: readonly IndicatorFacts[];
  readonly subgroups: readonly { readonly code: string; readonly name: string }[];
  readonly period: PlanPeriod;
  readonly containers: readonly { readonly key: string; readonly statement: string }[];
  readonly onClose: () => void;
}

interface TargetDialogProps extends Omit<TargetEditorProps, 'target'> {
  /** What is edited; null while the dialog is closed. */
  readonly open: Target | 'new' | null;
}

/** Adding, changing or deleting one target of a draft. */
export function TargetDialog({ open, ...editor }: TargetDialogProps) {
  return (
    <Modal
      opened={open !== null}
      onClose={editor.onClose}
      size="xl"
      title={open === 'new' ? 'Thêm chỉ tiêu riêng' : 'Sửa chỉ tiêu'}
      closeButtonProps={{ 'aria-label': 'Đóng, không lưu' }}
      attributes={{ header: { role: 'none' } }}
    >
      {open !== null && <TargetEditor {...editor} target={open === 'new' ? null : open} />}
    </Modal>
  );
}

function TargetEditor({ planId, target, indicators, subgroups, period, containers, onClose }: TargetEditorProps) {
  const [draft, setDraft] = useState(() => (target ? targetDraftOf(target) : emptyTarget(period)));
  const [standing, setStanding] = useState({ id: target?.id ?? null, version: target?.version ?? 0 });
  const [refusals, setRefusals] = useState<readonly RefusalFacts[]>([]);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [{ fetching: saving }, saveTarget] = useMutation(SaveTarget);
  const [{ fetching: removing }, removeTarget] = useMutation(RemoveTarget);

  const save = async () => {
    const read = readTarget(draft, { indicators, subgroups, period });
    if (!read.ok) return setRefusals(read.refusals);
    const input = { planId, targetId: standing.id, expectedVersion: standing.version, target: read.value };
    const { data, error } = await saveTarget({ input });
    if (error || !data) return setFailure(error ? requestErrorSentence(error) : null);
    const result = data.saveTarget;
    if (result.__typename === 'SaveTargetSuccess') return onClose();
    if (result.__typename === 'Refused') return setRefusals(result.refusals);
    setConflict(result);
    setStanding({ id: result.current?.id ?? null, version: result.current?.version ?? 0 });
  };

  const remove = async (id: string) => {
    if (!window.confirm('Xóa chỉ tiêu này khỏi bản đang soạn?')) return;
    const { data, error } = await removeTarget({ input: { targetId: id, expectedVersion: standing.version } });
    if (error || !data) return setFailure(error ? requestErrorSentence(error) : null);
    const result = data.removeTarget;
    if (result.__typename === 'RemoveTargetSuccess') return onClose();
    if (result.__typename === 'Refused') return setRefusals(result.refusals);
    setFailure('Người khác vừa sửa chỉ tiêu này. Hãy đóng lại, xem bản mới rồi mới xóa.');
  };

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Stack gap="sm">
        {conflict && (
          <ConflictNotice
            conflict={conflict}
            indicators={indicators}
            onTakeTheirs={(theirs) => setDraft(targetDraftOf(theirs))}
          />
        )}
        <TargetForm
          value={draft}
          onChange={(next) => {
            setDraft(next);
            setRefusals([]);
          }}
          indicators={indicators}
          subgroups={subgroups}
          period={period}
          refusals={refusals}
          containers={containers}
        />
        <Refusals title="Chưa lưu được chỉ tiêu" refusals={refusals} />
        {failure && <Alert color="red">{failure}</Alert>}
        <Group justify="space-between">
          {target ? (
            <Button variant="subtle" color="red" loading={removing} onClick={() => remove(target.id)}>
              Xóa chỉ tiêu này
            </Button>
          ) : (
            <span />
          )}
          <Group>
            <Button variant="default" onClick={onClose}>
              Đóng, không lưu
            </Button>
            <Button type="submit" loading={saving}>
              {conflict ? 'Lưu bản của tôi thay vào' : 'Lưu chỉ tiêu'}
            </Button>
          </Group>
        </Group>
      </Stack>
    </form>
  );
}

interface ConflictNoticeProps {
  readonly conflict: Conflict;
  readonly indicators: readonly IndicatorFacts[];
  readonly onTakeTheirs: (theirs: Target) => void;
}

/** What stands now, beside what is typed below: nothing is overwritten without being seen. */
function ConflictNotice({ conflict: { current }, indicators, onTakeTheirs }: ConflictNoticeProps) {
  const indicator = indicators.find(({ code }) => code === current?.indicator.code);
  return (
    <Alert color="blue" title="Người khác đã lưu chỉ tiêu này trước" role="alert">
      {current === null ? (
        'Chỉ tiêu đã bị xóa. Lưu bản của bạn sẽ thêm lại.'
      ) : (
        <Stack gap={4}>
          <span>
            Bản đang có ({current.updatedBy?.name ?? 'không rõ ai'}
            {current.updatedAt && `, ${formatDateTime(current.updatedAt)}`}): {current.statement}
            {indicator && `, ${commitmentSentence(current.commitment, indicator)}`}. Bản của bạn ở ngay dưới, chưa lưu.
          </span>
          <Button variant="default" size="compact-sm" w="max-content" onClick={() => onTakeTheirs(current)}>
            Bỏ bản của tôi, lấy bản đang có
          </Button>
        </Stack>
      )}
    </Alert>
  );
}

import { refusalsOf } from '@bacthang/domain/shared';
import { Alert, Button, Group, List, Stack, Text, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useMutation } from 'urql';
import { formatInteger } from '../../../lib/format.ts';
import { notify } from '../../../lib/notify.ts';
import { type RefusalFacts, refusalsByField } from '../../../lib/refusal.labels.ts';
import { requestErrorSentence } from '../../../lib/request-error.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { FormButtons } from '../../../ui/form-buttons.tsx';
import { Refusals } from '../../../ui/refusals.tsx';
import { useFirstError } from '../../../ui/use-first-error.ts';
import { type FactsDraft, readFacts } from '../facts.draft.ts';
import { PublishPlanMutation } from './edit.documents.ts';

interface PublishDialogProps {
  readonly planId: string;
  readonly version: number;
  readonly facts: FactsDraft;
  readonly targetCount: number;
  readonly reachCount: number;
  readonly nextNumber: number;
  readonly onClose: () => void;
}

/** Publishing in two steps: number and date first, then what will happen and to whom. */
export default function PublishDialog({
  planId,
  version,
  facts,
  targetCount,
  reachCount,
  nextNumber,
  onClose,
}: PublishDialogProps) {
  const navigate = useNavigate();
  const [draft, setDraft] = useState(facts);
  const [confirming, setConfirming] = useState(false);
  const [refusals, setRefusals] = useState<readonly RefusalFacts[]>([]);
  const [{ fetching }, publishPlan] = useMutation(PublishPlanMutation);
  const { place, toFirstError } = useFirstError<HTMLDivElement>();
  const errors = refusalsByField(refusals);
  const read = readFacts(draft);

  const goOn = (event: FormEvent) => {
    event.preventDefault();
    setRefusals(refusalsOf(read));
    setConfirming(read.ok);
    if (!read.ok) toFirstError();
  };
  const publish = async () => {
    if (!read.ok) return;
    const { documentNumber = null, issuedOn = null } = read.value;
    const { data, error } = await publishPlan({
      input: { planId, expectedVersion: version, documentNumber, issuedOn },
    });
    const result = data?.publishPlan;
    setConfirming(false);
    switch (result?.__typename) {
      case 'PublishPlanSuccess':
        await navigate({
          to: '/ke-hoach/$planId',
          params: { planId },
          search: (kept) => ({ ...kept, revisionId: result.revision.id }),
          ignoreBlocker: true,
        });
        return notify({ message: `Đã ban hành bản ${result.revision.number}. Nội dung từ nay không đổi nữa.` });
      case 'Refused':
        setRefusals(result.refusals);
        return toFirstError();
      case 'PlanConflict':
        return notify({
          color: 'yellow',
          title: 'Chưa ban hành',
          message: 'Người khác vừa sửa bản thảo. Xem lại rồi ban hành.',
        });
      default:
        return notify({ color: 'red', title: 'Chưa ban hành được', message: requestErrorSentence(error) });
    }
  };
  return (
    <Dialog title="Ban hành kế hoạch" size="lg" onClose={onClose}>
      <div ref={place}>
        <Refusals title="Chưa ban hành được" refusals={refusals} />
        {confirming ? (
          <Stack mt="xs">
            <Alert color="yellow" title={`Sẽ ban hành bản ${nextNumber}`}>
              <List size="sm">
                <List.Item>
                  Số {draft.documentNumber || 'để trống'}, ngày {draft.issuedOn || 'để trống'}.
                </List.Item>
                <List.Item>
                  {formatInteger(targetCount)} chỉ tiêu và toàn bộ văn bản được đóng băng kèm mã băm; không ai sửa được
                  nữa.
                </List.Item>
                <List.Item>
                  {formatInteger(reachCount)} cơ quan cấp dưới nhận được ngay và phải trả lời từng chỉ tiêu.
                </List.Item>
                <List.Item>Muốn thay đổi về sau thì ban hành bản mới.</List.Item>
              </List>
            </Alert>
            <Group>
              <Button onClick={publish} loading={fetching}>
                Ban hành đến {formatInteger(reachCount)} cơ quan
              </Button>
              <Button variant="default" onClick={() => setConfirming(false)}>
                Quay lại
              </Button>
            </Group>
          </Stack>
        ) : (
          <form onSubmit={goOn}>
            <Stack mt="xs">
              <Text size="sm">{facts.title}</Text>
              <Group align="flex-start">
                <TextInput
                  label="Số ký hiệu"
                  placeholder="103/KH-UBND"
                  value={draft.documentNumber}
                  error={errors['documentNumber']}
                  onChange={(event) => setDraft({ ...draft, documentNumber: event.currentTarget.value })}
                />
                <TextInput
                  label="Ngày ban hành"
                  placeholder="ngày/tháng/năm"
                  value={draft.issuedOn}
                  error={errors['issuedOn']}
                  onChange={(event) => setDraft({ ...draft, issuedOn: event.currentTarget.value })}
                />
              </Group>
              <FormButtons submit="Tiếp tục" onCancel={onClose} />
            </Stack>
          </form>
        )}
      </div>
    </Dialog>
  );
}

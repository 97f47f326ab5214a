import { isPlainDate } from '@bacthang/domain/shared';
import { Alert, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useMutation } from 'urql';
import { notify } from '../../../lib/notify.ts';
import { type RefusalFacts, refusalsByField } from '../../../lib/refusal.labels.ts';
import { requestErrorSentence } from '../../../lib/request-error.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { FormButtons } from '../../../ui/form-buttons.tsx';
import { Refusals } from '../../../ui/refusals.tsx';
import { useFirstError } from '../../../ui/use-first-error.ts';
import { parseTypedDate } from '../../plan/partial-date.ts';
import type { HouseholdFacts, HouseholdHit } from '../household.documents.ts';
import { ENDINGS, type HouseholdEnding } from '../household.labels.ts';
import { EndHouseholdMutation } from '../household.mutations.ts';
import { HouseholdPicker } from '../household-picker.tsx';

interface EndDialogProps {
  readonly unitKey: string;
  readonly household: HouseholdFacts;
  readonly onClose: () => void;
  readonly onEnded: () => void;
}

/** Takes a household out of the register: says first what will happen, and to whom. */
export default function EndDialog({ unitKey, household, onClose, onEnded }: EndDialogProps) {
  const [{ fetching }, endHousehold] = useMutation(EndHouseholdMutation);
  const [kind, setKind] = useState<HouseholdEnding>('MOVED_OUT');
  const [typed, setTyped] = useState('');
  const [into, setInto] = useState<HouseholdHit | null>(null);
  const [refusals, setRefusals] = useState<readonly RefusalFacts[]>([]);
  const [changed, setChanged] = useState(false);
  const { place, toFirstError } = useFirstError();
  const refuse = (reasons: readonly RefusalFacts[]) => {
    setRefusals(reasons);
    toFirstError();
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const on = parseTypedDate(typed);
    const reason = (code: string, field: string) => ({ code, path: [field], value: on, allowed: null, subject: null });
    if (on === null || !isPlainDate(on)) return refuse([reason(on === null ? 'fieldRequired' : 'dateInvalid', 'on')]);
    if (kind === 'MERGED' && into === null) return refuse([reason('fieldRequired', 'intoHouseholdId')]);
    const { id, version: expectedVersion } = household;
    const { data, error } = await endHousehold({
      input: { id, expectedVersion, kind, on, intoHouseholdId: kind === 'MERGED' ? (into?.id ?? null) : null },
    });
    if (error) return notify({ color: 'red', title: 'Chưa đưa ra khỏi sổ', message: requestErrorSentence(error) });
    const result = data?.endHousehold;
    if (result?.__typename === 'Refused') return refuse(result.refusals);
    if (result?.__typename === 'HouseholdConflict') return setChanged(true);
    notify({ message: `Hộ ${household.headName ?? household.code} đã ra khỏi sổ.` });
    return onEnded();
  };
  const errors = refusalsByField(refusals);
  return (
    <Dialog title={`Đưa hộ ${household.headName ?? household.code} ra khỏi sổ`} onClose={onClose}>
      <form ref={place} onSubmit={submit} noValidate>
        <Stack gap="sm">
          {changed && (
            <Alert color="yellow" title="Người khác vừa sửa hộ này" role="alert">
              Chưa làm gì. Đóng hộp này và tải lại hồ sơ để xem bản hiện hành rồi làm lại.
            </Alert>
          )}
          <Refusals title="Chưa đưa ra khỏi sổ" refusals={refusals} />
          <Text size="sm">
            {household.members.length} thành viên và nơi ở của hộ kết thúc cùng ngày. Các quyết định đã có về hộ vẫn giữ
            nguyên. Tách hộ thì không dùng mục này: hãy chọn “Tách hộ”.
          </Text>
          <NativeSelect
            label="Vì sao"
            data={Object.entries(ENDINGS).map(([value, label]) => ({ value, label }))}
            value={kind}
            onChange={(event) => setKind(event.currentTarget.value as HouseholdEnding)}
          />
          {kind === 'MERGED' && (
            <HouseholdPicker
              label="Nhập vào hộ"
              unitKey={unitKey}
              chosen={into}
              error={errors['intoHouseholdId']}
              onChoose={setInto}
            />
          )}
          <TextInput
            label="Từ ngày"
            description="Ngày đầu tiên không còn là hộ trong sổ"
            placeholder="ngày/tháng/năm"
            required
            value={typed}
            error={errors['on']}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <FormButtons submit="Đưa ra khỏi sổ" color="red" loading={fetching} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}

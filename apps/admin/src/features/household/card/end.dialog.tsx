import { isPlainDate } from '@bacthang/domain/shared';
import { NativeSelect, Stack, Text, TextInput } from '@mantine/core';
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
import { TwoVersions } from '../move/two-versions.tsx';
import { addressText, presenceText } from './household.text.ts';

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
  const [current, setCurrent] = useState<HouseholdFacts | null>(null);
  const [version, setVersion] = useState(household.version);
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
    const { id } = household;
    const { data, error } = await endHousehold({
      input: { id, expectedVersion: version, kind, on, intoHouseholdId: kind === 'MERGED' ? (into?.id ?? null) : null },
    });
    if (error) return notify({ color: 'red', title: 'Chưa đưa ra khỏi sổ', message: requestErrorSentence(error) });
    const result = data?.endHousehold;
    if (result?.__typename === 'Refused') return refuse(result.refusals);
    if (result?.__typename === 'HouseholdConflict') return setCurrent(result.current);
    notify({ message: `Hộ ${household.headName ?? household.code} đã ra khỏi sổ.` });
    return onEnded();
  };
  const errors = refusalsByField(refusals);
  return (
    <Dialog title={`Đưa hộ ${household.headName ?? household.code} ra khỏi sổ`} onClose={onClose}>
      <form ref={place} onSubmit={submit} noValidate>
        <Stack gap="sm">
          {current && (
            <TwoVersions
              title="Người khác vừa sửa hộ này. Chưa đưa ra khỏi sổ."
              theirs={`${current.members.length} thành viên, ở ${addressText(current)}. ${presenceText(current)}`}
              mine={`Đưa ${household.members.length} thành viên ra khỏi sổ từ ${typed}: ${ENDINGS[kind].toLowerCase()}${into ? ` (${into.code})` : ''}`}
              choices={[
                { label: 'Bỏ việc này, xem bản hiện hành', onChoose: onEnded },
                {
                  label: 'Vẫn đưa bản hiện hành ra khỏi sổ',
                  onChoose: () => {
                    setVersion(current.version);
                    setCurrent(null);
                  },
                },
              ]}
            />
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

import type { HouseholdClass } from '@bacthang/domain';
import { Alert, Button, Group, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { today } from '../../../lib/format.ts';
import { refusalsByField } from '../../../lib/refusal.labels.ts';
import type { UpperSnake } from '../../../lib/wire.ts';
import { DayField } from '../../../ui/day-field.tsx';
import { Failed } from '../../../ui/failed.tsx';
import { LinkText } from '../../../ui/link-button.tsx';
import { useAct } from '../../../ui/use-act.ts';
import { useFirstError } from '../../../ui/use-first-error.ts';
import { RecordRequest } from '../review.mutations.ts';

interface RequestFormProps {
  readonly household: { readonly id: string; readonly name: string; readonly class: UpperSnake<HouseholdClass> | null };
  readonly unitKey: string;
  readonly roundId: string;
}

const FORMS = [
  { value: 'FORM01', label: 'Mẫu số 01: đề nghị rà soát' },
  { value: 'FORM04', label: 'Mẫu số 04: đề nghị công nhận thoát nghèo, thoát cận nghèo' },
];

export function RequestForm({ household, unitKey, roundId }: RequestFormProps) {
  const isListed = household.class === 'POOR' || household.class === 'NEAR_POOR';
  const [draft, setDraft] = useState({
    form: isListed ? 'FORM04' : 'FORM01',
    receivedOn: today(),
    applicant: household.name,
    note: '',
  });
  const [recorded, setRecorded] = useState<{ readonly caseId: string | null } | null>(null);
  const { act, doing, refusals, failure } = useAct(RecordRequest);
  const { place, toFirstError } = useFirstError();
  const errors = refusalsByField(refusals);
  const change = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part });

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { form, receivedOn, applicant, note } = draft;
    const input = {
      householdId: household.id,
      form: form as 'FORM01' | 'FORM04',
      receivedOn,
      applicant,
      note: note.trim() || null,
    };
    const result = await act({ input });
    return result ? setRecorded(result) : toFirstError();
  };

  if (recorded) {
    return (
      <Alert color="green" role="status" title="Đã ghi giấy đề nghị">
        {recorded.caseId ? (
          <>
            Hộ đã có trong đợt đang mở.{' '}
            <LinkText
              to="/don-vi/$unitKey/ra-soat/$roundId/ho/$caseId"
              params={{ unitKey, roundId, caseId: recorded.caseId }}
            >
              Mở hộ {household.name}
            </LinkText>
          </>
        ) : (
          'Đợt đang mở không nhận loại giấy này; giấy chờ đợt sau.'
        )}
      </Alert>
    );
  }
  return (
    <form ref={place} onSubmit={submit} aria-label={`Giấy đề nghị của hộ ${household.name}`}>
      <Stack gap="xs" mt="xs">
        <Group align="flex-start">
          <NativeSelect
            label="Loại giấy"
            data={FORMS}
            value={draft.form}
            onChange={({ currentTarget }) => change({ form: currentTarget.value })}
          />
          <DayField
            label="Ngày nhận"
            value={draft.receivedOn}
            onChange={(receivedOn) => change({ receivedOn })}
            error={errors['receivedOn']}
          />
          <TextInput
            label="Người nộp"
            required
            value={draft.applicant}
            error={errors['applicant']}
            onChange={({ currentTarget }) => change({ applicant: currentTarget.value })}
          />
        </Group>
        <Textarea
          label="Ghi chú"
          autosize
          value={draft.note}
          error={errors['note']}
          onChange={({ currentTarget }) => change({ note: currentTarget.value })}
        />
        <Failed title="Chưa ghi được giấy đề nghị" refusals={refusals} failure={failure} />
        <Button type="submit" loading={doing} w="fit-content">
          Ghi giấy và thêm vào đợt
        </Button>
      </Stack>
    </form>
  );
}

import { Button, Group, Paper, Stack, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { formatInteger, today } from '../../../lib/format.ts';
import { notify } from '../../../lib/notify.ts';
import { refusalsByField } from '../../../lib/refusal.labels.ts';
import { DayField } from '../../../ui/day-field.tsx';
import { Failed } from '../../../ui/failed.tsx';
import { useAct } from '../../../ui/use-act.ts';
import { useFirstError } from '../../../ui/use-first-error.ts';
import { PostResults } from '../review.mutations.ts';
import type { OpenRound } from '../use-cases.ts';

interface PostingFormProps {
  readonly round: Pick<OpenRound, 'id' | 'unit'>;
  readonly villageKey: string;
  readonly households: number;
}

export function PostingForm({ round, villageKey, households }: PostingFormProps) {
  const [on, setOn] = useState(today());
  const [places, setPlaces] = useState('Nhà văn hóa thôn, trụ sở UBND xã');
  const { act, doing, refusals, failure } = useAct(PostResults);
  const { place, toFirstError } = useFirstError();
  const navigate = useNavigate();
  const errors = refusalsByField(refusals);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const result = await act({ input: { roundId: round.id, villageKey, on, places } });
    if (!result) return toFirstError();
    await notify({ color: 'green', message: `Đã ghi niêm yết kết quả của ${households} hộ.` });
    await navigate({
      to: '/don-vi/$unitKey/ra-soat/$roundId/thon/$villageKey',
      params: { unitKey: round.unit.key, roundId: round.id, villageKey },
    });
  };

  return (
    <Paper withBorder p="sm" data-no-print>
      <form ref={place} onSubmit={submit}>
        <Stack gap="xs">
          <Group align="flex-start">
            <DayField label="Niêm yết từ ngày" value={on} onChange={setOn} error={errors['on']} />
            <TextInput
              label="Tại"
              required
              w="24rem"
              value={places}
              error={errors['places']}
              onChange={({ currentTarget }) => setPlaces(currentTarget.value)}
            />
          </Group>
          <Failed title="Chưa ghi được niêm yết" refusals={refusals} failure={failure} />
          <Group>
            <Button type="submit" loading={doing}>
              Ghi đã niêm yết {formatInteger(households)} hộ
            </Button>
            <span>Từ ngày này người dân được phản ánh đến hết thời gian niêm yết.</span>
          </Group>
        </Stack>
      </form>
    </Paper>
  );
}

import { Button, Group, Paper, Radio, Stack, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { today } from '../../../lib/format.ts';
import { notify } from '../../../lib/notify.ts';
import { refusalsByField } from '../../../lib/refusal.labels.ts';
import { DayField } from '../../../ui/day-field.tsx';
import { Failed } from '../../../ui/failed.tsx';
import { useAct } from '../../../ui/use-act.ts';
import { useFirstError } from '../../../ui/use-first-error.ts';
import { AskOpinion, GiveOpinion } from '../review.mutations.ts';

interface OpinionFormProps {
  readonly round: { readonly id: string };
}

/** The commune sends its list up. */
export function AskOpinionForm({ round }: OpinionFormProps) {
  const [on, setOn] = useState(today());
  const { act, doing, refusals, failure } = useAct(AskOpinion);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await act({ input: { roundId: round.id, on } })) {
      await notify({
        color: 'green',
        message: 'Đã ghi ngày xin ý kiến; cấp trên thấy danh sách này trong mục rà soát.',
      });
    }
  };
  return (
    <Paper withBorder p="sm">
      <form onSubmit={submit}>
        <Stack gap="xs">
          <DayField
            label="Ngày gửi văn bản xin ý kiến"
            value={on}
            onChange={setOn}
            error={refusalsByField(refusals)['on']}
          />
          <Failed title="Chưa ghi được" refusals={refusals} failure={failure} />
          <Button type="submit" loading={doing} w="fit-content">
            Xin ý kiến cấp trên
          </Button>
        </Stack>
      </form>
    </Paper>
  );
}

/** The tier above answers. */
export function GiveOpinionForm({ round }: OpinionFormProps) {
  const [on, setOn] = useState(today());
  const [agrees, setAgrees] = useState<'yes' | 'no' | ''>('');
  const [text, setText] = useState('');
  const { act, doing, refusals, failure } = useAct(GiveOpinion);
  const { place, toFirstError } = useFirstError();
  const errors = refusalsByField(refusals);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const input = { roundId: round.id, on, agrees: agrees === 'yes', text: text.trim() || null };
    if (!(await act({ input }))) return toFirstError();
    await notify({ color: 'green', message: 'Xã đã nhận được ý kiến.' });
  };
  return (
    <Paper withBorder p="sm">
      <form ref={place} onSubmit={submit}>
        <Stack gap="xs">
          <DayField label="Ngày trả lời" value={on} onChange={setOn} error={errors['on']} />
          <Radio.Group
            label="Ý kiến về danh sách của xã"
            value={agrees}
            onChange={(value) => setAgrees(value as 'yes' | 'no')}
          >
            <Group mt={4}>
              <Radio value="yes" label="Nhất trí" />
              <Radio value="no" label="Không nhất trí" />
            </Group>
          </Radio.Group>
          <Textarea
            label="Nội dung"
            autosize
            value={text}
            error={errors['text']}
            onChange={({ currentTarget }) => setText(currentTarget.value)}
          />
          <Failed title="Chưa trả lời được" refusals={refusals} failure={failure} />
          <Button type="submit" loading={doing} disabled={agrees === ''} w="fit-content">
            Trả lời xã
          </Button>
        </Stack>
      </form>
    </Paper>
  );
}

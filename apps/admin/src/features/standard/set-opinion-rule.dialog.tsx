import { addDays } from '@bacthang/domain/shared';
import { Group, Radio, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { notify } from '../../lib/notify.ts';
import { DayField } from '../../ui/day-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Failed } from '../../ui/failed.tsx';
import { FormButtons } from '../../ui/form-buttons.tsx';
import { useAct } from '../../ui/use-act.ts';
import { SetOpinionRuleMutation } from './provincial.documents.ts';

interface SetOpinionRuleProps {
  readonly unitKey: string;
  readonly onClose: () => void;
}

/** Whether communes of a province ask the tier above before they decide a periodic round. */
export default function SetOpinionRule({ unitKey, onClose }: SetOpinionRuleProps) {
  const { act, doing, refusals, failure } = useAct(SetOpinionRuleMutation);
  const [from, setFrom] = useState('');
  const [last, setLast] = useState('');
  const [required, setRequired] = useState<'yes' | 'no'>('yes');
  const [document, setDocument] = useState('');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (
      !(await act({
        input: { unitKey, from, to: last === '' ? null : addDays(last, 1), required: required === 'yes', document },
      }))
    )
      return;
    await notify({ message: 'Đã đặt việc xin ý kiến cấp trên của tỉnh.' });
    onClose();
  };
  return (
    <Dialog title="Xin ý kiến cấp trên trước khi quyết định" size="lg" onClose={onClose}>
      <form onSubmit={submit}>
        <Stack gap="sm">
          <Failed title="Chưa đặt được" refusals={refusals} failure={failure} />
          <Radio.Group
            label="Đợt định kỳ của các xã trong tỉnh"
            value={required}
            onChange={(value) => setRequired(value as 'yes' | 'no')}
          >
            <Group mt={4}>
              <Radio value="yes" label="Xin ý kiến" />
              <Radio value="no" label="Không xin ý kiến" />
            </Group>
          </Radio.Group>
          <DayField label="Áp dụng từ ngày" value={from} onChange={setFrom} />
          <DayField
            label="Đến hết ngày"
            description="Để trống nếu chưa có ngày hết hiệu lực."
            required={false}
            value={last}
            onChange={setLast}
          />
          <TextInput
            label="Văn bản của tỉnh"
            required
            value={document}
            onChange={({ currentTarget }) => setDocument(currentTarget.value)}
          />
          <FormButtons submit="Đặt quy định" loading={doing} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}

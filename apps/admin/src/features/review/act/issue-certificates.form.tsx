import { Button, Group } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { today } from '../../../lib/format.ts';
import { notify } from '../../../lib/notify.ts';
import { refusalsByField } from '../../../lib/refusal.labels.ts';
import { DayField } from '../../../ui/day-field.tsx';
import { Failed } from '../../../ui/failed.tsx';
import { useAct } from '../../../ui/use-act.ts';
import { IssueCertificates } from '../paper/certificate.documents.ts';

/** For a round that was decided before certificates came with its decision. */
export function IssueCertificatesForm({ roundId }: { readonly roundId: string }) {
  const [on, setOn] = useState(today());
  const { act, doing, refusals, failure } = useAct(IssueCertificates);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!(await act({ input: { roundId, on } }))) return;
    await notify({ color: 'green', message: 'Đã cấp giấy chứng nhận cho các hộ có tên trong danh sách.' });
  };
  return (
    <form onSubmit={submit} aria-label="Cấp giấy chứng nhận">
      <Failed title="Chưa cấp được giấy chứng nhận" refusals={refusals} failure={failure} />
      <Group align="flex-end" gap="xs">
        <DayField
          label="Ngày cấp giấy chứng nhận"
          value={on}
          onChange={setOn}
          error={refusalsByField(refusals)['on']}
        />
        <Button type="submit" loading={doing}>
          Cấp giấy chứng nhận
        </Button>
      </Group>
    </form>
  );
}

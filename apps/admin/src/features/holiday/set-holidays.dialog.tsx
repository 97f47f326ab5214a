import { Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { notify } from '../../lib/notify.ts';
import { DayField } from '../../ui/day-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Failed } from '../../ui/failed.tsx';
import { FormButtons } from '../../ui/form-buttons.tsx';
import { RowsEditor } from '../../ui/rows-editor.tsx';
import { useAct } from '../../ui/use-act.ts';
import { type HolidayYear, SetHolidaysMutation } from './holiday.documents.ts';
import { draftOf, inputOf, NO_HOLIDAY, NO_WORKED_DAY } from './holiday.draft.ts';

interface SetHolidaysProps {
  readonly year: number;
  readonly entered: HolidayYear | null;
  readonly onClose: () => void;
}

/** All days off of a year as its notice has them, with where that was read. */
export default function SetHolidays({ year, entered, onClose }: SetHolidaysProps) {
  const { act, doing, refusals, failure } = useAct(SetHolidaysMutation);
  const [draft, setDraft] = useState(() => draftOf(entered));
  const of = (list: string) =>
    refusals.filter(({ path }) => path[0] === list).map((each) => ({ ...each, path: each.path.slice(1) }));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!(await act({ input: inputOf(year, draft) }))) return;
    await notify({ message: `Đã nhập ngày nghỉ năm ${year}. Hạn của các đợt rà soát tính theo đó.` });
    onClose();
  };
  return (
    <Dialog title={`Ngày nghỉ lễ năm ${year}`} size="lg" onClose={onClose}>
      <form onSubmit={submit}>
        <Stack gap="sm">
          <Failed title="Chưa lưu được" refusals={refusals} failure={failure} />
          <Text component="h3" fw={600} m={0}>
            Ngày nghỉ
          </Text>
          <RowsEditor
            what="ngày nghỉ"
            rows={draft.holidays}
            onChange={(holidays) => setDraft({ ...draft, holidays })}
            blank={() => NO_HOLIDAY}
            refusals={of('holidays')}
          >
            {(row, change, errors) => (
              <>
                <TextInput
                  label="Tên"
                  required
                  value={row.name}
                  error={errors['name']}
                  onChange={({ currentTarget }) => change({ name: currentTarget.value })}
                />
                <DayField
                  label="Từ ngày"
                  value={row.first}
                  error={errors['from']}
                  onChange={(first) => change({ first })}
                />
                <DayField
                  label="Đến hết ngày"
                  value={row.last}
                  error={errors['to']}
                  onChange={(last) => change({ last })}
                />
              </>
            )}
          </RowsEditor>
          <Text component="h3" fw={600} m={0}>
            Ngày làm bù (thứ bảy, chủ nhật đi làm)
          </Text>
          <RowsEditor
            what="ngày làm bù"
            rows={draft.workedDays}
            onChange={(workedDays) => setDraft({ ...draft, workedDays })}
            blank={() => NO_WORKED_DAY}
            refusals={of('workedDays')}
          >
            {(row, change) => <DayField label="Ngày" value={row.day} onChange={(day) => change({ day })} />}
          </RowsEditor>
          <TextInput
            label="Đọc ở văn bản nào"
            description="Thông báo nghỉ lễ của năm: số, ngày, cơ quan ban hành."
            required
            value={draft.source}
            onChange={({ currentTarget }) => setDraft({ ...draft, source: currentTarget.value })}
          />
          <FormButtons submit="Lưu ngày nghỉ" loading={doing} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}

import { isPlainDate } from '@bacthang/domain/shared';
import { Button, Group, NativeSelect, Radio, Stack, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { today } from '../../../lib/format.ts';
import { notify } from '../../../lib/notify.ts';
import { refusalsByField } from '../../../lib/refusal.labels.ts';
import { DayField } from '../../../ui/day-field.tsx';
import { Failed } from '../../../ui/failed.tsx';
import { useAct } from '../../../ui/use-act.ts';
import { useFirstError } from '../../../ui/use-first-error.ts';
import { OpenRound } from '../review.mutations.ts';
import { basisOf } from './basis.ts';
import { BasisView } from './basis.view.tsx';
import type { StandardBasis } from './open-round.page.tsx';

interface OpenRoundFormProps {
  readonly unitKey: string;
  readonly provinceId: string | null;
  readonly standards: readonly StandardBasis[];
}

export function OpenRoundForm({ unitKey, provinceId, standards }: OpenRoundFormProps) {
  const now = today();
  const [draft, setDraft] = useState({
    kind: 'PERIODIC' as 'PERIODIC' | 'REGULAR',
    year: now.slice(0, 4),
    month: String(Number(now.slice(5, 7))),
    openedOn: now,
    purpose: 'OFFICIAL' as 'OFFICIAL' | 'TRIAL',
    way: 'INCOME' as 'INCOME' | 'SCORE',
  });
  const { act, doing, refusals, failure } = useAct(OpenRound);
  const { place, toFirstError } = useFirstError();
  const navigate = useNavigate();
  const errors = refusalsByField(refusals);
  const change = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part });
  const { kind, year, month, openedOn, purpose, way } = draft;
  const basis = isPlainDate(openedOn)
    ? basisOf(kind === 'PERIODIC' ? 'periodic' : 'regular', Number(year), openedOn, provinceId)
    : null;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const ofMonth = kind === 'REGULAR' ? Number(month) : null;
    const result = await act({ input: { unitKey, kind, year: Number(year), month: ofMonth, openedOn, purpose, way } });
    if (!result) return toFirstError();
    await notify({ color: 'green', message: 'Đã mở đợt rà soát và lập danh sách.' });
    await navigate({ to: '/don-vi/$unitKey/ra-soat/$roundId', params: { unitKey, roundId: result.round.id } });
  };

  return (
    <form ref={place} onSubmit={submit}>
      <Stack gap="sm">
        <Radio.Group label="Loại đợt" value={kind} onChange={(value) => change({ kind: value as typeof kind })}>
          <Group mt={4}>
            <Radio value="PERIODIC" label="Định kỳ hằng năm" />
            <Radio value="REGULAR" label="Thường xuyên hằng tháng" />
          </Group>
        </Radio.Group>
        <Group align="flex-start">
          <TextInput
            label="Năm"
            required
            inputMode="numeric"
            maxLength={4}
            w="7rem"
            value={year}
            error={errors['year']}
            onChange={({ currentTarget }) => change({ year: currentTarget.value })}
          />
          {kind === 'REGULAR' && (
            <NativeSelect
              label="Tháng"
              value={month}
              error={errors['month']}
              onChange={({ currentTarget }) => change({ month: currentTarget.value })}
              data={Array.from({ length: 12 }, (_, index) => String(index + 1))}
            />
          )}
          <DayField
            label="Ngày mở đợt"
            value={openedOn}
            onChange={(day) => change({ openedOn: day })}
            error={errors['openedOn']}
          />
          <NativeSelect
            label="Xét thu nhập"
            value={way}
            onChange={({ currentTarget }) => change({ way: currentTarget.value as typeof way })}
            data={[
              { value: 'INCOME', label: 'theo thu nhập bình quân' },
              { value: 'SCORE', label: 'theo điểm (phiếu B)' },
            ]}
          />
          <NativeSelect
            label="Mục đích"
            value={purpose}
            onChange={({ currentTarget }) => change({ purpose: currentTarget.value as typeof purpose })}
            data={[
              { value: 'OFFICIAL', label: 'chính thức' },
              { value: 'TRIAL', label: 'chạy thử, không ra quyết định' },
            ]}
          />
        </Group>
        {basis && <BasisView basis={basis} standards={standards} />}
        <Failed title="Chưa mở được đợt" refusals={refusals} failure={failure} />
        <Group>
          <Button type="submit" loading={doing}>
            Mở đợt và lập danh sách
          </Button>
          <span>
            {kind === 'PERIODIC'
              ? 'Danh sách gồm các hộ đang nghèo, cận nghèo và các hộ đã nộp Mẫu số 01.'
              : 'Danh sách gồm các hộ đã nộp Mẫu số 01 hoặc Mẫu số 04.'}
          </span>
        </Group>
      </Stack>
    </form>
  );
}

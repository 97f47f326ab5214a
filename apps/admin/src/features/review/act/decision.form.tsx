import { registerFigures } from '@bacthang/domain/review';
import { Button, Checkbox, Group, List, Paper, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { formatDecimal, formatInteger, today } from '../../../lib/format.ts';
import { notify } from '../../../lib/notify.ts';
import { refusalsByField } from '../../../lib/refusal.labels.ts';
import { fromWire } from '../../../lib/wire.ts';
import { DayField } from '../../../ui/day-field.tsx';
import { Failed } from '../../../ui/failed.tsx';
import { useAct } from '../../../ui/use-act.ts';
import { useFirstError } from '../../../ui/use-first-error.ts';
import { DECISION_LISTS, type DecisionList, listsOf } from '../paper/lines.ts';
import { DecideRound } from '../review.mutations.ts';
import { type AlikeRound, householdsOf, type StandingCases } from '../use-cases.ts';
import { countOf } from './meeting.draft.ts';

interface DecisionFormProps {
  readonly round: AlikeRound;
  readonly cases: readonly StandingCases[];
}

/** The last act of a round. It says what it will do, to whom and to which figures, before it can be pressed. */
export function DecisionForm({ round, cases }: DecisionFormProps) {
  const [draft, setDraft] = useState({ number: '', on: today(), signedBy: 'Chủ tịch UBND xã', totalHouseholds: '' });
  const [sure, setSure] = useState(false);
  const { act, doing, refusals, failure } = useAct(DecideRound);
  const { place, toFirstError } = useFirstError();
  const errors = refusalsByField(refusals);
  const total = countOf(draft.totalHouseholds);
  const change = (part: Partial<typeof draft>) => {
    setSure(false);
    setDraft({ ...draft, ...part });
  };

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (total === null || !sure) return;
    const { number, on, signedBy } = draft;
    const input = { roundId: round.id, expectedVersion: round.version, number, on, signedBy, totalHouseholds: total };
    const result = await act({ input });
    setSure(false);
    if (!result) return toFirstError();
    if (result.__typename === 'ReviewRoundConflict') {
      return notify({
        color: 'red',
        message: 'Người khác vừa thay đổi đợt này. Số liệu trên trang đã mới; xem lại rồi quyết định.',
      });
    }
    await notify({ color: 'green', message: `Đã quyết định danh sách theo ${number}.` });
  };

  return (
    <Paper withBorder p="sm">
      <form ref={place} onSubmit={submit}>
        <Stack gap="xs">
          <Group align="flex-start">
            <TextInput
              label="Số quyết định"
              placeholder="45/QĐ-UBND"
              required
              value={draft.number}
              error={errors['number']}
              onChange={({ currentTarget }) => change({ number: currentTarget.value })}
            />
            <DayField label="Ngày quyết định" value={draft.on} onChange={(on) => change({ on })} error={errors['on']} />
            <TextInput
              label="Người ký"
              required
              value={draft.signedBy}
              error={errors['signedBy']}
              onChange={({ currentTarget }) => change({ signedBy: currentTarget.value })}
            />
            <TextInput
              label="Tổng số hộ của xã"
              description="Mẫu số của tỷ lệ hộ nghèo"
              required
              inputMode="numeric"
              value={draft.totalHouseholds}
              error={errors['totalHouseholds']}
              onChange={({ currentTarget }) => change({ totalHouseholds: currentTarget.value })}
            />
          </Group>
          <Effect round={round} cases={cases} total={total} />
          <Checkbox
            label="Tôi đã đọc những gì quyết định này sẽ làm; sau đó không sửa được nữa."
            checked={sure}
            disabled={total === null || draft.number.trim() === ''}
            onChange={({ currentTarget }) => setSure(currentTarget.checked)}
          />
          <Failed title="Chưa quyết định được" refusals={refusals} failure={failure} />
          <Button type="submit" loading={doing} disabled={!sure} w="fit-content">
            Quyết định danh sách của {formatInteger(householdsOf(cases))} hộ
          </Button>
        </Stack>
      </form>
    </Paper>
  );
}

/** What the decision will do: to which lists, and to which figures of the year. */
function Effect({ round, cases, total }: DecisionFormProps & { readonly total: number | null }) {
  const decided = cases.map(({ class: now, classBefore, households, persons }) => ({
    class: now ? fromWire(now) : ('above' as const),
    classBefore: classBefore && fromWire(classBefore),
    households,
    persons,
  }));
  const listed = (list: string) =>
    decided
      .filter((each) => listsOf(each).includes(list as DecisionList))
      .reduce((sum, { households }) => sum + households, 0);
  const figures = total === null || round.kind === 'REGULAR' ? [] : registerFigures(decided, total);
  const of = (code: string) => figures.find(({ indicatorCode }) => indicatorCode === code);
  const rate = of('poverty-rate');
  return (
    <section aria-label="Quyết định này sẽ làm gì">
      <strong>Quyết định này sẽ:</strong>
      <List size="sm">
        {Object.entries(DECISION_LISTS).map(([list, label]) => (
          <List.Item key={list}>
            {label.toLowerCase()} năm {round.policyYear}: {formatInteger(listed(list))} hộ
          </List.Item>
        ))}
        {rate?.denominator && (
          <List.Item>
            ghi số liệu chính thức của xã năm {round.year} cho mọi cấp: tỷ lệ hộ nghèo{' '}
            {percentOf(rate.numerator, rate.denominator)}% ({formatInteger(rate.numerator)}/
            {formatInteger(rate.denominator)} hộ)
          </List.Item>
        )}
        <List.Item>cấp giấy chứng nhận cho các hộ nghèo, hộ cận nghèo trên</List.Item>
        <List.Item>khóa đợt này: mọi phiếu, cuộc họp, niêm yết giữ nguyên như bây giờ</List.Item>
      </List>
    </section>
  );
}

/** Two digits, rounded half up. */
function percentOf(numerator: bigint, denominator: bigint): string {
  const hundredths = (numerator * 20_000n + denominator) / (2n * denominator);
  return formatDecimal(`${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`);
}

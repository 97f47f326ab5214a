import { PROCEDURE_CODES, procedureOf } from '@bacthang/domain/review';
import { Alert, Button, Group, Stack, Textarea, TextInput, VisuallyHidden } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { formatInteger, today } from '../../../lib/format.ts';
import { notify } from '../../../lib/notify.ts';
import { type RefusalFacts, refusalsByField, refusalsOfRow } from '../../../lib/refusal.labels.ts';
import { Chip } from '../../../ui/chip.tsx';
import { DayField } from '../../../ui/day-field.tsx';
import { Failed } from '../../../ui/failed.tsx';
import { TableScroll } from '../../../ui/table-scroll.tsx';
import { useAct } from '../../../ui/use-act.ts';
import { useFirstError } from '../../../ui/use-first-error.ts';
import table from '../../cascade/work-table.module.css';
import { ClassChip } from '../marks.tsx';
import { RecordMeeting } from '../review.mutations.ts';
import type { OpenRound, RoundCase } from '../use-cases.ts';
import { countOf, goesBack } from './meeting.draft.ts';

interface MeetingFormProps {
  readonly round: OpenRound;
  readonly villageKey: string;
  readonly cases: readonly RoundCase[];
}

export function MeetingForm({ round, villageKey, cases }: MeetingFormProps) {
  const [on, setOn] = useState(today());
  const [present, setPresent] = useState('');
  const [note, setNote] = useState('');
  const [agreeing, setAgreeing] = useState<Readonly<Record<string, string>>>({});
  const [overtaken, setOvertaken] = useState<readonly string[]>([]);
  const { act, doing, refusals, failure } = useAct(RecordMeeting);
  const { place, toFirstError } = useFirstError();
  const navigate = useNavigate();
  const percent = agreeingPercent(round.procedureCode);
  const there = countOf(present);
  const votes = cases.map(({ id, version }) => ({
    caseId: id,
    expectedVersion: version,
    agreeing: countOf(agreeing[id] ?? ''),
  }));
  const complete = there !== null && votes.every((vote) => vote.agreeing !== null);
  const back =
    there === null ? [] : votes.filter((vote) => vote.agreeing !== null && goesBack(vote.agreeing, there, percent));

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (there === null) return;
    const given = votes.map((vote) => ({ ...vote, agreeing: vote.agreeing ?? 0 }));
    const input = { roundId: round.id, villageKey, on, present: there, note: note.trim() || null, votes: given };
    const result = await act({ input });
    if (!result) return toFirstError();
    if (result.__typename === 'ReviewConflict') return setOvertaken(result.current.map(({ id }) => id));
    await notify({ color: 'green', message: `Đã ghi kết quả họp của ${result.cases.length} hộ.` });
    await navigate({
      to: '/don-vi/$unitKey/ra-soat/$roundId/thon/$villageKey',
      params: { unitKey: round.unit.key, roundId: round.id, villageKey },
    });
  };

  const errors = refusalsByField(refusals.filter(({ path }) => path[0] !== 'votes'));
  return (
    <form ref={place} onSubmit={submit}>
      <Stack gap="sm">
        <Group align="flex-start">
          <DayField label="Ngày họp" value={on} onChange={setOn} error={errors['on']} />
          <TextInput
            label="Số người dự họp"
            required
            inputMode="numeric"
            w="10rem"
            value={present}
            error={errors['present']}
            onChange={({ currentTarget }) => setPresent(currentTarget.value)}
          />
          <Button
            variant="default"
            mt="1.5rem"
            disabled={there === null}
            onClick={() => setAgreeing(Object.fromEntries(cases.map(({ id }) => [id, agreeing[id] || present])))}
          >
            Còn lại: tất cả nhất trí
          </Button>
        </Group>
        <TableScroll label="Ý kiến về từng hộ">
          <table className={table['table']}>
            <caption>
              <VisuallyHidden>Số người đồng ý với kết quả của từng hộ</VisuallyHidden>
            </caption>
            <thead>
              <tr>
                <th scope="col">Chủ hộ</th>
                <th scope="col">Trước đợt</th>
                <th scope="col">Kết quả chấm điểm</th>
                <th scope="col">Số người đồng ý</th>
                <th scope="col">Sau cuộc họp</th>
              </tr>
            </thead>
            <tbody>
              {cases.map(({ id, headName, classBefore, class: of }, index) => {
                const count = countOf(agreeing[id] ?? '');
                const [problem] = Object.values(refusalsOfRow(ofVotes(refusals, agreeing[id]), index));
                return (
                  <tr key={id} data-typed={agreeing[id] || undefined}>
                    <th scope="row">{headName}</th>
                    <td>
                      <span className={table['label']}>Trước đợt</span>
                      <ClassChip of={classBefore} />
                    </td>
                    <td>
                      <span className={table['label']}>Kết quả chấm điểm</span>
                      <ClassChip of={of} />
                    </td>
                    <td>
                      <TextInput
                        aria-label={`Số người đồng ý: ${headName}`}
                        inputMode="numeric"
                        w="7rem"
                        value={agreeing[id] ?? ''}
                        error={problem}
                        onChange={({ currentTarget }) => setAgreeing({ ...agreeing, [id]: currentTarget.value })}
                      />
                    </td>
                    <td>
                      {overtaken.includes(id) && (
                        <Chip tone="bad" icon="warning">
                          vừa được chấm lại, xem kết quả mới
                        </Chip>
                      )}
                      {count !== null &&
                        there !== null &&
                        (goesBack(count, there, percent) ? (
                          <Chip tone="bad" icon="undo">
                            dưới {percent}%: chấm điểm lại
                          </Chip>
                        ) : (
                          <Chip tone="good" icon="done">
                            được niêm yết
                          </Chip>
                        ))}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </TableScroll>
        <Textarea
          label="Ghi thêm từ biên bản"
          autosize
          value={note}
          error={errors['note']}
          onChange={({ currentTarget }) => setNote(currentTarget.value)}
        />
        {overtaken.length > 0 && (
          <Alert color="red" role="alert" title="Chưa ghi cuộc họp">
            {overtaken.length} hộ vừa có người khác chấm lại. Bảng trên đã có kết quả mới của các hộ đó; số người đồng ý
            bạn nhập vẫn còn. Xem lại rồi ghi lần nữa.
          </Alert>
        )}
        <Failed title="Chưa ghi được cuộc họp" refusals={refusals} failure={failure} />
        <div className={table['bar']}>
          <Button type="submit" loading={doing} disabled={!complete}>
            Ghi kết quả họp của {formatInteger(cases.length)} hộ
          </Button>
          <span role="status">
            {complete
              ? `${formatInteger(cases.length - back.length)} hộ được niêm yết, ${formatInteger(back.length)} hộ phải chấm điểm lại.`
              : 'Nhập số người dự và số người đồng ý về từng hộ.'}
          </span>
        </div>
      </Stack>
    </form>
  );
}

/** What was refused of the votes, as long as it still stands as it was typed. */
const ofVotes = (refusals: readonly RefusalFacts[], typed = ''): readonly RefusalFacts[] =>
  refusals.filter(({ path, value }) => path[0] === 'votes' && (path.at(-1) !== 'agreeing' || value === typed));

/** Of those present (QĐ 24/2021/QĐ-TTg Đ4); the server judges by what its administrators confirmed. */
function agreeingPercent(procedureCode: string): number | null {
  const code = PROCEDURE_CODES.find((each) => each === procedureCode);
  return (code && procedureOf(code).terms.agreeingPercent?.value) ?? null;
}

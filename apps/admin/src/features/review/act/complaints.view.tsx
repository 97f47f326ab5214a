import { Button, List, Stack, Text, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { formatDate, today } from '../../../lib/format.ts';
import { notify } from '../../../lib/notify.ts';
import { refusalsByField } from '../../../lib/refusal.labels.ts';
import { DayField } from '../../../ui/day-field.tsx';
import { Failed } from '../../../ui/failed.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { useAct } from '../../../ui/use-act.ts';
import { useFirstError } from '../../../ui/use-first-error.ts';
import type { OpenCase } from '../case.documents.ts';
import { ClassChip } from '../marks.tsx';
import { FileComplaint, PostRecheck } from '../review.mutations.ts';

interface ComplaintsProps {
  readonly reviewCase: OpenCase;
  readonly mayEdit: boolean;
}

/** Phản ánh and phúc tra of a household: what was said, what the re-check found, when that was put up. */
export function Complaints({ reviewCase, mayEdit }: ComplaintsProps) {
  const may = (act: string) => mayEdit && reviewCase.nextSteps.some((next) => next.act === act && next.allowed);
  // One that came in time may be written down later, under its own day.
  const mayComplain =
    mayEdit &&
    reviewCase.nextSteps.some(
      ({ act, obstacles }) => act === 'COMPLAIN' && obstacles.every(({ code }) => code === 'POSTING_ENDED'),
    );
  if (reviewCase.complaints.length === 0 && !mayEdit) return null;
  return (
    <section aria-labelledby="phan-anh">
      <h2 id="phan-anh">Phản ánh, phúc tra</h2>
      <Stack gap="sm">
        {reviewCase.complaints.length === 0 ? (
          <Text size="sm">Chưa có phản ánh nào về hộ này.</Text>
        ) : (
          <List size="sm" spacing="xs">
            {reviewCase.complaints.map((complaint) => (
              <List.Item key={complaint.id}>
                {formatDate(complaint.on)}: “{complaint.reason}”.{' '}
                {complaint.recheckedOn ? (
                  <>
                    Phúc tra {formatDate(complaint.recheckedOn)}: <ClassChip of={complaint.class} /> {complaint.finding}
                    .{' '}
                    {complaint.postedOn
                      ? `Niêm yết kết quả ${formatDate(complaint.postedOn)}.`
                      : may('POST_RECHECK') && <PostRecheckForm complaintId={complaint.id} />}
                  </>
                ) : (
                  may('RECHECK') && (
                    <LinkButton
                      to="/don-vi/$unitKey/ra-soat/$roundId/ho/$caseId/cham-diem"
                      params={{
                        unitKey: reviewCase.round.unit.key,
                        roundId: reviewCase.round.id,
                        caseId: reviewCase.id,
                      }}
                      search={{ complaint: complaint.id }}
                      size="compact-sm"
                    >
                      Phúc tra
                    </LinkButton>
                  )
                )}
              </List.Item>
            ))}
          </List>
        )}
        {mayComplain ? (
          <>
            {!may('COMPLAIN') && (
              <Text size="sm">
                Đã hết thời gian niêm yết: chỉ ghi phản ánh đã nhận trong thời gian đó, theo đúng ngày nhận.
              </Text>
            )}
            <ComplaintForm caseId={reviewCase.id} />
          </>
        ) : (
          mayEdit && (
            <Text size="sm" c="dimmed">
              Phản ánh được nhận trong thời gian niêm yết.
            </Text>
          )
        )}
      </Stack>
    </section>
  );
}

function ComplaintForm({ caseId }: { readonly caseId: string }) {
  const [draft, setDraft] = useState({ on: today(), reason: '' });
  const { act, doing, refusals, failure } = useAct(FileComplaint);
  const { place, toFirstError } = useFirstError();
  const errors = refusalsByField(refusals);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!(await act({ input: { caseId, ...draft } }))) return toFirstError();
    setDraft({ ...draft, reason: '' });
    await notify({ color: 'green', message: 'Đã ghi phản ánh; hộ cần được phúc tra.' });
  };
  return (
    <form ref={place} onSubmit={submit} aria-label="Ghi phản ánh">
      <Stack gap="xs">
        <DayField
          label="Ngày nhận phản ánh"
          value={draft.on}
          onChange={(on) => setDraft({ ...draft, on })}
          error={errors['on']}
        />
        <Textarea
          label="Nội dung phản ánh"
          required
          autosize
          value={draft.reason}
          error={errors['reason']}
          onChange={({ currentTarget }) => setDraft({ ...draft, reason: currentTarget.value })}
        />
        <Failed title="Chưa ghi được phản ánh" refusals={refusals} failure={failure} />
        <Button type="submit" variant="default" loading={doing} w="fit-content">
          Ghi phản ánh
        </Button>
      </Stack>
    </form>
  );
}

function PostRecheckForm({ complaintId }: { readonly complaintId: string }) {
  const [on, setOn] = useState(today());
  const { act, doing, refusals, failure } = useAct(PostRecheck);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await act({ input: { complaintId, on } })) {
      await notify({ color: 'green', message: 'Đã ghi niêm yết kết quả phúc tra.' });
    }
  };
  return (
    <form onSubmit={submit} aria-label="Niêm yết kết quả phúc tra">
      <DayField label="Niêm yết kết quả từ ngày" value={on} onChange={setOn} error={refusalsByField(refusals)['on']} />
      <Failed title="Chưa ghi được" refusals={refusals} failure={failure} />
      <Button type="submit" size="compact-sm" mt={4} loading={doing}>
        Ghi đã niêm yết
      </Button>
    </form>
  );
}

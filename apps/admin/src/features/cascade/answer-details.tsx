import type { PlanPeriod } from '@bacthang/domain/target';
import { Button, Stack, Text } from '@mantine/core';
import { formatDateTime } from '../../lib/format.ts';
import { LinkText } from '../../ui/link-button.tsx';
import { measureName } from '../target/commitment.labels.ts';
import { CommitmentFields } from '../target/commitment-fields.tsx';
import type { AnswerFacts, InheritedFacts } from './answer.documents.ts';
import { needsCommitment } from './answer.draft.ts';
import { consentLabel } from './cascade.labels.ts';
import { Exchange } from './exchange.view.tsx';
import { OtherAnswers } from './other-answers.tsx';
import type { AnswerRowState } from './use-answer-row.ts';
import classes from './work-table.module.css';

interface AnswerDetailsProps {
  readonly inherited: InheritedFacts;
  readonly row: AnswerRowState;
  readonly period: PlanPeriod;
  readonly editable: boolean;
  readonly onWithdraw: (answer: AnswerFacts) => void;
}

/** The opened row: where the target comes from, the whole commitment, who answered when, how others answered. */
export function AnswerDetails({
  inherited: { target, answer },
  row,
  period,
  editable,
  onWithdraw,
}: AnswerDetailsProps) {
  const { draft, judgement } = row;
  const issued = target.revision;
  return (
    <tr className={classes['details']}>
      <td colSpan={8}>
        <Stack gap="sm" p="xs">
          <Text size="sm">
            {issued && `Do ${issued.plan.organization.name} giao`}
            {issued?.number != null && `, bản ban hành số ${issued.number}`}.{' '}
            <LinkText to="/chi-tieu/$targetId" params={{ targetId: target.id }}>
              Xem nguồn gốc chỉ tiêu
            </LinkText>
          </Text>
          <Text size="sm">
            Đo bằng: {measureName(target.indicator, target.subgroup)}
            {target.indicator.source && ` (nguồn: ${target.indicator.source})`}
          </Text>
          {target.note && <Text size="sm">Ghi chú của cấp trên: {target.note}</Text>}
          {answer?.consent && (
            <>
              <Text size="sm">{consentLabel(answer.consent.state)}</Text>
              <Exchange consent={answer.consent} indicator={target.indicator} />
            </>
          )}
          {answer?.updatedAt && (
            <Text size="xs" c="dimmed">
              Trả lời lần cuối: {answer.updatedBy?.name ?? 'không rõ ai'}, {formatDateTime(answer.updatedAt)}
            </Text>
          )}
          {editable && needsCommitment(draft.decision) && (
            // biome-ignore lint/a11y/noStaticElementInteractions: only notices that the focus leaves the fields inside
            <div
              onBlur={(event) => {
                if (!event.currentTarget.contains(event.relatedTarget)) row.leave();
              }}
            >
              <CommitmentFields
                value={draft.commitment}
                onChange={(commitment) => row.change({ commitment })}
                indicator={target.indicator}
                period={period}
                refusals={row.isTyped ? judgement.refusals : []}
              />
            </div>
          )}
          {editable && answer && (
            <Button variant="default" size="compact-sm" w="max-content" onClick={() => onWithdraw(answer)}>
              Bỏ trả lời này
            </Button>
          )}
          <OtherAnswers targetId={target.id} indicator={target.indicator} />
        </Stack>
      </td>
    </tr>
  );
}

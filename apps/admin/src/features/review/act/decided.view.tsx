import { Stack, Text } from '@mantine/core';
import { formatDate, formatInteger } from '../../../lib/format.ts';
import { LinkButton } from '../../../ui/link-button.tsx';
import { ClassTable } from '../class-table.tsx';
import { DECISION_LISTS, type DecisionList } from '../paper/lines.ts';
import classes from '../review.module.css';
import { type AlikeRound, standingOf } from '../use-cases.ts';
import { IssueCertificatesForm } from './issue-certificates.form.tsx';

const isIssuing = (next: { readonly act: string; readonly allowed: boolean }) => next.act === 'CERTIFY' && next.allowed;

interface DecidedViewProps {
  readonly mayDecide: boolean;
  readonly round: AlikeRound;
  readonly decision: NonNullable<AlikeRound['decision']>;
}

/** A round that is decided: by what, what came of it, and where its lists and figures are. */
export function DecidedView({ round, decision, mayDecide }: DecidedViewProps) {
  const mayIssue = mayDecide && standingOf(round).some(({ nextSteps }) => nextSteps.some(isIssuing));
  const params = { unitKey: round.unit.key, roundId: round.id };
  return (
    <Stack gap="sm">
      <dl className={classes['facts']}>
        <dt>Quyết định</dt>
        <dd>
          {decision.number}, ngày {formatDate(decision.decidedOn)}, {decision.signedBy}
        </dd>
        <dt>Tổng số hộ của xã</dt>
        <dd>{formatInteger(decision.totalHouseholds)}</dd>
        <dt>Dấu của danh sách</dt>
        <dd>
          <Text component="code" size="xs" style={{ overflowWrap: 'anywhere' }}>
            {decision.contentHash}
          </Text>
        </dd>
      </dl>
      <ClassTable classes={round.classes} />
      {mayIssue && <IssueCertificatesForm roundId={round.id} />}
      <nav aria-label="Danh sách và số liệu của đợt">
        {(Object.keys(DECISION_LISTS) as DecisionList[]).map((list) => (
          <LinkButton
            key={list}
            to="/don-vi/$unitKey/ra-soat/$roundId/danh-sach"
            params={params}
            search={{ list }}
            variant="default"
            size="compact-sm"
            mr="xs"
            mb="xs"
          >
            {DECISION_LISTS[list]}
          </LinkButton>
        ))}
        <LinkButton
          to="/don-vi/$unitKey/ra-soat/$roundId/giay-chung-nhan"
          params={params}
          variant="default"
          size="compact-sm"
          mr="xs"
          mb="xs"
        >
          Giấy chứng nhận
        </LinkButton>
        <LinkButton
          to="/don-vi/$unitKey/ket-qua/$indicatorCode"
          params={{ unitKey: round.unit.key, indicatorCode: 'poverty-rate' }}
          search={{ year: round.year }}
          variant="default"
          size="compact-sm"
          mb="xs"
        >
          Tỷ lệ hộ nghèo năm {round.year}
        </LinkButton>
      </nav>
    </Stack>
  );
}

import { Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { formatDateTime } from '../../lib/format.ts';
import { Chip, type Looks } from '../../ui/chip.tsx';
import { LinkText } from '../../ui/link-button.tsx';
import { measuredText } from '../observation/figure.labels.ts';
import { commitmentSentence, measureName } from '../target/commitment.labels.ts';
import { distributionLabel } from '../target/target.labels.ts';
import { differenceText } from './answer.effect.ts';
import { consentLabel, relationLabel } from './cascade.labels.ts';
import type { ConsentFacts } from './consent.documents.ts';
import { ConsentDecision } from './consent-decision.tsx';
import { ConsentSum } from './consent-sum.tsx';
import { Exchange } from './exchange.view.tsx';
import { OtherAnswers } from './other-answers.tsx';

interface ConsentCardProps {
  readonly consent: ConsentFacts;
  readonly onDecided: (consent: ConsentFacts) => void;
}

/** One request: left who asks and why, right the figures before and after, below the decision. */
export function ConsentCard({ consent, onDecided }: ConsentCardProps) {
  const { target, requester, requestedAt, state } = consent;
  const { indicator, subgroup } = target;
  return (
    <Paper withBorder p="md" component="article">
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <Stack gap={4}>
          <Title order={2} size="h3">
            {measureName(indicator, subgroup)}
          </Title>
          <Text size="sm">
            {requester.name} · {requester.unit.fullName}
          </Text>
          <Text size="xs" c="dimmed">
            Gửi lúc {formatDateTime(requestedAt)}
          </Text>
          {consent.steps.length > 0 ? (
            <Exchange consent={consent} indicator={indicator} />
          ) : (
            <Text size="sm" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
              <strong>Lý do:</strong> {target.reason ?? 'không nêu'}
            </Text>
          )}
          <Text size="sm">
            <LinkText to="/chi-tieu/$targetId" params={{ targetId: target.id }}>
              Nguồn gốc chỉ tiêu
            </LinkText>
          </Text>
        </Stack>
        <Figures consent={consent} />
      </SimpleGrid>
      <Stack gap="sm" mt="sm">
        {target.parentTarget && state === 'PENDING' && (
          <ConsentSum
            inheritedId={target.parentTarget.id}
            unitKey={requester.unit.key}
            commitment={target.commitment}
            indicator={indicator}
          />
        )}
        {target.parentTarget && <OtherAnswers targetId={target.parentTarget.id} indicator={indicator} />}
        {state === 'PENDING' ? (
          <ConsentDecision consent={consent} onDecided={onDecided} />
        ) : (
          <Decided consent={consent} />
        )}
      </Stack>
    </Paper>
  );
}

function Figures({ consent: { target } }: Pick<ConsentCardProps, 'consent'>) {
  const { indicator, parentTarget, commitment, comparison } = target;
  return (
    <Stack gap={4} component="dl" m={0}>
      {parentTarget && (
        <div>
          <Text component="dt" size="xs" c="dimmed">
            Được giao ({distributionLabel(parentTarget.distribution).toLowerCase()})
          </Text>
          <Text component="dd" m={0}>
            {commitmentSentence(parentTarget.commitment, indicator)}
          </Text>
        </div>
      )}
      <div>
        <Text component="dt" size="xs" c="dimmed">
          Đơn vị đề nghị
        </Text>
        <Text component="dd" m={0} fw={600}>
          {commitmentSentence(commitment, indicator)}
        </Text>
      </div>
      {comparison && (
        <div>
          <Text component="dt" size="xs" c="dimmed">
            Chênh lệch{comparison.year !== null && `, xét năm ${comparison.year}`}
          </Text>
          <Text component="dd" m={0}>
            {relationLabel(comparison.relation)}
            {comparison.difference !== null && ` ${differenceText(comparison.difference, indicator)}`}
            {comparison.parentBound !== null &&
              comparison.childBound !== null &&
              ` (từ ${measuredText(comparison.parentBound, indicator)} thành ${measuredText(comparison.childBound, indicator)})`}
          </Text>
        </div>
      )}
    </Stack>
  );
}

function Decided({ consent }: Pick<ConsentCardProps, 'consent'>) {
  const { state, decidedAt, decidedBy, note, proposal, target } = consent;
  const { tone, icon } = DECIDED[state];
  return (
    <div>
      <Chip tone={tone} icon={icon}>
        {consentLabel(state)}
      </Chip>
      <Text size="sm">
        {decidedBy?.name}
        {decidedAt && `, ${formatDateTime(decidedAt)}`}
        {note && `: ${note}`}
      </Text>
      {proposal && (
        <Text size="sm">Chờ đơn vị nhận mức {commitmentSentence(proposal, target.indicator)}, hoặc trả lời lại.</Text>
      )}
    </div>
  );
}

const DECIDED: Readonly<Record<ConsentFacts['state'], Looks>> = {
  PENDING: { tone: 'wait', icon: 'wait' },
  GRANTED: { tone: 'good', icon: 'done' },
  REFUSED: { tone: 'bad', icon: 'stop' },
  COUNTERED: { tone: 'info', icon: 'info' },
};

import { Stack, Text, Title } from '@mantine/core';
import { formatDateTime } from '../../lib/format.ts';
import { Chip } from '../../ui/chip.tsx';
import { LinkText } from '../../ui/link-button.tsx';
import { Explanation } from '../observation/explanation.view.tsx';
import { countsText, coverageText, measuredText, statusLook } from '../observation/figure.labels.ts';
import { SyntheticMark } from '../observation/figure-marks.tsx';
import { officialLabel, statusLabel } from '../observation/observation.labels.ts';
import { commitmentSentence } from '../target/commitment.labels.ts';
import { bindingLabel, distributionLabel } from '../target/target.labels.ts';
import { differenceText } from './answer.effect.ts';
import type { BoardDrawerData as Data } from './board-drawer.documents.ts';
import { consentLabel, decisionLabel, relationLabel } from './cascade.labels.ts';

interface BoardDrawerViewProps {
  readonly data: Data;
  readonly year: number;
  readonly official: boolean;
}

export function BoardDrawerView({ data: { target, unit, figures, standards }, year, official }: BoardDrawerViewProps) {
  if (!target || !unit) return <Text>Không còn chỉ tiêu hoặc đơn vị này.</Text>;
  const { indicator, subgroup } = target;
  const found = unit.plans
    .flatMap(({ id, latest, organization }) =>
      (latest?.targets ?? []).map((answer) => ({
        ...{ planId: id, number: latest?.number ?? null, body: organization.name, answer },
      })),
    )
    .filter(
      ({ answer: { parentTarget } }) =>
        parentTarget?.key === target.key && parentTarget.revision?.plan.id === target.revision?.plan.id,
    );
  const figure = figures.find(
    (each) => each.indicator.code === indicator.code && each.subgroup?.code === subgroup?.code,
  );
  return (
    <Stack gap="md">
      <section>
        <Title order={3}>Chỉ tiêu được giao</Title>
        <Text size="sm" fw={600}>
          {target.statement}
        </Text>
        <Text size="sm">{commitmentSentence(target.commitment, indicator)}</Text>
        <Text size="xs" c="dimmed">
          {bindingLabel(target.binding)} · {distributionLabel(target.distribution)}
        </Text>
      </section>
      <section>
        <Title order={3}>Trả lời</Title>
        {found.length === 0 && <Text size="sm">Chưa ban hành trả lời cho chỉ tiêu này.</Text>}
        {found.map((each) => (
          <Answer
            key={each.planId}
            {...each}
            indicator={indicator}
            distribution={target.distribution}
            isOneOfSeveral={found.length > 1}
          />
        ))}
      </section>
      <section>
        <Title order={3}>
          Kết quả năm {year}, số {officialLabel(official)}
        </Title>
        {figure ? (
          <Result figure={figure} indicator={indicator} standards={standards} />
        ) : (
          <Text size="sm">Chưa có số liệu.</Text>
        )}
        <Text size="sm" mt={4}>
          <LinkText
            to="/don-vi/$unitKey/ket-qua/$indicatorCode"
            params={{ unitKey: unit.key, indicatorCode: indicator.code }}
            search={{ year, ...(official ? { official } : {}), ...(subgroup ? { subgroup: subgroup.code } : {}) }}
          >
            Xem số liệu đến từng đơn vị bên dưới
          </LinkText>
        </Text>
      </section>
    </Stack>
  );
}

type Found = NonNullable<NonNullable<Data['unit']>['plans'][number]['latest']>['targets'][number];
type Indicator = NonNullable<Data['target']>['indicator'];

interface AnswerProps {
  readonly planId: string;
  readonly number: number | null;
  /** The organization that answers. */
  readonly body: string;
  /** Whether several bodies of the unit answer. */
  readonly isOneOfSeveral: boolean;
  readonly answer: Found;
  readonly indicator: Indicator;
  readonly distribution: NonNullable<Data['target']>['distribution'];
}

function Answer({ planId, number, body, isOneOfSeveral, answer, indicator, distribution }: AnswerProps) {
  const { decision, comparison, consent } = answer;
  const deviates = decision === 'TIGHTEN' || decision === 'RELAX';
  return (
    <Stack gap={2}>
      <Text size="sm">
        {isOneOfSeveral && `${body}: `}
        {decisionLabel(decision, distribution)}
        {decision !== 'NOT_APPLICABLE' && `: ${commitmentSentence(answer.commitment, indicator)}`}
      </Text>
      {deviates && comparison && (
        <Text size="sm">
          {relationLabel(comparison.relation, comparison.obstacle)}
          {comparison.difference !== null && ` ${differenceText(comparison.difference, indicator)}`}
          {comparison.year !== null && `, xét năm ${comparison.year}`}
        </Text>
      )}
      {answer.reason && <Text size="sm">Lý do: {answer.reason}</Text>}
      {consent && (
        <Text size="sm">
          {consentLabel(consent.state)}
          {consent.decidedAt && ` (${formatDateTime(consent.decidedAt)})`}
          {consent.note && `: ${consent.note}`}
        </Text>
      )}
      <Text size="sm">
        <LinkText to="/ke-hoach/$planId" params={{ planId }}>
          Kế hoạch của đơn vị{number !== null && `, bản ${number}`}
        </LinkText>
        {' · '}
        <LinkText to="/chi-tieu/$targetId" params={{ targetId: answer.id }}>
          Nguồn gốc chỉ tiêu
        </LinkText>
      </Text>
    </Stack>
  );
}

interface ResultProps {
  readonly figure: Data['figures'][number];
  readonly indicator: Indicator;
  readonly standards: Data['standards'];
}

function Result({ figure, indicator, standards }: ResultProps) {
  const { value, status, required, gap, assessment } = figure;
  const counts = countsText(figure);
  return (
    <Stack gap={2}>
      <Text size="sm" fw={600}>
        {value === null ? 'Chưa có số liệu' : measuredText(value, indicator)}
        {counts && ` (${counts})`}
      </Text>
      <Text size="sm">{coverageText(figure)}</Text>
      {required !== null && <Text size="sm">Ngưỡng: {measuredText(required, indicator)}</Text>}
      {gap !== null && (
        <Text size="sm">
          {gap.startsWith('-') ? 'Còn thiếu' : 'Dư so với yêu cầu'} {differenceText(gap.replace('-', ''), indicator)}
        </Text>
      )}
      {status && (
        <div>
          <Chip {...statusLook(status)}>{statusLabel(status)}</Chip>
        </div>
      )}
      {assessment && <Explanation assessment={assessment} indicator={indicator} standards={standards} />}
      <div>
        <SyntheticMark synthetic={figure.synthetic} />
      </div>
    </Stack>
  );
}

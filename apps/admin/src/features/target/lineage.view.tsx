import { Paper, Stack, Text, Title } from '@mantine/core';
import { Chip } from '../../ui/chip.tsx';
import { LinkText } from '../../ui/link-button.tsx';
import { Page } from '../../ui/page.tsx';
import { differenceText } from '../cascade/answer.effect.ts';
import { consentLabel, decisionLabel, relationLabel } from '../cascade/cascade.labels.ts';
import { EDGE_KINDS } from '../directive/directive.labels.ts';
import { DirectiveLine } from '../directive/directive-line.view.tsx';
import { planName } from '../plan/plan.labels.ts';
import { Hash } from '../plan/read/hash.view.tsx';
import { commitmentSentence, measureName } from './commitment.labels.ts';
import type { LineageFacts, LineageStep } from './lineage.documents.ts';
import classes from './lineage.module.css';
import { LineageCheck } from './lineage-check.view.tsx';

interface LineageViewProps {
  readonly statement: string;
  readonly lineage: LineageFacts;
}

export function LineageView({ statement, lineage: { targets, directives, edges } }: LineageViewProps) {
  return (
    <Page title="Nguồn gốc chỉ tiêu" above={statement}>
      <Stack gap="lg">
        <ol className={classes['steps']} aria-label="Từ chỉ tiêu này lên cấp trên">
          {targets.map((step) => (
            <li key={step.target.id}>
              <Step step={step} />
            </li>
          ))}
        </ol>
        <LineageCheck steps={targets} />
        <section>
          <Title order={2}>Văn bản chỉ đạo ở trên cùng</Title>
          {directives.length === 0 ? (
            <Text size="sm">Các kế hoạch trên chưa dẫn văn bản chỉ đạo nào.</Text>
          ) : (
            <ul className={classes['directives']}>
              {directives.map((directive) => (
                <li key={directive.id}>
                  <DirectiveLine directive={directive} />
                  <Above id={directive.id} edges={edges} directives={directives} />
                </li>
              ))}
            </ul>
          )}
        </section>
      </Stack>
    </Page>
  );
}

/** One plan on the way up: what it commits to, how that stands to the plan above, its revision and seal. */
function Step({ step: { target, organization, unit, revisionNumber } }: { readonly step: LineageStep }) {
  const { indicator, subgroup, commitment, decision, reason, consent, revision } = target;
  const isAnswer = decision !== 'LOCAL';
  return (
    <Paper withBorder p="sm">
      <Text size="xs" c="dimmed">
        {organization.name} · {unit.fullName}
      </Text>
      <Text fw={600}>
        {measureName(indicator, subgroup)}:{' '}
        {decision === 'NOT_APPLICABLE' ? 'không áp dụng' : commitmentSentence(commitment, indicator)}
      </Text>
      <Text size="sm">{target.statement}</Text>
      {isAnswer && (
        <Text size="sm">
          {answerText(target)}
          {reason && `. Lý do: ${reason}`} {consent && <Chip>{consentLabel(consent.state)}</Chip>}
        </Text>
      )}
      {revision && (
        <>
          <Text size="sm">
            <LinkText
              to="/ke-hoach/$planId"
              params={{ planId: revision.plan.id }}
              search={(kept) => ({ ...kept, revisionId: revision.id })}
            >
              {planName(revision)}
            </LinkText>
            {revisionNumber === null ? ', bản thảo, chưa có mã băm' : `, bản ban hành số ${revisionNumber}`}
          </Text>
          <div className={classes['hash']}>
            <Hash revision={revision} />
          </div>
        </>
      )}
    </Paper>
  );
}

/** How the step stands to the one above it: `Nhẹ hơn chỉ tiêu cấp trên 0,50 điểm % (xét năm 2025)`. */
function answerText({ decision, comparison, indicator }: LineageStep['target']): string {
  const deviates = decision === 'TIGHTEN' || decision === 'RELAX';
  if (!deviates || comparison === null || comparison.relation === 'EQUAL') return decisionLabel(decision);
  if (comparison.obstacle === 'ONLY_THE_SUM') return relationLabel(comparison.relation, comparison.obstacle);
  const by = comparison.difference === null ? '' : ` ${differenceText(comparison.difference, indicator)}`;
  const year = comparison.year === null ? '' : ` (xét năm ${comparison.year})`;
  return `${relationLabel(comparison.relation)} chỉ tiêu cấp trên${by}${year}`;
}

interface AboveProps {
  readonly id: string;
  readonly edges: LineageFacts['edges'];
  readonly directives: LineageFacts['directives'];
}

/** What a directive carries out or cites, among those shown. */
function Above({ id, edges, directives }: AboveProps) {
  const above = edges.flatMap(({ kind, lower, upper }) => {
    const directive = lower.id === id ? directives.find((each) => each.id === upper.id) : undefined;
    return directive ? [{ kind, directive }] : [];
  });
  if (above.length === 0) return null;
  return (
    <ul>
      {above.map(({ kind, directive }) => (
        <li key={directive.id}>
          {EDGE_KINDS[kind]} <DirectiveLine directive={directive} />
        </li>
      ))}
    </ul>
  );
}

import { NativeSelect, Stack, Text } from '@mantine/core';
import { Empty } from '../../../ui/empty.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { Page } from '../../../ui/page.tsx';
import { planName } from '../../plan/plan.labels.ts';
import { commitmentSentence, measureName } from '../../target/commitment.labels.ts';
import { distributionLabel } from '../../target/target.labels.ts';
import { assignableTargets, assignableYears, yearToAssign } from './assign.choices.ts';
import type { AssignPlan, AssignTarget } from './assign.documents.ts';
import classes from './assign.module.css';
import type { AssignShown } from './assign-editor.tsx';
import { AssignSheet } from './assign-sheet.tsx';

interface AssignViewProps {
  readonly plan: AssignPlan;
  readonly revision: NonNullable<AssignPlan['latest']>;
  readonly shown: AssignShown & { readonly target?: string | undefined; readonly year?: number | undefined };
  readonly onShow: (change: AssignShown) => void;
  readonly onChoose: (target: string, year: number) => void;
}

export function AssignView({ plan, revision, shown, onShow, onChoose }: AssignViewProps) {
  const targets = assignableTargets(revision.targets);
  const target = targets.find(({ id }) => id === shown.target) ?? targets[0];
  const years = target ? assignableYears(target, revision) : [];
  const year = yearToAssign(years, shown.year, new Date().getFullYear());
  return (
    <Page
      title="Giao chỉ tiêu"
      above={`${plan.organization.name} · ${plan.unit.fullName}`}
      below={`${planName(revision)}, bản ${revision.number}`}
      actions={
        <LinkButton to="/ke-hoach/$planId" params={{ planId: plan.id }} variant="default" size="xs">
          Xem kế hoạch
        </LinkButton>
      }
    >
      {target ? (
        <Stack gap="sm">
          <div className={classes['choice']} data-no-print>
            <NativeSelect
              label="Chỉ tiêu"
              size="xs"
              maw="34rem"
              value={target.id}
              onChange={(event) => onChoose(event.currentTarget.value, year)}
              data={groupsOf(targets)}
            />
            <NativeSelect
              label="Năm giao"
              size="xs"
              value={String(year)}
              onChange={(event) => onChoose(target.id, Number(event.currentTarget.value))}
              data={years.map(String)}
            />
            <Text size="xs" c="dimmed" className={classes['words'] ?? ''}>
              {measureName(target.indicator, target.subgroup)} {commitmentSentence(target.commitment, target.indicator)}
              <br />
              {distributionLabel(target.distribution)}
            </Text>
          </div>
          <AssignSheet
            key={`${target.id} ${year}`}
            target={target}
            targets={targets}
            year={year}
            unitName={plan.unit.fullName}
            shown={shown}
            onShow={onShow}
          />
        </Stack>
      ) : (
        <Empty what="Kế hoạch này không có chỉ tiêu nào giao được bằng số.">
          Chỉ tiêu định tính, mốc phải đạt và chỉ tiêu so với cấp trên không chia thành mức riêng cho từng đơn vị.
        </Empty>
      )}
    </Page>
  );
}

function groupsOf(targets: readonly AssignTarget[]) {
  const item = ({ id, statement }: AssignTarget) => ({ value: id, label: statement });
  const groups = [
    { group: 'Giao mức riêng cho từng đơn vị', items: targets.filter(isMeant).map(item) },
    { group: 'Chỉ tiêu khác', items: targets.filter((target) => !isMeant(target)).map(item) },
  ];
  return groups.filter(({ items }) => items.length > 0);
}

function isMeant({ distribution }: AssignTarget): boolean {
  return distribution === 'ASSIGNED';
}

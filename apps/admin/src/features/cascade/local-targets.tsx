import type { ResultOf } from '@bacthang/contract';
import type { PlanPeriod } from '@bacthang/domain/target';
import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { Icon } from '../../ui/icon.tsx';
import { commitmentSentence } from '../target/commitment.labels.ts';
import type { IndicatorFacts } from '../target/indicator.fragment.ts';
import { RemoveTargetButton } from '../target/remove-target.tsx';
import type { AnswerQuery } from './answer.documents.ts';

const TargetDialog = lazy(() => import('../target/target-dialog.tsx'));

type OwnTarget = NonNullable<NonNullable<ResultOf<typeof AnswerQuery>['plan']>['draft']>['targets'][number];

interface LocalTargetsProps {
  readonly planId: string;
  readonly targets: readonly OwnTarget[];
  readonly indicators: readonly IndicatorFacts[];
  readonly subgroups: readonly { readonly code: string; readonly name: string }[];
  readonly period: PlanPeriod;
  readonly editable: boolean;
}

/** The unit's own targets, with nothing above them. */
export function LocalTargets({ planId, targets, indicators, subgroups, period, editable }: LocalTargetsProps) {
  const [open, setOpen] = useState<OwnTarget | 'new' | null>(null);
  return (
    <Stack component="section" gap="xs" aria-labelledby="chi-tieu-rieng">
      <Group justify="space-between">
        <Title order={2} id="chi-tieu-rieng">
          Chỉ tiêu riêng của đơn vị
        </Title>
        {editable && (
          <Button variant="default" size="xs" leftSection={<Icon name="plus" />} onClick={() => setOpen('new')}>
            Thêm chỉ tiêu riêng
          </Button>
        )}
      </Group>
      {targets.length === 0 && (
        <Text size="sm" c="dimmed">
          Chưa có. Thêm khi địa phương đặt ra việc mà cấp trên không giao.
        </Text>
      )}
      {targets.map((target) => (
        <Group key={target.id} justify="space-between" wrap="nowrap" align="flex-start">
          <div>
            <Text size="sm" fw={600}>
              {target.statement}
            </Text>
            <Text size="sm">{commitmentSentence(target.commitment, target.indicator)}</Text>
          </div>
          {editable && (
            <Group gap={4} wrap="nowrap">
              <Button
                variant="default"
                size="compact-xs"
                aria-label={`Sửa: ${target.statement}`}
                onClick={() => setOpen(target)}
              >
                Sửa
              </Button>
              <RemoveTargetButton target={target} />
            </Group>
          )}
        </Group>
      ))}
      {open !== null && (
        <Suspense>
          <TargetDialog
            planId={planId}
            target={open === 'new' ? null : open}
            references={{ indicators, subgroups }}
            period={period}
            containers={targets}
            onDone={() => setOpen(null)}
          />
        </Suspense>
      )}
    </Stack>
  );
}

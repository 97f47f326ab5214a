import { SegmentedControl, Stack, Title } from '@mantine/core';
import { formatInteger } from '../../../lib/format.ts';
import { Chip } from '../../../ui/chip.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { LinkText } from '../../../ui/link-button.tsx';
import { Page } from '../../../ui/page.tsx';
import { WITHIN_PAGE } from '../../../ui/within-page.ts';
import { planName } from '../../plan/plan.labels.ts';
import type { Coverage } from './coverage.documents.ts';
import { COVERAGE_FILTERS, type CoverageFilter, countByState, coverageState, isShown } from './coverage.labels.ts';
import { CoverageTargets } from './coverage-targets.tsx';
import { CoverageUnits } from './coverage-units.tsx';

interface CoverageViewProps {
  readonly coverage: Coverage;
  readonly filter: CoverageFilter | undefined;
  readonly onFilter: (filter: CoverageFilter | undefined) => void;
  /** Whether relaxed answers that wait for consent are read as answered, to see what consenting would do. */
  readonly answered: boolean;
  readonly onAnswered: (answered: boolean) => void;
  /** The target that somebody came for. */
  readonly wanted: string | undefined;
}

const FILTERS: Readonly<Record<CoverageFilter, string>> = {
  waiting: 'Chờ ý kiến',
  deviating: 'Lệch chỉ tiêu',
  late: 'Chưa ban hành',
};

export function CoverageView({ coverage, filter, onFilter, answered, onAnswered, wanted }: CoverageViewProps) {
  const { revision, units, targets } = coverage;
  const names = new Map(units.map(({ unitKey, unitName }) => [unitKey, unitName]));
  const shown = units.filter((unit) => isShown(unit, filter));
  return (
    <Page
      title="Tình hình triển khai"
      above={
        <LinkText
          to="/ke-hoach/$planId"
          params={{ planId: revision.plan.id }}
          search={(kept) => ({ ...kept, revisionId: revision.id, units: undefined })}
        >
          {revision.plan.organization.name} · {planName(revision)}, bản {revision.number}
        </LinkText>
      }
      below={
        <span>
          {countByState(units).map(({ state, count }) => (
            <Chip key={state} tone={coverageState(state).tone} icon={coverageState(state).icon}>
              {formatInteger(count)} {coverageState(state).label.toLowerCase()}
            </Chip>
          ))}
        </span>
      }
    >
      {units.length === 0 ? (
        <Empty what="Kế hoạch này không gửi đến đơn vị nào bên dưới." />
      ) : (
        <Stack gap="lg">
          <section aria-labelledby="theo-don-vi">
            <Title order={2} size="h4" id="theo-don-vi" mb="xs">
              Theo đơn vị
            </Title>
            <SegmentedControl
              aria-label="Đơn vị nào"
              size="xs"
              mb="xs"
              style={WITHIN_PAGE}
              value={filter ?? 'all'}
              onChange={(value) => onFilter(COVERAGE_FILTERS.find((known) => known === value))}
              data={[
                { value: 'all', label: `Tất cả (${formatInteger(units.length)})` },
                ...COVERAGE_FILTERS.map((value) => ({
                  value,
                  label: `${FILTERS[value]} (${formatInteger(units.filter((unit) => isShown(unit, value)).length)})`,
                })),
              ]}
            />
            {shown.length === 0 ? (
              <Empty what="Không có đơn vị nào như vậy." />
            ) : (
              <CoverageUnits units={shown} total={targets.length} />
            )}
          </section>
          <section aria-labelledby="theo-chi-tieu">
            <Title order={2} size="h4" id="theo-chi-tieu" mb="xs">
              Theo chỉ tiêu
            </Title>
            <SegmentedControl
              aria-label="Đề nghị nhẹ hơn đang chờ được tính thế nào"
              size="xs"
              mb="xs"
              style={WITHIN_PAGE}
              value={answered ? 'answered' : 'binding'}
              onChange={(value) => onAnswered(value === 'answered')}
              data={[
                { value: 'binding', label: 'Tính theo mức đang ràng buộc' },
                { value: 'answered', label: 'Tính như đã trả lời' },
              ]}
            />
            <CoverageTargets
              targets={targets}
              wanted={wanted}
              reading={answered ? 'answered' : 'binding'}
              nameOf={(unitKey) => names.get(unitKey) ?? unitKey}
            />
          </section>
        </Stack>
      )}
    </Page>
  );
}

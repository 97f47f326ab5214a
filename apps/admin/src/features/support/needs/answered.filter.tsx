import { Group, NativeSelect, SegmentedControl } from '@mantine/core';
import { villageLabel } from '../../household/household.labels.ts';
import type { SupportNeeds } from '../support.documents.ts';
import { CAUSES, type PovertyCause, supportKindLabel } from '../support.labels.ts';

export interface AnsweredFilter {
  readonly kind: string | null;
  readonly cause: PovertyCause | null;
  /** A commune or village below. */
  readonly within: string | null;
  /** Who was helped, instead of who waits. */
  readonly helped: boolean;
}

interface AnsweredFilterProps {
  readonly needs: Pick<SupportNeeds, 'counts' | 'parts'>;
  readonly filter: AnsweredFilter;
  readonly onFilter: (filter: AnsweredFilter) => void;
}

/** By kind, cause and place. */
export function AnsweredFilters({ needs, filter, onFilter }: AnsweredFilterProps) {
  const chosen = (event: { currentTarget: { value: string } }) => event.currentTarget.value || null;
  return (
    <Group gap="sm" align="flex-end" data-no-print>
      <SegmentedControl
        aria-label="Danh sách"
        value={filter.helped ? 'helped' : 'waiting'}
        onChange={(value) => onFilter({ ...filter, helped: value === 'helped' })}
        data={[
          { value: 'waiting', label: 'Đang chờ' },
          { value: 'helped', label: 'Đã được giúp' },
        ]}
      />
      <NativeSelect
        label="Loại hỗ trợ"
        value={filter.kind ?? ''}
        onChange={(event) => onFilter({ ...filter, kind: chosen(event) })}
        data={[
          { value: '', label: 'Mọi loại' },
          ...needs.counts.map(({ kind }) => ({ value: kind.code, label: supportKindLabel(kind) })),
        ]}
      />
      <NativeSelect
        label="Nguyên nhân nghèo"
        value={filter.cause ?? ''}
        onChange={(event) => onFilter({ ...filter, cause: chosen(event) as PovertyCause | null })}
        data={[
          { value: '', label: 'Mọi nguyên nhân' },
          ...Object.entries(CAUSES).map(([value, label]) => ({ value, label })),
        ]}
      />
      {needs.parts.length > 1 && (
        <NativeSelect
          label="Nơi ở"
          value={filter.within ?? ''}
          onChange={(event) => onFilter({ ...filter, within: chosen(event) })}
          data={[
            { value: '', label: 'Tất cả' },
            ...needs.parts.map(({ unit }) => ({
              value: unit.key,
              label: unit.tier === 'VILLAGE' ? villageLabel(unit) : unit.fullName,
            })),
          ]}
        />
      )}
    </Group>
  );
}

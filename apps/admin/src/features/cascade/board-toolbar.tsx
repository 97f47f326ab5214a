import { Checkbox, NativeSelect, SegmentedControl } from '@mantine/core';
import type { ReactNode } from 'react';
import { SearchField } from '../../ui/search-field.tsx';
import { OfficialChoice } from '../observation/official-choice.tsx';
import type { Density } from './board.looks.ts';
import classes from './board.module.css';
import type { BoardViewProps } from './board.view.tsx';

interface BoardToolbarProps extends Pick<BoardViewProps, 'revisions' | 'revision' | 'year' | 'shown' | 'onShow'> {
  readonly density: Density;
  readonly onDensity: (density: Density) => void;
  /** The choice of columns, once it is known which there are. */
  readonly columns: ReactNode;
}

/** What of the board is looked at, and how. */
export function BoardToolbar({
  revisions,
  revision,
  year,
  shown,
  onShow,
  density,
  onDensity,
  columns,
}: BoardToolbarProps) {
  return (
    <div className={classes['toolbar']} data-no-print>
      <NativeSelect
        aria-label="Kế hoạch"
        size="xs"
        className={classes['plan']}
        value={revision.id}
        onChange={(event) => onShow({ revisionId: event.currentTarget.value, row: undefined, target: undefined })}
        data={revisions.map(({ id, number, title, organizationName }) => ({
          value: id,
          label: `${organizationName}: ${title} (bản ${number})`,
        }))}
      />
      <SegmentedControl
        aria-label="Xem trả lời hay kết quả"
        size="xs"
        value={shown.view ?? 'answers'}
        onChange={(value) => onShow({ view: value === 'results' ? 'results' : undefined })}
        data={[
          { value: 'answers', label: 'Trả lời' },
          { value: 'results', label: `Kết quả ${year}` },
        ]}
      />
      <OfficialChoice official={shown.official ?? false} onChange={(next) => onShow({ official: next || undefined })} />
      <SegmentedControl
        aria-label="Mật độ"
        size="xs"
        value={density}
        onChange={(value) => onDensity(value === 'dense' ? 'dense' : 'roomy')}
        data={[
          { value: 'roomy', label: 'Thoáng' },
          { value: 'dense', label: 'Gọn' },
        ]}
      />
      {columns}
      <SearchField
        label="Tìm đơn vị"
        size="xs"
        value={shown.search ?? ''}
        onSearch={(text) => onShow({ search: text || undefined })}
      />
      <Checkbox
        label="Chỉ hiện chỗ lệch"
        size="xs"
        checked={shown.onlyDeviating ?? false}
        onChange={(event) => onShow({ onlyDeviating: event.currentTarget.checked || undefined })}
      />
    </div>
  );
}

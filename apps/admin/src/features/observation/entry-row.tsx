import { Button, Group, NativeSelect, TextInput } from '@mantine/core';
import { formatDateTime, formatInteger } from '../../lib/format.ts';
import { refusalsByField } from '../../lib/refusal.labels.ts';
import { Chip } from '../../ui/chip.tsx';
import classes from '../cascade/work-table.module.css';
import { commitmentSentence } from '../target/commitment.labels.ts';
import { DecimalInput } from '../target/decimal-input.tsx';
import type { ReportFacts } from './entry.documents.ts';
import { type EntryDraft, entryDraftOf, hasDenominator, type JudgedEntry, rateText } from './entry.draft.ts';
import type { EntryRow as Row } from './entry.rows.ts';
import { ReportChips } from './entry-state.tsx';
import { countsText, measuredText } from './figure.labels.ts';
import type { Entry } from './use-entry.ts';

interface EntryRowProps {
  readonly row: Row;
  readonly position: number;
  readonly year: number;
  readonly entry: Entry;
  readonly editable: boolean;
}

const NOTHING: JudgedEntry = { refusals: [], counts: null, value: null };

/** One figure of the report: numerator, denominator, the rate they make, and what to hold it against. */
export function EntryRow({ row, position, year, entry, editable }: EntryRowProps) {
  const { measure, indicator, subgroup, target, last } = row;
  const draft = entry.drafts[measure] ?? entryDraftOf(row);
  const judged = entry.judged.get(measure) ?? NOTHING;
  const isChanged = entry.changed.includes(row);
  const errors = refusalsByField(isChanged ? [...judged.refusals, ...(entry.refused[measure] ?? [])] : []);
  const name = subgroup ? `${indicator.name} (${subgroup.name})` : indicator.name;
  const conflict = entry.conflicts[measure];
  const change = (part: Partial<EntryDraft>) => entry.change(row, part);
  const at = (column: number) => ({ 'data-row': position, 'data-column': column });
  return (
    <>
      <tr
        data-typed={isChanged || undefined}
        onKeyDown={(event) => {
          if (event.key === 'Escape') entry.drop(measure);
        }}
      >
        <th scope="row" className={classes['asked']}>
          <div className={classes['statement']}>{name}</div>
          <div className={classes['dim']}>
            {indicator.numerator ?? indicator.name}
            {indicator.denominator && ` trên ${indicator.denominator.toLowerCase()}`}
          </div>
        </th>
        <td>
          <span className={classes['label']}>{hasDenominator(indicator) ? 'Tử số' : 'Số lượng'}</span>
          {indicator.valueType === 'MILESTONE' ? (
            <NativeSelect
              size="xs"
              aria-label={`${name}: đã đạt hay chưa`}
              {...at(0)}
              disabled={!editable}
              error={errors['numerator']}
              value={draft.numerator}
              data={[
                { value: '', label: 'Chọn…' },
                { value: '1', label: 'Đã đạt' },
                { value: '0', label: 'Chưa đạt' },
              ]}
              onChange={(event) => change({ numerator: event.currentTarget.value })}
            />
          ) : (
            <DecimalInput
              size="xs"
              w="8rem"
              aria-label={`${name}: ${indicator.numerator ?? 'số lượng'}`}
              {...at(0)}
              disabled={!editable}
              error={errors['numerator']}
              value={draft.numerator}
              unit={hasDenominator(indicator) ? '' : indicator.unit}
              onChange={(numerator) => change({ numerator })}
            />
          )}
        </td>
        <td>
          {hasDenominator(indicator) ? (
            <>
              <span className={classes['label']}>Mẫu số</span>
              <DecimalInput
                size="xs"
                w="8rem"
                aria-label={`${name}: ${indicator.denominator ?? 'mẫu số'}`}
                {...at(1)}
                disabled={!editable}
                error={errors['denominator']}
                value={draft.denominator}
                onChange={(denominator) => change({ denominator })}
              />
            </>
          ) : (
            <span className={classes['dim']}>không có mẫu số</span>
          )}
        </td>
        <td className={classes['number']}>
          <span className={classes['label']}>Tỷ lệ (máy tính)</span>
          <output>{rateText(judged, indicator) || '–'}</output>
        </td>
        <td className={classes['number']}>
          <span className={classes['label']}>Năm {year - 1}</span>
          {last?.value ? measuredText(last.value, indicator) : '–'}
          {last && countsText(last) && <div className={classes['dim']}>{countsText(last)}</div>}
          {row.isBroken && <div className={classes['dim']}>chuẩn nghèo khác, không so được</div>}
          {last?.synthetic && <div className={classes['dim']}>số minh họa</div>}
        </td>
        <td className={classes['effect']}>
          <span className={classes['label']}>Chỉ tiêu</span>
          {target ? commitmentSentence(target.commitment, indicator) : '–'}
          {row.required !== null && (
            <div className={classes['dim']}>ngưỡng {measuredText(row.required, indicator)}</div>
          )}
        </td>
        <td>
          <span className={classes['label']}>Ghi chú</span>
          <TextInput
            size="xs"
            aria-label={`${name}: ghi chú`}
            {...at(2)}
            disabled={!editable}
            error={errors['note']}
            value={draft.note}
            onChange={(event) => change({ note: event.currentTarget.value })}
          />
        </td>
        <td>
          {isChanged ? (
            <Chip tone="wait" icon="edit">
              {judged.counts ? 'Chưa gửi' : 'Chưa đúng'}
            </Chip>
          ) : (
            <ReportChips row={row} />
          )}
          {row.rolledUp.expected > 1 && row.rolledUp.value !== null && (
            <div className={classes['dim']}>
              cộng từ dưới lên: {measuredText(row.rolledUp.value, indicator)} ({row.rolledUp.reported}/
              {row.rolledUp.expected} đơn vị)
            </div>
          )}
        </td>
      </tr>
      {conflict && (
        <tr className={classes['details']}>
          <td colSpan={8}>
            <Conflict
              current={conflict}
              mine={draft}
              onTheirs={() => entry.drop(measure)}
              onMine={() => entry.keepMine(measure)}
            />
          </td>
        </tr>
      )}
    </>
  );
}

interface ConflictProps {
  readonly current: ReportFacts;
  readonly mine: EntryDraft;
  readonly onTheirs: () => void;
  readonly onMine: () => void;
}

/** Somebody saved this figure first: both stand here until one is chosen. */
function Conflict({ current, mine, onTheirs, onMine }: ConflictProps) {
  const theirs = countsText(current) ?? (current.numerator === null ? 'trống' : formatInteger(current.numerator));
  const own = mine.denominator === '' ? mine.numerator : `${mine.numerator} / ${mine.denominator}`;
  return (
    <Group gap="xs" p="xs" role="alert">
      <span>
        Người khác đã gửi trước: <strong>{theirs}</strong> ({current.enteredBy?.name ?? 'không rõ ai'},{' '}
        {formatDateTime(current.enteredAt)}). Số của tôi: <strong>{own}</strong>.
      </span>
      <Button size="compact-sm" variant="default" onClick={onTheirs}>
        Lấy số đang có
      </Button>
      <Button size="compact-sm" onClick={onMine}>
        Giữ số của tôi để gửi lại
      </Button>
    </Group>
  );
}

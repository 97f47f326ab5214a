import { TextInput } from '@mantine/core';
import { refusalsByField } from '../../lib/refusal.labels.ts';
import { Chip } from '../../ui/chip.tsx';
import classes from '../cascade/work-table.module.css';
import { commitmentSentence, measureName } from '../target/commitment.labels.ts';
import { type EntryDraft, entryDraftOf, hasDenominator, type JudgedEntry, rateText } from './entry.draft.ts';
import type { EntryRow as Row } from './entry.rows.ts';
import { DenominatorCell, NumeratorCell } from './entry-cells.tsx';
import { EntryConflict } from './entry-conflict.tsx';
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
  const { measure, indicator, subgroup, target, rolledUp } = row;
  const draft = entry.drafts[measure] ?? entryDraftOf(row);
  const judged = entry.judged.get(measure) ?? NOTHING;
  const isChanged = entry.changed.includes(row);
  const errors = refusalsByField(isChanged ? [...judged.refusals, ...(entry.refused[measure] ?? [])] : []);
  const name = measureName(indicator, subgroup);
  const conflict = entry.conflicts[measure];
  const change = (part: Partial<EntryDraft>) => entry.change(row, part);
  const cell = { name, indicator, row: position, editable };
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
          <span className={classes['label']}>{indicator.numerator ?? 'Số lượng'}</span>
          <NumeratorCell
            {...cell}
            value={draft.numerator}
            error={errors['numerator']}
            onChange={(numerator) => change({ numerator })}
          />
        </td>
        <td>
          <span className={classes['label']}>{indicator.denominator ?? 'Mẫu số'}</span>
          {hasDenominator(indicator) ? (
            <DenominatorCell
              {...cell}
              value={draft.denominator}
              error={errors['denominator']}
              onChange={(denominator) => change({ denominator })}
            />
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
          <LastYear row={row} />
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
          {editable ? (
            <TextInput
              size="xs"
              miw="6.5rem"
              aria-label={`${name}: ghi chú`}
              data-row={position}
              data-column={2}
              error={errors['note']}
              value={draft.note}
              onChange={(event) => change({ note: event.currentTarget.value })}
            />
          ) : (
            draft.note
          )}
        </td>
        <td>
          {isChanged ? (
            <Chip tone="wait" icon="edit">
              {judged.counts ? 'Chưa gửi' : 'Chưa đúng'}
            </Chip>
          ) : (
            <ReportChips row={row} />
          )}
          {rolledUp.expected > 1 && rolledUp.value !== null && (
            <div className={classes['dim']}>
              cộng từ dưới lên: {measuredText(rolledUp.value, indicator)} ({rolledUp.reported}/{rolledUp.expected} đơn
              vị)
            </div>
          )}
        </td>
      </tr>
      {conflict && (
        <tr className={classes['details']}>
          <td colSpan={8}>
            <EntryConflict
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

/** The figure of the year before, with what it was counted from, and whether it may be compared. */
function LastYear({ row: { last, indicator, isBroken } }: { readonly row: Row }) {
  if (!last?.value) return '–';
  const counts = countsText(last);
  return (
    <>
      {measuredText(last.value, indicator)}
      {counts && <div className={classes['dim']}>{counts}</div>}
      {isBroken && <div className={classes['dim']}>chuẩn nghèo khác, không so được</div>}
      {last.synthetic && <div className={classes['dim']}>số minh họa</div>}
    </>
  );
}

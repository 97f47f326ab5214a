import { formatInteger } from '../../lib/format.ts';
import type { ImportFacts } from './household-import.documents.ts';
import type { ImportReading } from './readings.documents.ts';

type Counts = ImportFacts['counts'];

/** Where a file stands: nothing taken yet, some or all of it taken, or taken back. */
export function phaseOf({ undoneAt, counts }: Pick<ImportFacts, 'undoneAt' | 'counts'>): 'read' | 'taken' | 'undone' {
  if (undoneAt !== null) return 'undone';
  return counts.added + counts.changed + counts.scored > 0 ? 'taken' : 'read';
}

/** `Sẽ thêm 812 hộ, sửa 40, bỏ qua 3 hộ có lỗi.`; what was done of it once it was; that there is nothing new. */
export function summarySentence(facts: Pick<ImportFacts, 'undoneAt' | 'counts' | 'faulty'>): string {
  const { counts, faulty } = facts;
  const left = faulty > 0 ? `, bỏ qua ${formatInteger(faulty)} hộ có lỗi` : '';
  switch (phaseOf(facts)) {
    case 'undone':
      return 'Đã hoàn tác: sổ hộ như trước khi nhập tệp này.';
    case 'taken':
      return `Đã thêm ${formatInteger(counts.added)} hộ, sửa ${formatInteger(counts.changed)}${scoresClause(counts.scored)}${left}.${staleSentence(counts)}`;
    case 'read':
      if (counts.waiting === 0) {
        return `Không có gì mới để nhập: ${formatInteger(counts.unchanged)} hộ đã ghi đúng như vậy${left}.${staleSentence(counts)}`;
      }
      return `Sẽ thêm ${formatInteger(counts.toAdd)} hộ, sửa ${formatInteger(counts.toChange)}${scoresClause(counts.toScore)}${left}. Chưa lưu gì.`;
  }
}

const scoresClause = (count: number): string =>
  count === 0 ? '' : `, ghi kết quả rà soát của ${formatInteger(count)} hộ`;

/** Where a file stands, in a list of files. */
export function stateLabel(facts: Pick<ImportFacts, 'undoneAt' | 'counts'>): string {
  const { counts } = facts;
  const phase = phaseOf(facts);
  if (phase === 'undone') return 'Đã hoàn tác';
  const waits = counts.waiting === 0 ? '' : `${formatInteger(counts.waiting)} hộ chờ nhập`;
  if (phase === 'read') return waits || 'Không có gì mới';
  const done = `Đã nhập ${formatInteger(Math.max(counts.added + counts.changed, counts.scored))} hộ`;
  return waits ? `${done}, còn ${waits}` : done;
}

function staleSentence({ stale }: Counts): string {
  return stale === 0 ? '' : ` ${formatInteger(stale)} hộ đã đổi sau khi đọc tệp nên giữ nguyên; hãy chọn lại tệp.`;
}

/** Whether a file is being read at this moment; else it was refused, or its reader is gone. */
export const isRunning = ({ interrupted, refusals }: Pick<ImportReading, 'interrupted' | 'refusals'>): boolean =>
  !interrupted && refusals.length === 0;

type Far = Pick<ImportReading, 'fileName' | 'stage' | 'done' | 'total'>;

/** `“ho.xlsx”: 12.500/25.000 hộ`; rows while it is read, as many as there are so far until all are unpacked. */
export function readingSentence({ fileName, stage, done, total }: Far): string {
  const of = total === null ? '' : `/${formatInteger(total)}`;
  return `“${fileName}”: ${formatInteger(done)}${of} ${stage === 'READING' ? 'dòng' : 'hộ'}`;
}

/** Null until it is known how many there are. */
export const percentOf = ({ done, total }: Pick<Far, 'done' | 'total'>): number | null =>
  total === null || total === 0 ? null : Math.floor((100 * done) / total);

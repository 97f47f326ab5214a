import { formatInteger } from '../../lib/format.ts';
import type { ImportFacts } from './household-import.documents.ts';

type Counts = ImportFacts['counts'];

/** Where a file stands: nothing taken yet, some or all of it taken, or taken back. */
export function phaseOf({ undoneAt, counts }: Pick<ImportFacts, 'undoneAt' | 'counts'>): 'read' | 'taken' | 'undone' {
  if (undoneAt !== null) return 'undone';
  return counts.added + counts.changed > 0 ? 'taken' : 'read';
}

/** `Sẽ thêm 812 hộ, sửa 40, bỏ qua 3 hộ có lỗi.`; what was done of it once it was; that there is nothing new. */
export function summarySentence(facts: Pick<ImportFacts, 'undoneAt' | 'counts' | 'faulty'>): string {
  const { counts, faulty } = facts;
  const left = faulty > 0 ? `, bỏ qua ${formatInteger(faulty)} hộ có lỗi` : '';
  switch (phaseOf(facts)) {
    case 'undone':
      return 'Đã hoàn tác: sổ hộ như trước khi nhập tệp này.';
    case 'taken':
      return `Đã thêm ${formatInteger(counts.added)} hộ, sửa ${formatInteger(counts.changed)}${left}.${staleSentence(counts)}`;
    case 'read':
      if (counts.toAdd + counts.toChange === 0) {
        return `Không có gì mới để nhập: ${formatInteger(counts.unchanged)} hộ đã ghi đúng như vậy${left}.${staleSentence(counts)}`;
      }
      return `Sẽ thêm ${formatInteger(counts.toAdd)} hộ, sửa ${formatInteger(counts.toChange)}${left}. Chưa lưu gì.`;
  }
}

function staleSentence({ stale }: Counts): string {
  return stale === 0 ? '' : ` ${formatInteger(stale)} hộ đã đổi sau khi đọc tệp nên giữ nguyên; hãy chọn lại tệp.`;
}

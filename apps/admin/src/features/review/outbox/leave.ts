import { eraseAll } from './outbox.store.ts';
import { outboxState } from './outbox.ts';

/**
 * Whether somebody may sign out now. Answers of households do not stay behind on a device that others use: what was not
 * sent is erased, but never without its owner's word.
 */
export async function eraseOnLeaving(): Promise<boolean> {
  const { length } = outboxState().entries;
  const sure =
    length === 0 ||
    window.confirm(`Còn ${length} phiếu chấm điểm chưa gửi. Đăng xuất sẽ xóa các phiếu này khỏi máy. Vẫn đăng xuất?`);
  if (sure) await eraseAll();
  return sure;
}

import { createStore, del, entries, get, set, type UseStore } from 'idb-keyval';
import type { Work } from './work.ts';

/** Raised whenever `Work` takes another shape: what an earlier release kept is not opened by a later one. */
const SHAPE = 2;

interface Kept {
  readonly shape: number;
  readonly work: Work;
}

let store: UseStore | undefined;
const works = (): UseStore => {
  store ??= createStore('bac-thang-reading', 'works');
  return store;
};

/** One document a person and organization. */
export const workName = (userId: string, organizationId: string): string => `${userId} ${organizationId}`;

/** What was being read when the page was left; null where nothing was, or the browser keeps nothing for us. */
export async function readWork(name: string): Promise<Work | null> {
  try {
    const kept = await get<Kept>(name, works());
    return kept?.shape === SHAPE ? kept.work : null;
  } catch {
    return null;
  }
}

/** False where the browser keeps nothing for us: the page then warns before it is left. */
export async function keepWork(name: string, work: Work): Promise<boolean> {
  try {
    await set(name, { shape: SHAPE, work } satisfies Kept, works());
    return true;
  } catch {
    return false;
  }
}

export async function eraseWork(name: string): Promise<void> {
  try {
    await del(name, works());
  } catch {
    // What was never kept need not be erased.
  }
}

/** Whether somebody may sign out now: a document does not stay behind on a device that others use. */
export async function eraseWorksOnLeaving(userId: string): Promise<boolean> {
  const names = await entries<string, Kept>(works()).then(
    (kept) => kept.map(([name]) => name).filter((name) => name.startsWith(`${userId} `)),
    () => [],
  );
  const sure =
    names.length === 0 ||
    window.confirm('Văn bản đang đọc chưa lập thành bản thảo. Đăng xuất sẽ xóa khỏi máy. Vẫn đăng xuất?');
  if (sure) await Promise.all(names.map(eraseWork));
  return sure;
}

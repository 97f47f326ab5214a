import type { PlanReading, Read } from '@bacthang/documents';
import { refusalSentence } from '@bacthang/documents';
import type { ToRead } from './reading.worker.ts';

const MEBIBYTE = 1024 * 1024;
/** A larger file is refused before any of it is read. */
const MOST_BYTES = 32 * MEBIBYTE;
/** A plan of a hundred pages takes a second or two. */
const PATIENCE_MS = 60_000;

export type DocumentRead =
  | { readonly ok: true; readonly reading: PlanReading }
  | { readonly ok: false; readonly reason: string };

const refused = (reason: string): DocumentRead => ({ ok: false, reason });

/** Why these cannot be a document, before anything is read; null where one may be. */
export function fileRefusal(files: readonly { readonly size: number }[]): string | null {
  const [file] = files;
  if (!file) return 'Chưa chọn tệp nào.';
  if (files.length > 1) return `Mỗi lần đọc một văn bản; vừa chọn ${files.length} tệp.`;
  if (file.size > MOST_BYTES) {
    return `Tệp lớn hơn ${MOST_BYTES / MEBIBYTE} MB. Hãy bỏ bớt hình ảnh trong văn bản rồi lưu lại.`;
  }
  return null;
}

/** Reads the one file chosen. It stays on this device: nothing is sent anywhere. */
export async function readFiles(files: readonly File[]): Promise<DocumentRead> {
  const why = fileRefusal(files);
  const [file] = files;
  if (why !== null || !file) return refused(why ?? '');
  try {
    return await readInWorker({ bytes: new Uint8Array(await file.arrayBuffer()) });
  } catch {
    return refused('Không mở được tệp. Hãy xem tệp có còn ở chỗ cũ không rồi chọn lại.');
  }
}

export const readPasted = (text: string): Promise<DocumentRead> => readInWorker({ text });

function readInWorker(what: ToRead): Promise<DocumentRead> {
  const worker = new Worker(new URL('./reading.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<DocumentRead>((resolve) => {
    const late = setTimeout(
      () => resolve(refused('Văn bản này đọc quá lâu. Hãy tách thành nhiều phần, hoặc dán phần cần đọc.')),
      PATIENCE_MS,
    );
    worker.onmessage = ({ data }: MessageEvent<Read<PlanReading>>) => {
      clearTimeout(late);
      resolve(data.ok ? { ok: true, reading: data.value } : refused(refusalSentence(data.refusal)));
    };
    worker.onerror = () => {
      clearTimeout(late);
      resolve(refused('Không đọc được văn bản này. Hãy thử dán phần chữ của văn bản.'));
    };
    worker.postMessage(what);
  }).finally(() => worker.terminate());
}

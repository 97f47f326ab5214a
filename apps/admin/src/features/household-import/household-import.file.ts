import { formatInteger } from '../../lib/format.ts';
import { type RefusalFacts, refusalSentence } from '../../lib/refusal.labels.ts';

const MEBIBYTE = 1024 * 1024;
/** What the server takes. */
const MOST_BYTES = 32 * MEBIBYTE;

/** Why these cannot be a file of households, before anything is sent; null where one may be. */
export function fileRefusal(files: readonly { readonly name: string; readonly size: number }[]): string | null {
  const [file] = files;
  if (!file) return 'Chưa chọn tệp nào.';
  if (files.length > 1) return `Mỗi lần nhập một tệp; vừa chọn ${formatInteger(files.length)} tệp.`;
  if (/\.xls$/i.test(file.name)) return `“${file.name}” là tệp Excel dạng cũ (.xls). Hãy lưu lại thành .xlsx hoặc CSV.`;
  if (!/\.(csv|xlsx)$/i.test(file.name)) return `“${file.name}” không phải là tệp CSV hoặc XLSX.`;
  if (file.size === 0) return `“${file.name}” rỗng, không có dữ liệu nào (0 byte).`;
  if (file.size > MOST_BYTES) return `“${file.name}” quá lớn; chỉ nhận đến ${formatInteger(MOST_BYTES / MEBIBYTE)} MB.`;
  return null;
}

type Sent = { readonly ok: true; readonly id: string } | { readonly ok: false; readonly reasons: readonly string[] };

/**
 * Sends a file for its dry run, its answers for that round: the import's id, or why there is none, in sentences. `onSent` is told
 * how much of it has been sent, in percent.
 */
export async function sendFile(
  unitKey: string,
  roundId: string | null,
  file: File,
  onSent: (percent: number) => void,
): Promise<Sent> {
  const query = new URLSearchParams({
    unit: unitKey,
    name: file.name.normalize('NFC'),
    ...(roundId === null ? {} : { round: roundId }),
  });
  try {
    const { status, text } = await post(`/api/imports?${query}`, file, onSent);
    const answer = JSON.parse(text) as { id?: string; refusals?: readonly RefusalFacts[] };
    if (answer.id !== undefined) return { ok: true, id: answer.id };
    const told = answer.refusals?.map((refusal) => refusalSentence({ ...refusal }));
    return { ok: false, reasons: told ?? [`Máy chủ không nhận tệp này (mã ${status}).`] };
  } catch {
    return { ok: false, reasons: ['Không gửi được tệp. Kiểm tra đường truyền, và tệp có còn ở chỗ cũ không.'] };
  }
}

/** `fetch` does not tell how much was sent. */
function post(url: string, file: File, onSent: (percent: number) => void): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', url);
    request.setRequestHeader('x-graphql-yoga-csrf', '1');
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.upload.onprogress = ({ loaded, total }) => onSent(Math.floor((100 * loaded) / Math.max(1, total)));
    request.onload = () => resolve({ status: request.status, text: request.responseText });
    request.onerror = () => reject(new Error('the file was not sent'));
    request.send(file);
  });
}

import { normalizeDecimal } from '@bacthang/domain/shared';
import { formatDecimal, formatInteger } from '../../lib/format.ts';

const MEBIBYTE = 1024 * 1024;

/** What the server takes: in base64, and with the rest of the request, it stays below the limit of a body. */
export const MOST_BYTES = 3 * MEBIBYTE;

const CSV_OR_XLSX = /\.(csv|xlsx)$/i;
const OLD_EXCEL = /\.xls$/i;

/** `12 KB`, `50 MB`, `3,01 MB`: rounded up, so that a file that is too large by a byte does not look as if it fitted. */
export function fileSize(bytes: number): string {
  if (bytes < MEBIBYTE) return `${formatInteger(Math.ceil(bytes / 1024))} KB`;
  const hundredths = Math.ceil((bytes * 100) / MEBIBYTE);
  const [whole, rest] = [Math.floor(hundredths / 100), String(hundredths % 100).padStart(2, '0')];
  return `${formatDecimal(normalizeDecimal(`${whole}.${rest}`))} MB`;
}

/** Why these cannot be the file of units, before anything is sent; null where one may be. */
export function fileRefusal(files: readonly { readonly name: string; readonly size: number }[]): string | null {
  const [file] = files;
  if (!file) return 'Chưa chọn tệp nào.';
  const { name, size } = file;
  if (files.length > 1) return `Mỗi lần nhập một tệp; vừa chọn ${formatInteger(files.length)} tệp.`;
  if (OLD_EXCEL.test(name))
    return `“${name}” là tệp Excel dạng cũ (.xls). Hãy mở bằng Excel rồi lưu lại thành .xlsx hoặc CSV.`;
  if (!CSV_OR_XLSX.test(name))
    return `“${name}” không phải là tệp CSV hoặc XLSX. Hãy xuất danh mục thành .csv (mã UTF-8) hoặc .xlsx.`;
  if (size === 0) return `“${name}” rỗng, không có dữ liệu nào (0 byte).`;
  if (size > MOST_BYTES)
    return `“${name}” nặng ${fileSize(size)}; chỉ nhận đến ${fileSize(MOST_BYTES)}. Hãy chia nhỏ, chẳng hạn mỗi tỉnh một tệp.`;
  return null;
}

/** A file's bytes in base64; null where the browser cannot read it, as when it was moved meanwhile. */
export function readBase64(file: Blob): Promise<string | null> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).split(',')[1] ?? '');
    reader.onerror = () => resolve(null);
    reader.readAsDataURL(file);
  });
}

/** What a file looks like, for those who make their first one; begins with the mark that Excel knows UTF-8 by. */
export const SAMPLE =
  '\uFEFF' +
  [
    'mã,tên,cấp,mã cấp trên,hiệu lực từ,hết hiệu lực từ,mã đơn vị cũ,văn bản',
    '33,Tỉnh Hưng Yên,tỉnh,,01/07/2025,,,202/2025/QH15',
    '12412,Xã Đình Cao,xã,33,01/07/2025,,12403; 12406 (một phần),1666/NQ-UBTVQH15',
  ].join('\r\n');

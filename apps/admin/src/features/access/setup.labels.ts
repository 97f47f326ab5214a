const NO_LINK =
  'Đường dẫn này không đúng, đã được dùng hoặc đã quá một tuần. Khởi động lại máy chủ để có đường dẫn mới.';

const FIELDS: Readonly<Record<string, string>> = {
  name: 'Chưa viết, hoặc dài quá 300 ký tự.',
  email: 'Không đúng dạng ten@coquan.vn.',
  password: 'Cần từ 8 đến 128 ký tự.',
};

/** What the server answers when it makes no administrator. */
interface Refusal {
  readonly code?: unknown;
  readonly fields?: unknown;
}

/** Why the first administrator was not made: by field where it is about fields, else a sentence. */
export type SetupFailure =
  | { readonly sentence: string }
  | { readonly sentence: null; readonly fields: Readonly<Record<string, string>> };

/** `status` is null when the server cannot be reached. */
export function setupFailure(status: number | null, { code, fields }: Refusal = {}): SetupFailure {
  if (status === null) return { sentence: 'Không kết nối được máy chủ. Kiểm tra đường truyền rồi thử lại.' };
  const named = Array.isArray(fields) ? fields.map(String) : [];
  if (code === 'LINK_NOT_VALID' || named.includes('token')) return { sentence: NO_LINK };
  const told = named.flatMap((field) => (FIELDS[field] ? [[field, FIELDS[field]] as const] : []));
  if (told.length > 0) return { sentence: null, fields: Object.fromEntries(told) };
  return { sentence: `Máy chủ không nhận thông tin này (mã ${status}). Thử lại sau ít phút.` };
}

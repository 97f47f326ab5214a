import { type RefusalFacts, refusalSentence } from '../../lib/refusal.labels.ts';

const NO_LINK =
  'Đường dẫn này không đúng, đã được dùng hoặc đã quá một tuần. Khởi động lại máy chủ để có đường dẫn mới.';

/** What the server answers when it makes no administrator. */
interface SetupAnswer {
  readonly code?: string;
  /** What is no form at all. */
  readonly fields?: readonly string[];
  readonly refusals?: readonly RefusalFacts[];
}

/** Why the first administrator was not made: by field where it is about fields, else a sentence. */
export type SetupFailure =
  | { readonly sentence: string }
  | { readonly sentence: null; readonly fields: Readonly<Record<string, string>> };

/** `status` is null when the server cannot be reached. */
export function setupFailure(
  status: number | null,
  { code, fields = [], refusals = [] }: SetupAnswer = {},
): SetupFailure {
  if (status === null) return { sentence: 'Không kết nối được máy chủ. Kiểm tra đường truyền rồi thử lại.' };
  if (code === 'LINK_NOT_VALID' || fields.includes('token')) return { sentence: NO_LINK };
  const told = refusals.map((refusal) => [refusal.path[0] ?? '', refusalSentence(refusal)] as const);
  if (told.length > 0) return { sentence: null, fields: Object.fromEntries(told) };
  return { sentence: `Máy chủ không nhận thông tin này (mã ${status}). Thử lại sau ít phút.` };
}

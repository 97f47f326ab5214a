const NO_LINK =
  'Đường dẫn này không đúng, đã được dùng hoặc đã quá một tuần. Khởi động lại máy chủ để có đường dẫn mới.';

const FIELDS: Readonly<Record<string, string>> = {
  name: 'Họ và tên: chưa viết, hoặc dài quá 300 ký tự.',
  email: 'Thư điện tử: không đúng dạng ten@coquan.vn.',
  password: 'Mật khẩu: cần từ 8 đến 128 ký tự.',
  token: NO_LINK,
};

/** What the server answers when it makes no administrator. */
interface Refusal {
  readonly code?: unknown;
  readonly fields?: unknown;
}

/** Why the first administrator was not made. `status` is null when the server cannot be reached. */
export function setupFailure(status: number | null, { code, fields }: Refusal = {}): string {
  if (status === null) return 'Không kết nối được máy chủ. Kiểm tra đường truyền rồi thử lại.';
  if (code === 'LINK_NOT_VALID') return NO_LINK;
  const told = Array.isArray(fields) ? fields.flatMap((field) => FIELDS[String(field)] ?? []) : [];
  return told.length > 0 ? told.join(' ') : `Máy chủ không nhận thông tin này (mã ${status}). Thử lại sau ít phút.`;
}

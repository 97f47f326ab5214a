const FAILURES: Readonly<Record<string, string>> = {
  TOKEN_INVALID: 'Mã trong đường dẫn không đúng. Mở lại đúng đường dẫn mà máy chủ đã in ra.',
  TOKEN_USED: 'Đường dẫn này đã được dùng. Hãy đăng nhập, hoặc hỏi người đã thiết lập.',
  TOKEN_EXPIRED: 'Đường dẫn này đã hết hạn. Khởi động lại máy chủ để có đường dẫn mới.',
  EMAIL_TAKEN: 'Thư điện tử này đã có tài khoản. Dùng thư khác, hoặc đăng nhập.',
  PASSWORD_TOO_SHORT: 'Mật khẩu phải có ít nhất 8 ký tự.',
};

/** Why the first administrator was not made. `answer` is null when the server cannot be reached. */
export async function setupFailure(answer: Response | null): Promise<string> {
  if (!answer) return 'Không kết nối được máy chủ. Kiểm tra đường truyền rồi thử lại.';
  const body: unknown = await answer.json().catch(() => null);
  const code = typeof body === 'object' && body !== null && 'code' in body ? String(body.code) : '';
  return FAILURES[code] ?? `Máy chủ không nhận thông tin này (mã ${answer.status}${code && `, ${code}`}).`;
}

/** Why signing in did not work, as a sentence; null when it did. */
export async function signIn(email: string, password: string): Promise<string | null> {
  const answer = await post('/api/auth/sign-in/email', { email, password });
  if (answer?.ok) return null;
  const body = answer?.status === 429 ? await answer.json().catch(() => null) : null;
  return signInFailure(answer?.status ?? null, Number(answer?.headers.get('retry-after')), body?.of === 'address');
}

/** Leaves the session and every cached figure behind. */
export async function signOut(): Promise<void> {
  await post('/api/auth/sign-out', {});
  window.location.assign('/dang-nhap');
}

/** Sends JSON; null when the server cannot be reached. */
export async function post(path: string, body: object): Promise<Response | null> {
  try {
    return await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      credentials: 'same-origin',
      body: JSON.stringify(body),
    });
  } catch {
    return null;
  }
}

/**
 * In words, why the server did not let somebody in; `null` if it was not reached. `wait` is in seconds, where it is known;
 * `everybody` who shares the address has to wait, whichever account they try.
 */
export function signInFailure(status: number | null, wait: number, everybody = false): string {
  if (status === null) return 'Không kết nối được máy chủ. Kiểm tra đường truyền rồi thử lại.';
  if (status === 400 || status === 401)
    return 'Thư điện tử hoặc mật khẩu không đúng. Kiểm tra phím Caps Lock và bộ gõ tiếng Việt.';
  if (status === 403) return 'Địa chỉ trang này không được máy chủ chấp nhận để đăng nhập. Hãy báo người quản trị.';
  if (status === 429)
    return everybody
      ? `Từ mạng của cơ quan đã có quá nhiều lần đăng nhập sai. Đợi ${inWords(wait)} rồi thử lại; nếu không phải do người trong cơ quan, hãy báo người quản trị.`
      : `Đã thử đăng nhập tài khoản này quá nhiều lần. Đợi ${inWords(wait)} rồi thử lại.`;
  return `Máy chủ đang không đăng nhập được (mã ${status}). Thử lại sau ít phút.`;
}

function inWords(seconds: number): string {
  if (!(seconds > 0)) return 'một phút';
  return seconds > 60 ? `${Math.ceil(seconds / 60)} phút` : `${seconds} giây`;
}

/** Where to go after signing in: an address of this site only, never one that a link smuggled in. */
export function safeNext(next: string | undefined): string {
  return next?.startsWith('/') && !/^\/[/\\]/.test(next) ? next : '/';
}

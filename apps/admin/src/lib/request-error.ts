import type { CombinedError } from 'urql';

export type RequestProblem = Pick<CombinedError, 'networkError' | 'graphQLErrors' | 'response'>;

/** What went wrong with a request that nobody refused: where, and what to do. */
export function requestErrorSentence(error: RequestProblem | undefined): string {
  if (!error) return 'Máy chủ không trả lời. Thử lại sau ít phút.';
  const status = (error.response as { status?: number } | undefined)?.status;
  if (status !== undefined && status >= 500)
    return `Máy chủ đang không phục vụ được (mã ${status}). Thử lại sau ít phút.`;
  if (error.networkError) return 'Không kết nối được máy chủ. Kiểm tra đường truyền rồi thử lại.';
  const told = error.graphQLErrors.map(({ message }) => message).join(' ');
  return `Máy chủ không trả lời được yêu cầu này: ${told}`;
}

import type { Comparator, DecimalString } from '@bacthang/domain';
import type { Figure } from '../figure/figure.ts';
import type { Span } from '../language/span.ts';

/**
 * What makes a piece of a sentence a commitment: a figure, or words that stand for one.
 * `none`: "không còn", "xóa xong" (0) · `fraction`: "giảm một nửa" · `portion`: "3/4 số thôn" · `small`: "ít nhất một thành viên" · `assigned`: "chỉ
 * tiêu … giao" · `relative`: "thấp hơn bình quân chung của tỉnh" · `mostly`: "cơ bản …" · `reached`: "đạt nông thôn mới".
 */
export type MarkKind =
  | 'figure'
  | 'none'
  | 'fraction'
  | 'portion'
  | 'small'
  | 'assigned'
  | 'relative'
  | 'mostly'
  | 'reached';

export interface Mark {
  readonly kind: MarkKind;
  readonly span: Span;
  readonly value: DecimalString | null;
  readonly upper: DecimalString | null;
  readonly comparator: Comparator | null;
  /** Whether what is promised is named after it. */
  readonly leads: boolean;
  readonly figure: Figure | null;
}

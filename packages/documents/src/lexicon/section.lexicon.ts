import type { SectionKind } from '@bacthang/domain';
import { opening, phrase } from '../language/phrase.ts';

export interface SectionSign {
  readonly kind: SectionKind;
  readonly sign: RegExp;
}

/** How headings begin, the first that fits. Any heading may begin so, at any depth. */
export const HEADING_OPENINGS: readonly SectionSign[] = [
  { kind: 'targets', sign: opening('kết quả {dự kiến|cần đạt|phấn đấu}', 'dự kiến kết quả') },
  {
    kind: 'assessment',
    sign: opening(
      '[những|một số|khái quát|sơ lược|tóm tắt|về] {kết quả|tình hình|thực trạng|đặc điểm|tồn tại|hạn chế|khó khăn|nguyên nhân|ưu điểm|thuận lợi|khuyết điểm|bài học}',
      'đánh giá {kết quả|tình hình|thực trạng|chung|việc|công tác|thực hiện}',
      'khái quát',
      'công tác {lãnh đạo|chỉ đạo} … {đã|thời gian qua}',
    ),
  },
  { kind: 'objective', sign: opening('[về|các] {mục tiêu|mục đích} {chung|tổng quát|tổng thể|khái quát}') },
  {
    kind: 'targets',
    sign: opening(
      '[các|một số|những|về|hệ thống|nhóm] {mục tiêu|chỉ tiêu}',
      '{phương hướng|quan điểm|nhiệm vụ|mục đích|kế hoạch|định hướng}, [các] {mục tiêu|chỉ tiêu}',
    ),
  },
  { kind: 'purpose', sign: opening('[về] mục đích', '[các] quan điểm', 'sự cần thiết', '[các] nguyên tắc') },
  { kind: 'requirement', sign: opening('[các|một số] yêu cầu') },
  { kind: 'scope', sign: opening('[về] đối tượng', '[về] phạm vi', 'địa bàn') },
  {
    kind: 'reporting',
    sign: opening(
      '[thực hiện|về] chế độ {báo cáo|thông tin}',
      'thông tin, báo cáo',
      'công tác [thông tin] báo cáo',
      'báo cáo',
      'sơ kết',
      'thời {gian|hạn} báo cáo',
    ),
  },
  { kind: 'measures', sign: opening('[về|nguồn] vốn {vay|tín dụng|ưu đãi}') },
  {
    kind: 'funding',
    sign: opening(
      '[tổng|nhu cầu|dự kiến|khái toán|về|nguồn] {kinh phí|vốn|nguồn vốn}',
      'dự toán',
      'nguồn lực',
      'cơ chế tài chính',
      'tài chính',
    ),
  },
  {
    kind: 'organization',
    sign: opening('[công tác] tổ chức {thực hiện|triển khai}', 'phân công', 'trách nhiệm', 'triển khai thực hiện'),
  },
  {
    kind: 'measures',
    sign: opening('[các|một số|những|về] {nhiệm vụ|giải pháp|biện pháp}'),
  },
  {
    kind: 'components',
    sign: opening(
      '[các] nội dung',
      '[các] {dự án|tiểu dự án|chính sách} _',
      '[các] hoạt động',
      '[các] {dự án|tiểu dự án}',
    ),
  },
];

/** What a chapter's title speaks of, where it does not begin with it. Only for headings of the outermost levels. */
export const CHAPTER_SIGNS: readonly SectionSign[] = [
  { kind: 'assessment', sign: phrase('đánh giá', 'kết quả thực hiện', 'kết quả công tác', 'thực trạng', 'tình hình') },
  { kind: 'targets', sign: phrase('mục tiêu', 'chỉ tiêu') },
  { kind: 'reporting', sign: phrase('báo cáo', 'sơ kết') },
  { kind: 'organization', sign: phrase('tổ chức thực hiện') },
  { kind: 'funding', sign: phrase('kinh phí', 'nguồn vốn') },
  { kind: 'measures', sign: phrase('nhiệm vụ', 'giải pháp') },
];

/** Kinds that a heading inside them does not leave, unless by one of these. */
export const CLOSED: Partial<Record<SectionKind, readonly SectionKind[]>> = {
  assessment: [],
  organization: ['reporting', 'funding'],
  reporting: [],
  funding: [],
  scope: ['scope'],
  measures: ['targets', 'objective', 'components', 'measures'],
};

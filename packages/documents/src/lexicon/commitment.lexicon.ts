import { phrase, phrases } from '../language/phrase.ts';

/** Verbs of going up or down; which one stands nearest before the figure decides. */
export const CHANGE = phrases(
  'giảm',
  'tăng',
  'mức giảm',
  'tốc độ giảm',
  'hạ',
  'kéo giảm',
  'giảm dần',
  'giảm bình quân',
  'tăng thêm',
  'tăng bình quân',
  'nâng',
);
/** Names with such a verb in them: "nông thôn mới nâng cao", "công tác giảm nghèo". */
export const NO_CHANGE = phrases(
  'nâng cao',
  '{công tác|mô hình|chương trình|dự án|chính sách|ban chỉ đạo|cán bộ|kế hoạch|về} giảm nghèo',
);
/** Words after them that turn the figure into where it ends: "giảm … xuống còn 9%". */
export const ARRIVES = phrases(
  'còn',
  'xuống',
  'xuống còn',
  'lên',
  'đạt',
  'ở mức',
  'đạt mức',
  'chỉ còn',
  'chiếm',
  'là',
  'bằng',
  'có',
);

export const MAINTAINS = phrase(
  'duy trì',
  'giữ vững',
  'giữ ổn định',
  'giữ {tỷ lệ|mức}',
  'tiếp tục giữ',
  'ổn định ở mức',
  'bảo đảm duy trì',
);
/** "Duy trì mức giảm": a pace is kept, not a level. */
export const KEEPS_PACE = phrase('duy trì [được] {mức|tốc độ|tỷ lệ|đà} giảm', 'duy trì {mức|tốc độ} tăng');

export const EACH_YEAR = phrase(
  '{hằng|hàng|mỗi|từng} năm',
  'bình quân {năm|một năm}',
  'trong [mỗi] một năm',
  'năm sau … năm trước',
  'bình quân {hằng|hàng|mỗi} năm',
);

/** Those counted are those who need it or qualify for it. */
export const CONDITION = phrase(
  '[có] đủ điều kiện … có nhu cầu … {vay vốn|học nghề|việc làm|hỗ trợ}',
  'đủ điều kiện … nhu cầu',
  'nhu cầu … đủ điều kiện',
  'có nhu cầu [vay vốn|học nghề|hỗ trợ]',
  'có đủ điều kiện',
  'đủ điều kiện',
  'đủ tiêu chuẩn',
  'đúng đối tượng',
);
/** Services that all or so many of those named are to get. */
export const COVERED = phrase(
  'được',
  'đều',
  'tiếp cận',
  'tham gia',
  'sử dụng',
  'dùng {nước|điện|dịch vụ|internet|nhà}',
  'đi học',
  'đưa',
  'hưởng',
  'có {thẻ|nhà|việc làm|điện}',
);

/** What is given to the share named next: "miễn học phí cho 100% học sinh", "cho vay 100% hộ nghèo". */
export const SERVES =
  /(?<!\p{L})(?:mien|cap|ho tro|cho vay|tap huan|dao tao|boi duong|giup do|tu van|tham kham|kham|tro cap)(?: [\p{L},]+){0,6} $/u;

/** What is to be made or done, so that figures of counts add up. */
export const DONE = phrase(
  'xây dựng',
  'xây mới',
  'xây',
  'sửa chữa',
  'hỗ trợ',
  'đào tạo',
  'dạy nghề',
  'tạo',
  'giải quyết',
  'đưa',
  'mở',
  'tổ chức',
  'thực hiện',
  'triển khai',
  'nhân rộng',
  'cấp',
  'trao',
  'tặng',
  'thành lập',
  'tập huấn',
  'bồi dưỡng',
  'giảm',
  'thoát',
  'tư vấn',
  'kết nối',
  'giới thiệu',
  'vận động',
  'huy động',
  'phát triển',
  'nâng cấp',
  'đầu tư',
  'công nhận',
  'thêm',
  'cho vay',
  'giải ngân',
  'xóa',
  'tuyên truyền',
  'khám',
  'giúp',
);

/** "so với đầu kỳ", "so với năm 2020": a share of what was. */
export const COMPARED = phrase('so với [cuối|đầu|năm|giai đoạn|kỳ|thời điểm]', 'so năm', 'so đầu');
/** The number of those, not their rate. */
export const OF_THE_NUMBER = /^\s*(?:%\s*)?(?:tong\s+)?so\s+(?:ho|nguoi|xa|nha|cap|vu)/u;

/** So many in each, which never adds up over a period: "mỗi xã có ít nhất 02 mô hình", "mỗi lớp 25 học viên". */
export const EACH_OF =
  /(?:^\W*|[,;:(] ?|(?:phan dau|dam bao|bao dam|toi thieu|binh quan|hang nam|cho|de) |\d{4} )moi (?!nam|thang|quy|tuan|nguoi dan|loai)(?:[\p{L},/-]+ ){1,12}(?:it nhat |toi thieu |tu |khoang |tren )?$/u;
/** How many there are, not how many are added: "tổng đàn đạt 45.000 con". */
export const STOCK =
  /(?:tong dan|quy mo|du no|dan gia suc|dan gia cam|dan lon|dan bo|dan trau)[^,;.]{0,60} (?:dat|len)(?: [\p{L}]+)? ?$|(?<!\p{L})du no(?: binh quan)? ?$/u;
/** "03/05 xã ra khỏi diện đặc biệt khó khăn": so many leave. */
export const LEAVES = /^[^,;.]{0,60}(?:thoat khoi|ra khoi|thoat ngheo)/;

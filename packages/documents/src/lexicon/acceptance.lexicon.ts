import { phrase } from '../language/phrase.ts';

/** Words that make a promise wherever they stand. */
export const PROMISES = phrase(
  'phấn đấu',
  'quyết tâm',
  '{đảm bảo|bảo đảm} {100%|ít nhất|tối thiểu|trên|_}',
  'mục tiêu {là|đến|giảm|năm|trong}',
  'đạt mục tiêu',
  'đề ra mục tiêu',
  'để {thực hiện|hoàn thành|đạt được} … mục tiêu',
  'mỗi … {ít nhất|tối thiểu} _',
  'đến {cuối|hết|năm|cuối năm|hết năm} _',
  'chỉ tiêu',
  'duy trì {100%|_|không}',
  'mỗi {năm|xã|thôn|ấp|bản|buôn|làng|khu phố|phường|huyện|chi hội|chi bộ|lớp} {giảm|có|tạo|xây dựng|vận động|mở|từ|_}',
  'hoàn thành {xóa|xoá}',
  'trước năm _',
);

/** How things are or were. Before the figure, in the same clause. */
export const STANDS = phrase(
  'hiện {nay|tại|còn|đang|trạng}',
  'đến nay',
  'thời gian qua',
  'thời điểm',
  'trong những năm qua',
  'kết quả',
  'đầu {năm|kỳ|giai đoạn}',
  'ước thực hiện',
  'thực hiện năm',
  'năm trước',
  'cùng kỳ',
  'cuối năm trước',
  'thực tế',
  'toàn {huyện|xã|tỉnh|phường} có',
  'trước đây',
  'đang {ở|là|đạt|chiếm|còn|có}',
  'vẫn {còn|có}',
  'hiện hưởng',
);
/**
 * "Tính đến …" at the head of its clause; "toàn tỉnh đến cuối năm 2025" is written with the same
 * letters, as "hiện có" is within "thực hiện có hiệu quả".
 */
export const UP_TO = /(?:^\W*|[,;:(] ?)tinh den(?!\p{L})|(?<!thuc )(?<!\p{L})hien co(?!\p{L})/u;
/** "đã đạt", "đã giảm": done, right before the figure. */
export const DONE_ALREADY = /(?:^|[^\p{L}])da (?:[\p{L}]+ ){1,6}(?:[\p{L}\s]{0,30})$/u;
/**
 * "tỷ lệ hộ nghèo đã giảm … xuống còn 3,12%, bình quân mỗi năm giảm 1,64%": a result goes on over a comma until something
 * is promised.
 */
export const DONE_BEFORE =
  /(?<!\p{L})da (?:giam|tang|giai quyet|tao|xoa|ho tro|dao tao|cho vay|giai ngan)(?!\p{L})[^,;]{0,60}\d(?!.*(?:phan dau|muc tieu|tiep tuc|den (?:cuoi |het )?nam))/u;
/** "3/5 huyện nghèo đã thoát nghèo": what so many did, and nothing more. */
export const DONE_BEHIND =
  /^[\p{L} ]{0,30}(?<!\p{L})da (?:thoat|hoan thanh|dat|ve dich)(?!.*(?<!\p{L})(?:duoc|giu|co)(?!\p{L}))[\p{L} ]{0,25}[.;]?\s*$/u;
/** Measured against a former plan: a result. */
export const AGAINST_PLAN =
  /^\s*(?:\)|,)?\s*(?:so (?:voi )?(?:ke hoach|kh|chi tieu|nghi quyet|muc tieu)|ke hoach(?! von)|kh(?![\p{L}])|chi tieu (?:de ra|giao))/u;
export const EXCEEDED = /(?:vuot|dat)\s*(?:muc |chi tieu )?$/u;

/** Which places or households are meant, by a figure: "xã có tỷ lệ hộ nghèo trên 25%", "thu nhập từ … trở xuống". */
export const DESCRIBES =
  /(?:xa|thon|ban|ap|huyen|vung|dia ban|dia phuong|don vi|noi|khu vuc|ho|phuong|co so)(?: [\p{L}]+){0,6}? co (?:ty le|muc|so|thu nhap|tong)[\p{L}\s]{0,50}$/u;

/** "xã có tỷ lệ hộ nghèo cao nhất không quá 10%": of whichever it is, that is promised. */
export const EXTREME = /(?:cao|thap|lon|nho) nhat(?: la| con)?\s*$/u;
/** "98% hộ nghèo có ít nhất 01 lao động …": what each of them has is no promise of its own. */
export const EACH_HAS =
  /^[^,;:.]{0,60} (?:co|nhan|dang ky|giup|giup do|phu trach|do dau) (?:it nhat|toi thieu|tu) (?:\d|[\p{L}]+ )/u;

/** Money that is spent or lent, not a result. */
export const SPENDING = phrase(
  'kinh phí',
  'vốn',
  'ngân sách',
  'mức {vay|hỗ trợ|chi|cho vay|thu}',
  'định mức',
  'hỗ trợ {không quá|tối đa}',
  'giải ngân',
  'tổng số tiền',
  'trị giá',
  'dự toán',
  'lãi suất',
);
export const EARNING = phrase(
  'số dư',
  'thu nhập',
  'giá trị sản xuất',
  'sản lượng',
  'doanh thu',
  'dư nợ',
  'vận động',
  'huy động',
  'tổng sản phẩm',
  'grdp',
  'thu ngân sách',
  'giá trị',
);

/** Money that is lent, or what there is of it to lend: "cho vay giải quyết việc làm 35 tỷ đồng". */
export const LENDS = phrase('cho vay', 'giải ngân', 'doanh số', 'tổng [nguồn] vốn [cho] vay', 'quỹ … đạt');
/** Money that is put aside, which is a promise where it is for each year or at least so much: "mỗi năm trích 500 triệu đồng". */
export const PUTS_ASIDE = phrase('ủy thác', 'trích', 'dành', 'bố trí', 'bổ sung');
/** What one of them gets or costs, and what is only reckoned with. */
export const NORM = phrase(
  '{mức|định mức} {vay|hỗ trợ|chi|cho vay|thu|đóng}',
  'tối đa',
  'lãi suất',
  'trị giá',
  'mệnh giá',
  'dự kiến',
  'đơn giá',
  'mỗi {hộ|người|căn|nhà|suất|phần|lao động|dự án|mô hình}',
);

/** Money that is to become more, and so a result: "nguồn vốn ủy thác tăng thêm 3 tỷ đồng". */
export const GROWS =
  /(?:von uy thac|nguon von|du no|doanh so|so du)[^;:]{0,80} (?:dat|tang(?: them)?)(?: [\p{L}]+){0,2} ?$/u;

/** What is paid or waived in full is a policy, not what is reached: "hỗ trợ 100% mức đóng". */
export const PAID_IN_FULL =
  /^\s*(?:muc|kinh phi|chi phi|menh gia|lai suat|gia tri|von|tien|hoc phi|le phi|ngan sach|so tien|nguon|luong|phu cap)(?![\p{L}])/u;

/** "tăng gấp 2 lần", "cao gấp 1,5 lần". */
export const TIMES_MORE = /(?<!\p{L})(?:gap|tang|bang|cao|nang|nhanh|lon|hon)(?!\p{L})/u;

/** Definitions: the standard itself, who counts as what. */
export const DEFINES = phrase(
  'chuẩn [hộ] nghèo {là|khu vực|ở}',
  'được {gọi|hiểu|xác định} là',
  'thu nhập bình quân … {trở xuống|trở lên} và',
  'thiếu hụt từ _',
  'tiêu chí xác định',
);

/** How an item begins that promises something without a figure. */
export const WORDED_OPENING = phrase(
  'duy trì',
  'thực hiện',
  'đảm bảo',
  'bảo đảm',
  'phấn đấu',
  'hoàn thành',
  'tiếp tục',
  'nâng cao',
  'cải thiện',
  'hạn chế',
  'giải quyết',
  'tăng cường',
  'quyết tâm',
  'giảm',
  'xóa',
  'hỗ trợ',
  'xây dựng',
  'từng bước',
  'về cơ bản',
  'cơ bản',
  'tạo',
  'đẩy mạnh',
  'không để',
  'ngăn chặn',
  'đa dạng',
  'triển khai',
  'tập trung',
  'giữ vững',
  'mọi',
  'tất cả',
  'toàn bộ',
);

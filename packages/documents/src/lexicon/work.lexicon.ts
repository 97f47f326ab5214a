import { fold } from '../language/fold.ts';
import { phrase } from '../language/phrase.ts';

/** What plans do and count. */
const WORK = [
  'hỗ trợ',
  'mở',
  'xây dựng',
  'xây mới',
  'xây',
  'làm mới',
  'sửa chữa',
  'chống dột',
  'tổ chức',
  'đào tạo',
  'tuyển sinh',
  'dạy nghề',
  'dạy',
  'tập huấn',
  'bồi dưỡng',
  'mua',
  'cấp',
  'cấp phát',
  'trao',
  'tặng',
  'trang bị',
  'thành lập',
  'hình thành',
  'nhận đỡ đầu',
  'đỡ đầu',
  'nhận giúp đỡ',
  'giúp đỡ',
  'giúp',
  'trồng',
  'trồng mới',
  'chăm sóc',
  'chăm lo',
  'đầu tư',
  'nâng cấp',
  'kiên cố hóa',
  'cứng hóa',
  'nhân rộng',
  'thực hiện',
  'triển khai',
  'giải quyết',
  'tạo việc làm',
  'đưa',
  'tư vấn',
  'trợ giúp',
  'trợ cấp',
  'chi trả',
  'giới thiệu',
  'kết nối',
  'thu hút',
  'phát triển',
  'khám',
  'miễn',
  'miễn, giảm',
  'xóa',
  'lắp đặt',
  'lắp',
  'đấu nối',
  'hoàn thành',
  'cung cấp',
  'vận động',
  'huy động',
  'cho vay',
  'chuyển đổi',
  'chuyển giao',
  'mở rộng',
  'cất mới',
  'khởi công',
  'cải tạo',
  'phục hồi',
  'kết nạp',
  'giao khoán',
  'sắp xếp',
  'di dời',
  'bố trí',
  'chuyển',
  'thiết lập',
  'cho thuê',
  'cho mượn',
  'củng cố',
  'duy trì',
  'giữ vững',
  'giữ ổn định',
  'tuyển',
  'tuyển mới',
  'phân luồng',
  'quy hoạch',
  'duy tu',
  'tu sửa',
  'nạo vét',
  'khoan',
  'bê tông hóa',
  'nuôi',
  'công nhận',
  'chứng nhận',
  'lựa chọn',
  'phủ',
  'thêm',
].map(fold);
/** How a sentence comes to what is done. */
const ON_THE_WAY =
  '(?:(?:phan dau|tiep tuc|tap trung|chu dong|phoi hop|uu tien|day manh|trong nam|trong ky|va|dong thoi|moi nam|hang nam)[, ]*)*';
/** Work to be done, right before how much of it: "mở 10 lớp", "mua và cấp 9.860 thẻ", "hỗ trợ nhà ở cho 175 hộ". */
export const WORK_AHEAD = new RegExp(
  `^\\W*${ON_THE_WAY}(?:${WORK.join('|')})(?! (?:muc|kinh phi))(?:,? (?:\\d{1,2} (?:thang|ngay|nam)(?!\\p{L})|(?!(?<!dung )quy dinh|theo|khong qua|toi da|(?<!hieu )qua|tai|trong|cua)[\\p{L}/-]+)){0,14},? ?(?:it nhat |toi thieu |khoang |tren |tu )?$`,
  'u',
);

/** What stands at so much by its own name: "giá trị sản xuất bình quân 220 triệu đồng/ha". */
export const STANDS_AT = /^\W*(?:gia tri|doanh thu|nang suat|san luong|dien tich|tong dan|tong du no|du no)(?!\p{L})/u;

/** Where something is to get to, right before the figure: "diện tích cam đạt", "nâng tổng dư nợ lên". */
export const REACHES =
  /(?<!(?:chua|hien|da|dang) )(?<!\p{L})(?:dat|len|xuong|(?:xuong|giam) con)(?: binh quan| muc)? ?$/u;

/** A share that plans are held to, by its name or by what is done to it. */
export const SHARE_NAMED = phrase(
  '{tỷ lệ|tỉ lệ}',
  'tăng trưởng',
  '{nợ quá hạn|nợ xấu|thu hồi nợ|giải ngân}',
  '{phủ sóng|bao phủ|che phủ}',
);
/** A part of a whole that is put aside, raised or spent: "trích 3% nguồn tăng thu", "giải ngân 100% nguồn vốn". */
export const PART_PUT_ASIDE =
  /(?<!\p{L})(?:trich|danh|bo tri|huy dong|uy thac|giai ngan|thu hoi)(?: (?!cho vay)[\p{L},]+){0,8} ?(?:dat )?$/u;
/** A share of a sum that is a rate or a price, of those looked at, or of something else: no share that is reached. */
export const OTHER_SHARE =
  /(?<!\p{L})(?:lai suat|muc (?:ho tro|dong|luong|thu|chi|vay)|menh gia|phuc tra|kiem tra|khao sat|chon mau|xac suat)(?!\p{L})|(?<!\p{L})bang ?$/u;
/** Whom a share counts, right behind it. */
export const WHO =
  /^\s*(?:tong )?(?:so )?(?:ho|nguoi|lao dong|xa|thon|ban|ap|khu pho|tre em|hoc sinh|can bo|dang vien|hoi vien|phu nu|thanh nien|dan so|chi bo|chi hoi|ho so|nha|hoc vien|sinh vien|giao vien)(?!\p{L})/u;

/** What activities are made of, and no result: "xây dựng 12 phóng sự", "mở 10 lớp". */
export const ACTIVITIES =
  /^(?:lop|phong|phong su|tin|tin bai|bai|cuoc|hoi nghi|buoi|dot|to roi|pano|chuyen muc|chuyen de|lop tap huan|lop day nghe|may|thiet bi|bo|phan qua|suat)$/u;
/** Those an activity is for: "mở 06 lớp cho 320 cán bộ". */
export const PEOPLE =
  /^(?:luot )?(?:nguoi|can bo|hoc vien|lao dong|hoi vien|nong dan|doan vien|thanh nien|phu nu|cong tac vien|ho)/u;

/** Those it is done together with. */
export const TOGETHER_WITH = /(?<!\p{L})voi ?$/u;
export const PLACE_UNIT = /^(?:tinh|huyen|xa|phuong|thon|ban|ap|dia phuong)$/u;
/** So many households that a body helps: "Hội Phụ nữ xã giúp 03 hộ"; who of its people helps whom only says how. */
export const HELPS = /(?<!\p{L})giup(?: do)? ?$/u;
export const BY_PERSON = /(?<!\p{L})(?:dang vien|can bo|cong chuc|moi|phan cong)(?!\p{L})/u;

/** At least a verb and what it is done to. */
export const SOME_WORDS = /^\W*\p{L}+ \p{L}+/u;
/** Words that only look at those counted, name them, or say who sees to them. */
export const NO_WORK = new RegExp(
  `(?<!\\p{L})(?:${[
    'phân công',
    'ưu tiên',
    'phụ trách',
    'rà soát',
    'phân loại',
    'kiểm tra',
    'giám sát',
    'khảo sát',
    'thu thập',
    'tuyên truyền',
    'theo dõi',
    'đánh giá',
    'hiện',
    'gồm',
    'thuộc',
    'tại',
    'kết nghĩa',
    'liên kết',
    'liên thông',
    'kết nối',
    'phát hành',
    'biên soạn',
    'báo cáo',
    'cập nhật',
    'lập danh sách',
    'chỉ đạo',
    'hướng dẫn',
    'yêu cầu',
    'giao(?! đất| khoán| rừng| dịch)',
    'cử',
    'không',
    'chưa',
    'niêm yết',
    'ubnd',
    'ủy ban',
    'các',
    'tối đa',
    'so với',
    'mức',
    'quy định',
    'nguyên nhân',
    'dự án',
  ]
    .map(fold)
    .join('|')})(?!\\p{L})|(?<!\\p{L})(?:co|con|phoi hop(?: voi)?) ?$`,
  'u',
);
/** Those who do the work. */
export const STAFF = /^(?:can bo|cong chuc|dang vien|thanh vien|cong tac vien|nhom)$/u;
/** "Giảm 20% số cặp tảo hôn": said first of all. */
export const RISES_OR_FALLS = /^\W*(?:phan dau |tiep tuc |keo )?(?:giam|tang|nang)(?: it nhat| toi thieu)? ?$/u;

/** What a programme is made of is a list of its classes: "triển khai 07 dự án thành phần", "thực hiện 10 chính sách". */
export const CLASSES = /^(?:du an|tieu du an|chi tieu|tieu chi|chi so)$/u;
export const OF_THE_PROGRAMME =
  /^\s*(?:$|[.,;:)(]|(?:thanh phan|cua|thuoc|tren|nay|neu|sau|theo|va|chinh sach|tieu|dang|trong)(?!\p{L}))/u;

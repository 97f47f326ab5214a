import { fold } from '../language/fold.ts';

/** "có nhu cầu", "có khả năng lao động" say who is meant, and begin nothing. */
const NARROWS = '(?<!(?<!\\p{L})co(?= (?:nhu cau|kha nang|du|dieu kien|hoan canh|suc lao dong|thanh vien)))';

const HEADS = [
  'tỷ lệ',
  'tỉ lệ',
  'số',
  'tổng số',
  'thu nhập',
  'giảm',
  'tăng',
  'tạo',
  'giải quyết',
  'duy trì',
  'giữ vững',
  'phấn đấu',
  'xây dựng',
  'xây mới',
  'sửa chữa',
  'hỗ trợ',
  'đào tạo',
  'đưa',
  'mở',
  'tổ chức',
  'có',
  'đạt',
  'hoàn thành',
  'đảm bảo',
  'bảo đảm',
  'mỗi năm',
  'hằng năm',
  'bình quân',
  'đến năm',
  'đến cuối năm',
  'đến hết năm',
  'trên',
  'dưới',
  'ít nhất',
  'tối thiểu',
  'không còn',
  'xóa',
  'nâng',
  'huy động',
  'cho vay',
  'cấp',
  'tiểu học',
  'trung học',
  'mẫu giáo',
  'mầm non',
  'cơ bản',
  'thực hiện',
  'năm',
  'khoảng',
  'giáo dục',
  'mức giảm',
  'tiếp tục',
  'trong đó',
  'riêng',
  'còn',
  'diện tích',
  'giá trị',
  'sản lượng',
  'thoát',
  'vùng',
  'khu vực',
  'quyết tâm',
  'kết nối',
  'tập huấn',
  'dân cư',
  'hạn chế',
  'tuyên truyền',
  'nhân rộng',
  'với',
  'miễn',
  'bố trí',
  'quy mô',
];

const begins = (words: readonly string[]) =>
  new RegExp(`^(?:va |cung nhu |dong thoi )?(?:${words.map(fold).join('|')})(?![\\p{L}])${NARROWS}`, 'u');

/** How a new clause begins after a comma: what is measured, or what is done. */
export const HEAD = begins(HEADS);
/** These may begin one, and may as well go on with a list: "hộ nghèo, hộ cận nghèo". */
export const WEAK_HEAD = begins(['hộ', 'người', 'lao động', 'học sinh', 'trẻ em', 'nhà', 'xã', 'thôn']);

/** What brings in a part of what was just said. */
export const WITHIN = /(?:trong do|trong so do|trong so nay|rieng|trong do,|trong do:)(?![\p{L}])/u;

/** Words between brackets or after a comma that say the same again in another unit. */
export const RESTATES =
  /(?:tuong (?:duong|ung)(?: voi)?|chiem|bang|tuc|quy ra|xap xi)(?: ty le)?[:\s]*(?:giam |la |khoang |gan )?$/u;

/** "giảm 90 hộ nghèo, tương ứng giảm 4,9%": by how many points the rate falls is more than the number once again. */
export const BY_POINTS = /tuong (?:duong|ung)(?: voi)?(?: ty le)? giam\s*$/u;
/** "giá trị sản xuất trên 01 ha đạt 65 triệu đồng": what it is reckoned on. */
export const BASIS = /gia tri [^,;.]{0,40}(?:tren|\/)\s*$/u;
/** "bằng 80% mức bình quân": a share of something else, and no restatement. */
export const OF_ANOTHER = /^\s*(?:so voi |cua )?(?:muc|binh quan|thu nhap|chuan)(?![\p{L}])/u;
/** "nhóm 20% hộ có thu nhập thấp nhất": which of them are meant. */
export const IN_GROUP = /(?<!\p{L})nhom\s*$/u;

/** Purpose and reason that follow a commitment and are no part of it. */
export const AFTERTHOUGHT = /[,\s](?:nham|gop phan|qua do|tu do|de thuc hien|tao dieu kien)(?![\p{L}])/u;

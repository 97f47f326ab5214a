/**
 * Words before a number that make it a name and no measure: "Dự án 2", "Điều 3", "lớp 1", "năm 2025", "quý 4". The number
 * stays a name whatever follows, unless a share does ("thôn 5%").
 */
export const NAMED_BY =
  /(?:^|[^\p{L}])(?:tieu du an|du an|hop phan|noi dung thanh phan|noi dung|dieu|khoan|diem|muc|chuong|phan|phu luc|bieu|bieu so|mau|mau so|bang|hinh|lop|nhom|loai|hang|cap|vung|khu vuc|giai doan|buoc|dot|tap|quyen|khoa|ky hop|ky hop thu|lan thu|lan|thu|tuoi tu|(?<!\d )nam|thang|ngay|quy|tuan|tiet|to|(?<!chuyen |trao |thay )doi|so|chuong trinh|de an|nghi dinh|nghi quyet|quyet dinh|thong tu|chi thi|ke hoach|cong van|luat|quoc lo|tinh lo|duong|covid|dien thoai|fax|tel|hotline|tieu chi so|tieu chi|chi tieu so|thon|phuong|(?<!binh )quan|khom|khu pho|to dan pho|xa)\s*(?:so|thu)?\s*[:.]?\s*-?$/u;

/** Of these the number is a count all the same where a unit follows: "tổ chức 05 lớp", "mục tiêu 100%", "số 12 xã". */
export const NAMES_UNLESS_UNIT =
  /(?:^|[^\p{L}])(?:so|muc|phan|hang|cap|to|lan|noi dung|diem|chi tieu|de an|ke hoach|duong|bang|nam|dot|khu vuc|vung|nhom|du an|thon|xa|phuong|khu pho|to dan pho|lop|tieu chi|dieu|loai|quy|thang|tuan|dot|thu|hang|buoc)\s*$/u;

/** Time and age after a number: never what is promised. */
export const TIME_UNITS =
  /^\s*(?:-\s*\d+\s*)?(?:thang|ngay(?! luong| cong)|gio|phut|tuan|quy|tuoi|nam(?!\s*\d)|thang tuoi|the ky|nhiem ky|khoa)(?![\p{L}])/u;

/** Where things are, not how many: "tại 07 xã", "của 12 thôn", "trong 05 xã". */
export const PLACED_BY =
  /(?:^|[^\p{L}])(?:tai|(?<!nha |đất |cho )o|cua|trong|thuoc|tren dia ban|giua|cac|toan bo|ca|qua|cung|trong so|gom|bao gom)\s+(?:pham vi\s+|dia ban\s+)?$/u;

/** A group of those just counted, right before its own number. */
export const GROUP_BEFORE =
  /(?:^|[\s(:])(?:(?<!phu )nu|(?:xay|lam) moi|sua(?: chua)?|nang cap|dan toc thieu so|dtts|khmer|nguoi khuyet tat)\s*(?::|la)?\s*$/u;

import { fold } from '../language/fold.ts';

const ORGANIZATIONS = [
  'sở',
  'phòng',
  'ban',
  'ủy ban nhân dân',
  'ubnd',
  'hội đồng nhân dân',
  'hđnd',
  'ủy ban mặt trận',
  'ủy ban mttq',
  'ubmttq',
  'mặt trận',
  'đề nghị',
  'hội',
  'đoàn',
  'liên đoàn',
  'ngân hàng',
  'chi nhánh',
  'công an',
  'bộ chỉ huy',
  'ban chỉ huy',
  'đài',
  'báo',
  'trung tâm',
  'trạm',
  'các',
  'văn phòng',
  'huyện ủy',
  'tỉnh ủy',
  'đảng ủy',
  'thành ủy',
  'thị ủy',
  'cấp ủy',
  'chi bộ',
  'trường',
  'trưởng',
  'chủ tịch',
  'giám đốc',
  'thủ trưởng',
  'người đứng đầu',
  'tỉnh đoàn',
  'huyện đoàn',
  'đảng bộ',
  'đảng đoàn',
  'công chức',
  'cơ quan',
  'bảo hiểm xã hội',
  'cục',
  'chi cục',
  'kho bạc',
  'tòa án',
  'viện',
  'bộ',
  'thường trực',
  'cán bộ',
  'thôn',
  'bí thư',
  'ủy viên',
  'hội nông dân',
  'hội liên hiệp',
  'hội cựu chiến binh',
  'liên minh',
  'hiệp hội',
];

/** How the name of a body that is given work begins. */
export const ORGANIZATION = new RegExp(
  `^(?:giao |de nghi |yeu cau )?(?:${ORGANIZATIONS.map(fold).join('|')})(?![\\p{L}])(?<!bao(?= cao))`,
  'u',
);

/** Where its name ends and its work begins. */
export const DUTY_VERB =
  /(?:^|\s)(?:chu tri|la co quan|co trach nhiem|chiu trach nhiem|phoi hop|tham muu|trien khai|thuc hien|can cu|huong dan|tang cuong|xay dung|to chuc(?= thuc hien| trien khai| quan triet| hoc tap| nghien cuu| tot| ra soat| giam sat| kiem tra| cac hoat dong| hoi nghi| kham| dao tao| tap huan| mo lop| cac lop| dieu tra| phuc tra| phat dong| tuyen truyen)|so ket|tong ket|dinh ky|bao cao|theo doi|(?:nhan )?giup|chi dao|tiep tuc|(?<!uy ban )kiem tra|giam sat|day manh|bo tri|lanh dao|quan triet|co ke hoach|thong qua|chu dong|phai|cu the hoa|de xuat|tong hop|thanh lap|(?<!thanh )lap|quan ly|lam dau moi|cap nhat|ra soat|van dong|tuyen truyen|hang (?:nam|quy|thang)|dua|can doi|phan bo|hoan thien|ban hanh|nghien cuu)(?![\p{L}])/u;

export const LEADS =
  /chu tri|co quan thuong truc|lam dau moi|(?<!phan )dau moi(?! xa| nam| thon)|chiu trach nhiem chinh/u;
export const COORDINATES = /^\s*(?:tich cuc )?phoi hop/u;
export const SUPERVISES =
  /^\s*(?:theo doi|kiem tra|giam sat|thanh tra|co ke hoach thuong xuyen giam sat|tang cuong (?:cong tac )?(?:kiem tra|giam sat))/u;

/** What stands before a name and is none of it. */
export const ASKED = /^(?:giao|de nghi|yeu cau)\s+/;
/** Sentences after the last duty that are nobody's. */
export const CLOSING =
  /^(?:tren day|trong qua trinh|nghi quyet nay|ke hoach nay|chi thi nay|chuong trinh nay|yeu cau)(?![\p{L}])/u;

/** These are never part of a name, whatever follows. */
export const SURE_DUTY =
  /(?:^|\s)(?:chu tri|phoi hop|tham muu|co trach nhiem|chiu trach nhiem|la co quan|bao cao)(?![\p{L}])/u;

/** Names that can be nothing but a body's, where an item might as well begin with its subject. */
export const SURE_BODY =
  /^(?:giao |de nghi |yeu cau )?(?:so(?! ho)|phong(?! chong)|ubnd|uy ban|ban (?:can su|thuong vu|chap hanh|chi dao|dan toc|dan van|tuyen giao|to chuc|quan ly|noi chinh|kinh te|chi huy|cong tac|thuong truc)|hoi (?:dong|lien hiep|lhpn|nong dan|cuu chien binh|phu nu|chu thap do)|doan (?:thanh nien|tncs)|tinh doan|huyen doan|lien doan|ngan hang|bao hiem xa hoi|cong an|bo (?:chi huy|doi|tu lenh)|kho bac|trung tam|tram|dai|van phong|(?:ban thuong truc )?mat tran|(?:cac )?(?:huyen uy|tinh uy|thanh uy|thi uy|dang uy|cap uy|chi bo|dang bo|dang doan)|cac (?:so|phong|ban|nganh|co quan|don vi|dia phuong|huyen|xa|phuong|to chuc|doan the|hoi|dong chi|ubnd|truong)|truong (?:cac )?(?:thon|ap|ban|khu pho|phong)|chu tich|giam doc|thu truong|nguoi dung dau|bi thu)(?![\p{L}])/u;

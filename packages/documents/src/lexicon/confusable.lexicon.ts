/**
 * Words that without their marks would be a word that rules look for: each keeps what tells it apart, at its length.
 * Left: the word as written; right: how rules see it.
 */
export const CONFUSABLES: ReadonlyMap<string, string> = new Map([
  ['đất', 'đất'], // not đạt
  ['nằm', 'nằm'], // not năm
  ['nắm', 'nắm'],
  ['nấm', 'nấm'],
  ['xóa', 'xóa'], // not xã
  ['xoá', 'xóa'],
  ['đền', 'đền'], // not đến
  ['đèn', 'đèn'],
  ['hồ', 'hồ'], // not hộ
  ['họ', 'họ'],
  ['hổ', 'hổ'],
  ['bàn', 'bàn'], // not bản
  ['bán', 'bán'],
  ['bạn', 'bạn'],
  ['tặng', 'tặng'], // not tăng
  ['tầng', 'tầng'],
  ['tảng', 'tảng'],
  ['bảng', 'bảng'], // not bằng
  ['đa', 'đa'], // not đã
  ['đá', 'đá'],
  ['da', 'dá'],
  ['con', 'cón'], // not còn
  ['trồng', 'trồng'], // not trong
  ['trống', 'trống'],
  ['quà', 'quà'], // not qua
  ['cá', 'cá'], // not cả
  ['cà', 'cà'],
]);

export type Severity = 'info' | 'warning' | 'error';

/** Every kind of finding, how grave it is, and its Vietnamese label. An error keeps a row, or a whole file, out. */
export const FINDINGS = {
  'table.missing': ['error', 'Thiếu bảng dữ liệu'],
  'row.shape': ['error', 'Dòng thiếu trường hoặc sai kiểu dữ liệu'],

  'name.unicode': ['info', 'Tên viết bằng Unicode tổ hợp, đổi sang dựng sẵn'],
  'name.spaces': ['info', 'Tên thừa dấu cách hoặc ký tự vô hình'],
  'name.apostrophe': ['info', 'Dấu nháy viết không thống nhất'],
  'name.capital': ['info', 'Tên không viết hoa chữ đầu'],
  'name.variant': ['info', 'Tên viết khác cách viết chính thức'],
  'name.empty': ['error', 'Thiếu tên'],
  'name.characters': ['error', 'Tên có ký tự không được dùng hoặc quá dài'],
  'name.type': ['error', 'Không xác định được loại đơn vị từ tên'],

  'code.empty': ['error', 'Thiếu mã'],
  'code.format': ['error', 'Mã sai dạng'],
  'code.padded': ['info', 'Mã thiếu số 0 ở đầu'],
  'code.twice': ['error', 'Mã dùng cho hai đơn vị cùng thời kỳ'],
  'code.wrong': ['info', 'Mã sai trong nguồn, sửa theo danh mục chính thức'],
  'code.fromDecision': ['info', 'Nguồn không có mã tỉnh cũ, lấy theo Quyết định 124/2004/QĐ-TTg'],
  'code.derived': ['info', 'Nguồn không có mã huyện cũ, đặt mã từ tên (không phải mã chính thức)'],

  'tier.unknown': ['error', 'Không rõ cấp'],
  'type.unknown': ['error', 'Không rõ loại đơn vị'],
  'type.mismatch': ['error', 'Loại đơn vị không khớp với cấp hoặc tên'],
  'date.format': ['error', 'Ngày sai dạng'],
  'date.order': ['error', 'Ngày hết hiệu lực không sau ngày có hiệu lực'],

  'parent.missing': ['error', 'Thiếu đơn vị cấp trên'],
  'parent.unknown': ['error', 'Không có đơn vị cấp trên này'],
  'parent.tier': ['error', 'Đơn vị cấp trên không thuộc cấp phù hợp'],
  'parent.period': ['error', 'Đơn vị cấp trên không có hiệu lực trong cả thời kỳ'],
  'parent.leftOut': ['error', 'Đơn vị cấp trên đã bị bỏ ra'],
  'parent.cycle': ['error', 'Các đơn vị là cấp trên của nhau thành vòng'],

  'former.noName': ['warning', 'Dòng chuyển đổi không có tên đơn vị cũ'],
  'former.noProvince': ['warning', 'Tỉnh cũ không có trong danh mục 63 tỉnh'],
  'former.notOnMap': ['warning', 'Dòng không có mã, đơn vị không còn trên bản đồ ngày 30/06/2025'],
  'former.repeated': ['info', 'Dòng không có mã, trùng với dòng đã có mã'],
  'former.contradicted': ['warning', 'Dòng không có mã, trái với dòng có mã của cùng đơn vị'],
  'former.twoNames': ['warning', 'Một mã cũ đi với hai tên'],
  'successor.unknown': ['warning', 'Dòng chuyển đổi chỉ đến mã không có trên bản đồ mới'],
  'successor.name': ['warning', 'Mã và tên đơn vị mới không phải của cùng một đơn vị'],

  'unit.added': ['info', 'Bổ sung đơn vị theo nghị quyết'],
  'succession.added': ['info', 'Bổ sung đơn vị kế thừa theo nghị quyết'],
  'correction.unused': ['warning', 'Bản sửa không còn cần cho nguồn này'],
  'succession.twice': ['info', 'Quan hệ kế thừa ghi hai lần'],
  'succession.end': ['error', 'Quan hệ kế thừa thiếu một đầu hoặc sai ngày'],
  'succession.unchecked': [
    'warning',
    'Nguồn chỉ ghi một đơn vị kế thừa cho mỗi xã cũ, chưa đối chiếu nghị quyết về chia tách',
  ],
  'succession.divided': ['info', 'Ghi là chia tách vì có nhiều đơn vị kế thừa'],
  'unit.noPredecessor': ['warning', 'Đơn vị mới không rõ hình thành từ đâu'],
  'count.differs': ['warning', 'Số đơn vị khác số chính thức'],

  'file.size': ['error', 'Tệp quá lớn'],
  'file.type': ['error', 'Không phải tệp CSV hoặc XLSX'],
  'file.encoding': ['error', 'Tệp CSV không dùng mã UTF-8 hoặc UTF-16'],
  'file.unreadable': ['error', 'Không đọc được tệp'],
  'file.empty': ['error', 'Tệp không có dòng dữ liệu'],
  'file.rows': ['error', 'Tệp có quá nhiều dòng'],
  'header.missing': ['error', 'Thiếu cột'],
  'header.twice': ['error', 'Hai cột cùng tên'],
  'header.unknown': ['warning', 'Cột không dùng đến'],
  'cell.formula': ['error', 'Ô chứa công thức'],
  'cell.length': ['error', 'Ô quá dài'],
  'predecessor.format': ['error', 'Mã đơn vị cũ sai dạng'],
  'predecessor.unknown': ['error', 'Không có đơn vị cũ này'],
  'predecessor.period': ['error', 'Đơn vị cũ không kết thúc đúng ngày đơn vị mới bắt đầu'],
  'predecessor.noDate': ['error', 'Có đơn vị cũ nhưng thiếu ngày có hiệu lực'],
} as const satisfies Record<string, readonly [Severity, string]>;

export type FindingCode = keyof typeof FINDINGS;

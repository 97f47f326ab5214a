import { describe, expect, it } from 'vitest';
import { readPlanText } from '../reading/read-plan.ts';

/** What an item of a plan for 2021–2025 promises where it only says what is done. */
function planned(item: string, heading = '3. Nhiệm vụ, giải pháp', head = 'KẾ HOẠCH'): readonly string[] {
  const read = readPlanText(`${head}\nGiảm nghèo giai đoạn 2021 - 2025\n\nII. NỘI DUNG\n${heading}\n- ${item}\n`);
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value.targets.map(({ commitment: { kind, comparator, value, upper }, unit }) =>
    [kind, comparator, upper === null ? value : `${value}..${upper}`, unit].join(' '),
  );
}

describe('money among measures', () => {
  it.each<[string, readonly string[]]>([
    ['Hằng năm ngân sách huyện bố trí ít nhất 3 tỷ đồng cho Quỹ.', ['annualQuantity ge 3 tỷ đồng']],
    ['Mỗi năm trích 700 triệu đồng ủy thác sang ngân hàng.', ['annualQuantity eq 700 triệu đồng']],
    ['Huy động xã hội hóa 12 tỷ đồng.', ['totalQuantity eq 12 tỷ đồng']],
    ['Huy động Quỹ "Vì người nghèo" đạt 90 triệu đồng.', ['totalQuantity eq 90 triệu đồng']],
    [
      'Phòng giao dịch bảo đảm cho 180 lượt hộ nghèo vay vốn với doanh số 9 tỷ đồng.',
      ['totalQuantity eq 180 lượt hộ', 'totalQuantity eq 9 tỷ đồng'],
    ],
    [
      'Doanh số cho vay 75 tỷ đồng; cho vay làm nhà 8 tỷ đồng.',
      ['totalQuantity eq 75 tỷ đồng', 'totalQuantity eq 8 tỷ đồng'],
    ],
    [
      'Tổng nguồn vốn cho vay 5 năm: 600 tỷ đồng, bình quân 120 tỷ đồng/năm, cho 9.000 lượt hộ.',
      ['totalQuantity eq 600 tỷ đồng', 'annualQuantity eq 120 tỷ đồng/năm', 'totalQuantity eq 9000 lượt hộ'],
    ],
    [
      'Phối hợp giải ngân 210 tỷ đồng cho 4.100 lượt hội viên.',
      ['totalQuantity eq 210 tỷ đồng', 'totalQuantity eq 4100 lượt hội viên'],
    ],
    ['Giá trị sản xuất bình quân 180 triệu đồng/ha.', ['level eq 180 triệu đồng/ha']],
    [
      'Vận động Quỹ: chỉ tiêu huyện giao 40 triệu đồng, phấn đấu đạt 55 triệu đồng.',
      ['totalQuantity eq 40 triệu đồng', 'totalQuantity eq 55 triệu đồng'],
    ],
    [
      'Vận động Quỹ Vì người nghèo 300 triệu đồng, Quỹ Bảo trợ trẻ em 70 triệu đồng.',
      ['totalQuantity eq 300 triệu đồng', 'totalQuantity eq 70 triệu đồng'],
    ],
    ['Nâng tổng dư nợ lên 320 tỷ đồng.', ['level eq 320 tỷ đồng']],
  ])('is raised, lent, or put aside: %s', (item, found) => expect(planned(item)).toEqual(found));

  it.each([
    'Tổng kinh phí thực hiện 12 tỷ đồng.',
    'Bố trí ngân sách 900 triệu đồng mua sắm bàn ghế.',
    'Mức cho vay tối đa 100 triệu đồng/hộ, lãi suất 6,6%/năm.',
    'Cho vay mỗi hộ 50 triệu đồng.',
    'Cho vay không quá 80 triệu đồng/lao động.',
    'Doanh số cho vay dự kiến 18 tỷ đồng.',
    'Năm 2020 đã huy động được 4,2 tỷ đồng.',
    'Hộ có thu nhập bình quân dưới 2 triệu đồng/người/tháng được hỗ trợ.',
  ])('costs, is a norm, or was: %s', (item) => expect(planned(item)).toEqual([]));
});

it('hears "trở lên" before a bracket, and reads on past the dot in a thousand', () => {
  expect(planned('Giảm bình quân mỗi năm từ 1,5% hộ nghèo trở lên (theo chuẩn mới).', '2. Mục tiêu cụ thể')).toEqual([
    'averageChange ge 1.5 %',
  ]);
  const read = readPlanText(
    'KẾ HOẠCH\nGiảm nghèo năm 2023\n\nI. MỤC TIÊU\n1. Chỉ tiêu\n- Đào tạo cho 6.000 lao động.\n',
  );
  expect(read.ok && read.value.targets.map(({ indicator }) => indicator?.code)).toEqual(['vocational-trainees']);
});

it('holds what is not to be exceeded to at most so much', () => {
  expect(planned('Nợ quá hạn không vượt 0,1%.')).toEqual(['level le 0.1 %']);
  expect(planned('Không để vượt quá 0,3% nợ quá hạn.', '2. Mục tiêu cụ thể')).toEqual(['level le 0.3 %']);
});

describe('shares among measures', () => {
  it.each<[string, readonly string[]]>([
    ['Dư nợ tín dụng chính sách tăng trưởng bình quân 8%/năm.', ['averageChange eq 8 %/năm']],
    ['Hạ tỷ lệ nợ xấu xuống dưới 0,4%.', ['level lt 0.4 %']],
    ['Tăng tỷ lệ lao động qua đào tạo lên 52%.', ['level eq 52 %']],
    ['Hằng năm trích tối thiểu 4% tăng thu ngân sách.', ['level ge 4 %']],
    ['Giải ngân 100% nguồn vốn được giao.', ['level eq 100 %']],
    ['Bố trí không dưới 11% tổng chi đầu tư cho địa bàn khó khăn.', ['level ge 11 %']],
    ['Giảm 20% số cặp tảo hôn so với năm 2021 (năm 2021: 10 cặp).', ['relativeReduction eq 0.2 ']],
    ['Phân luồng 32% học sinh tốt nghiệp học nghề.', ['level eq 32 %']],
    ['Liên kết tiêu thụ đạt 55% sản lượng.', ['level eq 55 %']],
    ['Trên 80% hộ nghèo được tập huấn kỹ thuật.', ['coverage gt 80 %']],
  ])('are reached: %s', (item, found) => expect(planned(item)).toEqual(found));

  it.each([
    'Hỗ trợ 70% chi phí giống cho hộ nghèo.',
    'Hỗ trợ ăn trưa bằng 10% mức lương cơ sở.',
    'Ưu tiên thôn có tỷ lệ hộ nghèo từ 45% trở lên.',
    'Phúc tra ngẫu nhiên tối thiểu 5% số hộ.',
    'Cho vay với lãi suất 3,3%/năm.',
    'Hiện tỷ lệ nợ xấu đang ở mức 0,9%.',
  ])('are prices, rates, or describe: %s', (item) => expect(planned(item)).toEqual([]));
});

describe('counts among measures', () => {
  it.each<[string, readonly string[]]>([
    ['Triển khai 05 mô hình giảm nghèo với 90 hộ tham gia.', ['totalQuantity eq 5 mô hình', 'totalQuantity eq 90 hộ']],
    ['Mua và cấp 7.250 thẻ BHYT cho người nghèo.', ['totalQuantity eq 7250 thẻ']],
    ['Diện tích chè đạt 640 ha, sản lượng 5.200 tấn.', ['totalQuantity eq 640 ha', 'totalQuantity eq 5200 tấn']],
    ['Quy hoạch, trồng mới 1.800 ha quế.', ['totalQuantity eq 1800 ha']],
    [
      'Thành lập mới 24 Tổ truyền thông, 12 "Địa chỉ tin cậy".',
      ['totalQuantity eq 24 Tổ truyền thông', 'totalQuantity eq 12 Địa chỉ'],
    ],
    ['Hỗ trợ tiền điện cho 118 hộ nghèo.', ['totalQuantity eq 118 hộ nghèo']],
    ['Mỗi chi hội nhận giúp 02 hộ thoát nghèo.', ['level eq 2 hộ']],
    ['Nâng thu nhập trên một đơn vị diện tích gấp 1,4 lần năm 2020.', ['level eq 1.4 lần']],
    ['Hỗ trợ đào tạo nghề dưới 3 tháng cho 3.100 người.', ['totalQuantity eq 3100 người']],
    ['Mỗi sở, ngành đỡ đầu từ 01 - 02 xã.', ['level ge 1..2 xã']],
    [
      'Về việc làm: hằng năm đào tạo nghề cho 800 lao động; đưa 110 lao động đi làm việc ở nước ngoài.',
      ['annualQuantity eq 800 lao động', 'annualQuantity eq 110 lao động'],
    ],
    [
      'Đề nghị Hội Phụ nữ xã giúp 03 hộ, Đoàn thanh niên giúp 01 hộ thoát nghèo.',
      ['totalQuantity eq 3 hộ', 'totalQuantity eq 1 hộ'],
    ],
    [
      'Cấp 12 con bò cho 12 hộ (vốn Chương trình 180 triệu đồng, dân đối ứng 60 triệu đồng).',
      ['totalQuantity eq 12 con', 'totalQuantity eq 12 hộ'],
    ],
    ['Nhân rộng 20 mô hình; bình quân mỗi mô hình có 15 hộ.', ['totalQuantity eq 20 mô hình']],
    [
      'Ra mắt 03 tổ truyền thông, 02 câu lạc bộ.',
      ['totalQuantity eq 3 tổ truyền thông', 'totalQuantity eq 2 câu lạc bộ'],
    ],
    ['Giao đất cho 80 hộ thiếu đất; khai hoang, phục hóa 40 ha.', ['totalQuantity eq 80 hộ', 'totalQuantity eq 40 ha']],
    ['Giải quyết đất ở 08 hộ, nhà ở 15 hộ.', ['totalQuantity eq 8 hộ', 'totalQuantity eq 15 hộ']],
    ['Bình quân mỗi năm cho vay mới từ 1.900 lượt hộ trở lên.', ['annualQuantity ge 1900 lượt hộ']],
    ['Mở 06 lớp tập huấn cho 210 cán bộ thôn.', ['totalQuantity eq 210 cán bộ']],
    [
      'Giảm tỷ lệ tảo hôn mỗi năm 2%; xóa mù chữ cho 400 người.',
      ['averageChange eq 2 %', 'totalQuantity eq 400 người'],
    ],
  ])('are what is made and whom it serves: %s', (item, found) => expect(planned(item)).toEqual(found));

  it.each([
    'Triển khai 07 dự án thành phần của Chương trình.',
    'Thực hiện 05 tiêu chí nêu trên.',
    'Đã hỗ trợ 120 hộ làm nhà.',
    'Các xã còn trên 200 hộ nghèo xây dựng kế hoạch riêng.',
    'Mỗi tháng đài truyền thanh phát ít nhất 02 chuyên mục.',
    'Rà soát 34 thôn, tuyên truyền qua 12 pano.',
    'Thực hiện Quyết định số 1719/QĐ-TTg tại 03 xã.',
    'Ưu tiên hộ có từ 02 trẻ em trở lên.',
    'Giao chỉ tiêu cho 168 xã, phường.',
    'Phối hợp với 15 doanh nghiệp trên địa bàn.',
    'Số đối tượng hiện hưởng là 1.012 người.',
    'Bình quân 03 đảng viên giúp 01 hộ nghèo.',
    'Doanh nghiệp nhận từ 10 lao động trở lên được hỗ trợ.',
    'Chỉ đạo 12 xã xây dựng kế hoạch.',
    'Tổ công tác có 05 thành viên.',
    'Cử 02 cán bộ theo dõi.',
    'Kết nối trực tuyến với 08 tỉnh.',
    'Mỗi cán bộ giúp 02 hộ.',
    'Ban Chỉ đạo gồm 15 thành viên.',
    'Phân công mỗi sở phụ trách, đỡ đầu 01 xã.',
    'Phân loại theo nguyên nhân: 37 hộ không có lao động, 58 hộ thiếu vốn.',
    'Vẫn còn 05/12 chỉ tiêu chưa đạt.',
  ])('are classes, places, ways, or were: %s', (item) => expect(planned(item)).toEqual([]));
});

it('counts what a directive orders each body to do, and nothing it says of the past', () => {
  const orders = (item: string) => planned(item, '1. Sở Xây dựng', 'CHỈ THỊ');
  expect(orders('Hoàn thành hỗ trợ nhà ở cho 640 hộ nghèo.')).toEqual(['totalQuantity eq 640 hộ nghèo']);
  expect(orders('Đã hỗ trợ nhà ở cho 640 hộ nghèo.')).toEqual([]);
  expect(planned('Hộ nghèo được hỗ trợ 60 triệu đồng/nhà.', '1. Sở Xây dựng', 'CHỈ THỊ')).toEqual([]);
});

it('hears what is reckoned so far only where it heads its clause', () => {
  const heading = '2. Mục tiêu cụ thể';
  expect(planned('Tỷ lệ hộ nghèo toàn tỉnh đến cuối năm 2025 còn dưới 3%.', heading)).toEqual(['level lt 3 %']);
  expect(planned('Thực hiện có hiệu quả 05 mô hình.')).toEqual(['totalQuantity eq 5 mô hình']);
  expect(planned('Toàn xã hiện có 05 mô hình.')).toEqual([]);
  expect(planned('Tính đến cuối năm 2021 tỷ lệ hộ nghèo còn 6%.', heading)).toEqual([]);
});

it('takes the results that are to come under the aims for targets, and those of the past for none', () => {
  const under = (heading: string) => {
    const read = readPlanText(
      `KẾ HOẠCH\nGiảm nghèo giai đoạn 2021 - 2025\n\nIII. MỤC TIÊU\n1. Mục tiêu chung: Giảm nghèo bền vững.\n3. ${heading}\n- Hỗ trợ đầu tư 62 công trình hạ tầng.\n`,
    );
    return read.ok && read.value.targets.map(({ commitment }) => commitment.value).filter((value) => value !== null);
  };
  expect(under('Kết quả và chỉ tiêu cần đạt')).toEqual(['62']);
  expect(under('Kết quả thực hiện')).toEqual([]);
});

describe('what stands beside a target', () => {
  const inYear = (item: string, title = 'Giảm nghèo năm 2023') => {
    const read = readPlanText(`KẾ HOẠCH\n${title}\n\nII. MỤC TIÊU\n1. Chỉ tiêu\n- ${item}\n`);
    if (!read.ok) throw new Error(read.refusal.code);
    return read.value.targets.map(({ commitment: { kind, value }, nestedIn }) => [kind, value, nestedIn]);
  };

  it('is by how many points it falls, in a plan for one year', () => {
    const item = 'Tỷ lệ hộ nghèo còn 7,4% (giảm 1,3%).';
    expect(inYear(item)).toEqual([
      ['level', '7.4', null],
      ['averageChange', '1.3', null],
    ]);
    expect(inYear(item, 'Giảm nghèo giai đoạn 2021 - 2025')).toEqual([['level', '7.4', null]]);
  });

  it('is the fall of the rate beside that of the number, and not the number over again', () => {
    expect(inYear('Giảm 80 hộ nghèo, tương ứng giảm 3,6%.')).toEqual([
      ['totalQuantity', '80', null],
      ['averageChange', '3.6', null],
    ]);
    expect(inYear('Tỷ lệ hộ nghèo giảm 3,6%, tương ứng 80 hộ.')).toEqual([['averageChange', '3.6', null]]);
  });

  it('are the parts of a sum, also past a semicolon', () => {
    expect(inYear('Vận động Quỹ đạt 9 tỷ đồng, trong đó: cấp tỉnh 4 tỷ đồng; cấp huyện, cấp xã 5 tỷ đồng.')).toEqual([
      ['totalQuantity', '9', null],
      ['totalQuantity', '4', 0],
      ['totalQuantity', '5', 0],
    ]);
    expect(inYear('Mở 9 lớp, trong đó: cấp xã 4 lớp; xây dựng 5 lớp.').at(-1)).toEqual(['totalQuantity', '5', null]);
  });

  it('is where it comes from, by its year, or what one of them gets', () => {
    const title = 'Giảm nghèo giai đoạn 2021 - 2025';
    expect(inYear('Thu nhập bình quân năm 2025 đạt 60 triệu đồng (năm 2021: 38 triệu đồng).', title)).toEqual([
      ['level', '60', null],
    ]);
    expect(inYear('Tỷ lệ hộ nghèo còn 4% (năm 2021: 8%; năm 2023: 6%).', title)).toHaveLength(3);
    expect(inYear('Hỗ trợ con giống cho 25 hộ (mỗi hộ 02 con).')).toEqual([['totalQuantity', '25', null]]);
  });

  it('is at most so much where no more is to be let happen', () => {
    const read = readPlanText(
      'KẾ HOẠCH\nGiảm nghèo năm 2023\n\nI. MỤC TIÊU\n1. Chỉ tiêu\n- Không để quá 0,2% hộ tái nghèo.\n',
    );
    expect(read.ok && read.value.targets.map(({ commitment }) => commitment.comparator)).toEqual(['le']);
  });

  it('is no number of poor households where they are served', () => {
    const read = readPlanText(
      'KẾ HOẠCH\nGiảm nghèo năm 2023\n\nI. MỤC TIÊU\n1. Chỉ tiêu\n- Cấp bồn nước cho 150 hộ nghèo; giảm 90 hộ nghèo.\n',
    );
    expect(read.ok && read.value.targets.map(({ indicator }) => indicator?.code ?? null)).toEqual([
      null,
      'poor-households',
    ]);
  });

  it('is their share of those counted, and no poverty rate', () => {
    const indicators = (item: string) => {
      const read = readPlanText(`KẾ HOẠCH\nGiảm nghèo năm 2023\n\nI. MỤC TIÊU\n1. Chỉ tiêu\n- ${item}\n`);
      return read.ok && read.value.targets.map(({ indicator }) => indicator?.code ?? null);
    };
    const jobs = 'Tạo việc làm cho 900 lao động';
    expect(indicators(`${jobs}, trong đó hộ nghèo, hộ cận nghèo chiếm 15%.`)).toEqual(['jobs-created', null]);
    expect(indicators(`${jobs}, bảo đảm 10% thuộc hộ nghèo.`)).toEqual(['jobs-created', null]);
    expect(indicators('Giảm một nửa số xã có tỷ lệ hộ nghèo trên 10%.')).not.toContain('poverty-rate');
    expect(indicators('Giảm 120 hộ nghèo, tương đương giảm 1,4%.')).toEqual(['poor-households', 'poverty-rate']);
  });

  it('is no act that only issues them', () => {
    const read = readPlanText(
      'QUYẾT ĐỊNH\nGiảm nghèo năm 2023\nĐiều 1. Ban hành Chương trình và giao chỉ tiêu giảm nghèo cho các huyện.\n',
    );
    expect(read.ok && read.value.targets).toEqual([]);
  });

  it('is no share of a price', () => {
    expect(
      inYear('100% người nghèo có thẻ bảo hiểm y tế; hỗ trợ 70% mệnh giá thẻ cho hộ có mức sống trung bình.'),
    ).toEqual([['coverage', '100', null]]);
  });
});

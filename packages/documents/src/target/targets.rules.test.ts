import { describe, expect, it } from 'vitest';
import { readPlanText } from '../reading/read-plan.ts';

/** What an item among the targets of a plan for 2021–2025 promises: kind, value, unit, years. */
function promises(item: string, heading = '2. Mục tiêu cụ thể'): readonly string[] {
  const read = readPlanText(`KẾ HOẠCH\nGiảm nghèo giai đoạn 2021 - 2025\n\nII. NỘI DUNG\n${heading}\n- ${item}\n`);
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value.targets.map(({ commitment, unit, nestedIn }) => {
    const { kind, comparator, value, upper, periodFrom, periodTo } = commitment;
    const years = periodFrom === periodTo ? `${periodTo}` : `${periodFrom}-${periodTo}`;
    const amount =
      value === null ? '' : ` ${comparator} ${value}${upper === null ? '' : `..${upper}`}${unit ? ` ${unit}` : ''}`;
    return `${kind}${amount} ${years}${nestedIn === null ? '' : ` in ${nestedIn}`}`;
  });
}

describe('each kind of commitment', () => {
  it.each<[string, string[]]>([
    ['Đến cuối năm 2025, tỷ lệ hộ nghèo còn dưới 4%.', ['level lt 4 % 2025']],
    ['Kéo giảm tỷ lệ hộ nghèo từ 9,2% xuống còn 4%.', ['level eq 4 % 2025']],
    ['Tỷ lệ hộ nghèo giảm bình quân 1,5 - 2%/năm.', ['averageChange ge 1.5..2 %/năm 2021-2025']],
    ['Mỗi năm giảm từ 2% trở lên tỷ lệ hộ nghèo.', ['averageChange ge 2 % 2021-2025']],
    ['Hằng năm giải quyết việc làm cho 1.500 lao động.', ['annualQuantity eq 1500 lao động 2021-2025']],
    ['Xây mới khoảng 420 căn nhà cho hộ nghèo.', ['totalQuantity about 420 căn nhà 2021-2025']],
    ['Duy trì 100% người thuộc hộ nghèo có thẻ bảo hiểm y tế.', ['maintain eq 100 % 2021-2025']],
    ['100% hộ nghèo đủ điều kiện, có nhu cầu được vay vốn ưu đãi.', ['coverage eq 100 % 2021-2025']],
    ['Tỷ lệ hộ nghèo của xã thấp hơn bình quân chung của huyện.', ['relativeToParent 2025']],
    ['Giảm ít nhất một nửa số hộ cận nghèo so với năm 2020.', ['relativeReduction ge 0.5 2025']],
    ['Số hộ nghèo giảm 60% so với đầu kỳ.', ['relativeReduction eq 0.6 2025']],
    ['Hoàn thành chỉ tiêu đào tạo nghề được tỉnh giao hằng năm.', ['asAssigned 2021-2025']],
    ['Phấn đấu không còn thôn đặc biệt khó khăn.', ['milestone eq 0 2025']],
    ['Phấn đấu huyện đạt chuẩn nông thôn mới trước năm 2025.', ['milestone 2024']],
    ['Thực hiện kịp thời các chính sách đối với hộ nghèo.', ['qualitative 2021-2025']],
  ])('%s', (item, found) => expect(promises(item)).toEqual(found));
});

describe('sentences with several commitments', () => {
  it.each<[string, string[]]>([
    [
      'Có 09 bác sĩ và 28 giường bệnh/10.000 dân.',
      ['level eq 9 bác sĩ/10.000 dân 2025', 'level eq 28 giường bệnh/10.000 dân 2025'],
    ],
    [
      'Đạt 10,5 bác sĩ và 32 giường bệnh/1 vạn dân.',
      ['level eq 10.5 bác sĩ/1 vạn dân 2025', 'level eq 32 giường bệnh/1 vạn dân 2025'],
    ],
    ['Tỷ lệ hộ nghèo đã giảm còn 5%, phấn đấu giảm thêm 2%/năm.', ['averageChange eq 2 %/năm 2021-2025']],
    ['100% hộ đã thoát nghèo được vay vốn.', ['coverage eq 100 % 2021-2025']],
    [
      'Tỷ lệ lao động qua đào tạo đạt 65%, trong đó có chứng chỉ đạt 30%.',
      ['level eq 65 % 2025', 'level eq 30 % 2025 in 0'],
    ],
    [
      'Xây dựng 15 trường đạt chuẩn (06 trường tiểu học).',
      ['totalQuantity eq 15 trường 2021-2025', 'totalQuantity eq 6 trường 2021-2025 in 0'],
    ],
    ['Số hộ nghèo giảm 30 hộ/năm và còn 150 hộ.', ['annualQuantity eq 30 hộ/năm 2021-2025', 'level eq 150 hộ 2025']],
    ['Đến năm 2023 còn 6%, đến năm 2025 còn 3% hộ nghèo.', ['level eq 6 % 2023', 'level eq 3 % 2025']],
    [
      '80% hộ nghèo dùng nước sạch và 60% hộ nghèo có nhà tiêu hợp vệ sinh.',
      ['coverage eq 80 % 2021-2025', 'coverage eq 60 % 2021-2025'],
    ],
    [
      'Tỷ lệ hộ nghèo, cận nghèo còn 3%; 95% dân số tham gia bảo hiểm y tế.',
      ['level eq 3 % 2025', 'coverage eq 95 % 2021-2025'],
    ],
  ])('%s', (item, found) => expect(promises(item)).toEqual(found));
});

describe('figures that promise nothing', () => {
  it.each([
    'Tỷ lệ hộ nghèo đã giảm từ 9,8% xuống còn 3,1%, bình quân mỗi năm giảm 1,3%; 2/4 huyện nghèo đã thoát nghèo.',
    'Hộ mới thoát nghèo trong vòng 36 tháng và trẻ em dưới 5 tuổi.',
    'Hiện nay toàn xã có 120 hộ nghèo, chiếm 8,5%.',
    'Năm 2020 tỷ lệ hộ nghèo là 6,4%.',
    'Thực hiện tại 07 xã đặc biệt khó khăn theo Quyết định số 861/QĐ-TTg.',
    'Mức vay tối đa 100 triệu đồng/hộ.',
    'Phong trào "Không còn hộ nghèo năm 2025".',
  ])('%s', (item) => expect(promises(item).filter((found) => !found.startsWith('qualitative'))).toEqual([]));
});

describe('outside the targets', () => {
  it('a promise counts where it is said to be one', () => {
    expect(promises('Vận động nhân dân; phấn đấu đến năm 2024 xóa xong nhà tạm.', '3. Nhiệm vụ, giải pháp')).toEqual([
      'milestone eq 0 2024',
    ]);
  });

  it.each<[string, readonly string[]]>([
    ['Mở rộng 05 tuyến đường liên thôn.', ['totalQuantity eq 5 tuyến 2021-2025']],
    ['Vận động ít nhất 40 tỷ đồng vào Quỹ.', ['totalQuantity ge 40 tỷ đồng 2021-2025']],
    ['Bảo đảm chế độ: 100% hộ nghèo được cấp thẻ bảo hiểm y tế.', ['coverage eq 100 % 2021-2025']],
    ['Xây dựng 12 phóng sự; mở 10 lớp.', []],
    ['Hỗ trợ 100% mức đóng bảo hiểm y tế.', []],
    ['Phân công 01 đảng viên giúp đỡ 01 hộ nghèo.', []],
    ['Tăng cường kiểm tra tại 12 thôn.', []],
  ])('work with its number, and all of something: %s', (item, found) => {
    expect(promises(item, '3. Nhiệm vụ, giải pháp')).toEqual(found);
  });

  it('nothing does in results, scope and money', () => {
    const item = 'Phấn đấu đến năm 2025 đạt 90% hộ dùng nước sạch.';
    for (const heading of ['1. Kết quả thực hiện', '4. Đối tượng', '5. Kinh phí'])
      expect(promises(item, heading)).toEqual([]);
  });
});

it('takes a time from the heading, and looks ahead where it does', () => {
  expect(promises('Tỷ lệ hộ nghèo dưới 3%.', '2.1. Đến năm 2023')).toEqual(['level lt 3 % 2023']);
  expect(promises('Tỷ lệ hộ nghèo dưới 3%.', '2. Chỉ tiêu đến năm 2023')).toEqual(['level lt 3 % 2023']);
  expect(promises('Giảm tỷ lệ hộ nghèo trên 1%/năm.', '3. Mục tiêu định hướng đến năm 2030')).toEqual([
    'averageChange gt 1 %/năm 2026-2030',
  ]);
});

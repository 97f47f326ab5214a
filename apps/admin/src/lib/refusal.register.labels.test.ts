import { expect, test } from 'vitest';
import { refusalSentence } from './refusal.labels.ts';

const BLANK = { path: [], value: null, allowed: null, subject: null };

test.each([
  [
    { code: 'postingNotEnded', value: '2024-11-07', allowed: '2024-11-08..' },
    'Chưa hết thời gian niêm yết; được làm từ 08/11/2024.',
  ],
  [
    { code: 'MEETING_DISAGREED', value: '19/40', allowed: '50..' },
    'Chỉ 19/40 người dự họp đồng ý, chưa đạt 50% số người dự; phải chấm điểm lại rồi họp lại.',
  ],
  [
    { code: 'unitNotOnDay', value: '2026-01-05', allowed: '..2025-07-01', subject: 'Tân Lập' },
    '“Tân Lập”: đơn vị này không tồn tại vào ngày 05/01/2026; chỉ có đến 01/07/2025.',
  ],
  [
    { code: 'identityNumberSexDiffers', value: 'female', allowed: 'male' },
    'Số căn cước cho biết là nam, nhưng hồ sơ ghi nữ; hãy kiểm tra lại.',
  ],
])('%o', (refusal, sentence) => expect(refusalSentence({ ...BLANK, ...refusal })).toBe(sentence));

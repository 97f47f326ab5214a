import { expect, test } from 'vitest';
import { obstacleSentences } from './obstacle.text.ts';

const REASON = { value: null, allowed: null, subject: null };
const UNCONFIRMED = { ...REASON, code: 'PARAMETER_UNCONFIRMED' };

test('what of the law nobody has confirmed is counted once, whatever the code of it; other reasons are told once', () => {
  const posting = { ...UNCONFIRMED, path: ['procedures'], value: 'QD-24-2021.posting' };
  const opinion = { ...REASON, code: 'OPINION_MISSING', path: ['opinion'] };
  const [law, ...others] = obstacleSentences([
    posting,
    { ...opinion, subject: 'Hộ A' },
    { ...posting, value: 'QD-24-2021.opinion' },
    posting,
    { ...opinion, subject: 'Hộ B' },
  ]);
  expect(law).toBe('Còn 2 điểm của luật chưa kiểm chứng, ghi ở trang của đợt.');
  expect(others).toEqual(['Chưa có ý kiến của cấp trên.']);
});

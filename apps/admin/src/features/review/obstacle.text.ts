import { type RefusalFacts, refusalSentence } from '../../lib/refusal.labels.ts';
import { fromWire } from '../../lib/wire.ts';

/** What keeps households from a step, each reason once; what of the law nobody has confirmed is counted, and listed on the page of its round. */
export function obstacleSentences(obstacles: readonly RefusalFacts[]): readonly string[] {
  const [unconfirmed = [], others = []] = [true, false].map((wanted) =>
    obstacles.filter(({ code }) => (fromWire(code) === 'parameterUnconfirmed') === wanted),
  );
  const points = new Set(unconfirmed.map(({ path, value }) => `${path.join('.')} ${value}`)).size;
  return [
    ...(points > 0 ? [`Còn ${points} điểm của luật chưa kiểm chứng, ghi ở trang của đợt.`] : []),
    ...new Set(others.map((reason) => refusalSentence({ ...reason, subject: null }))),
  ];
}

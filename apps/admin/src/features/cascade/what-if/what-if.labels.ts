import type { Standing, UnitWhatIf } from '@bacthang/domain/cascade';
import type { LabelledLooks } from '../../../ui/chip.tsx';

const STANDINGS: Readonly<Record<Standing, LabelledLooks>> = {
  notAllowed: { label: 'Nhẹ hơn mức được phép', tone: 'bad', icon: 'stop' },
  needsConsent: { label: 'Phải xin đồng ý', tone: 'wait', icon: 'wait' },
  looser: { label: 'Nhẹ hơn, được tự quyết', tone: 'info', icon: 'down' },
  open: { label: 'Chưa có mức để so', tone: 'plain', icon: 'minus' },
  fine: { label: 'Không phải sửa', tone: 'good', icon: 'done' },
};

export const standingLook = (standing: Standing): LabelledLooks => STANDINGS[standing];

/** How many units would have to answer again, or ask: `2 đơn vị nhẹ hơn mức được phép, 1 đơn vị phải xin đồng ý`. */
export function outcomeSentence(units: readonly Pick<UnitWhatIf, 'standing'>[]): string {
  const count = (wanted: Standing) => units.filter(({ standing }) => standing === wanted).length;
  const said = (['notAllowed', 'needsConsent', 'looser'] as const).flatMap((standing) => {
    const found = count(standing);
    return found === 0 ? [] : [`${found} đơn vị ${STANDINGS[standing].label.toLowerCase()}`];
  });
  return said.length === 0 ? 'Không đơn vị nào phải sửa trả lời.' : `${said.join(', ')}.`;
}

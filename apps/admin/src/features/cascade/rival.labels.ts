import { graphql, type ResultOf } from '@bacthang/contract';
import { fromWire } from '../../lib/wire.ts';
import { CommitmentFacts } from '../target/commitment.fragment.ts';
import { commitmentSentence, type MeasureFacts } from '../target/commitment.labels.ts';
import { obstacleLabel } from './answer.effect.ts';

/** Targets of other plans above that set the same indicator for the unit, and which of them binds. */
export const RivalFacts = graphql(
  `
    fragment RivalFacts on InheritedTarget @_unmask {
      binds
      rivals {
        binds
        target { id commitment { ...CommitmentFacts } revision { id number documentNumber title } }
        conflict { relation obstacle }
      }
    }
  `,
  [CommitmentFacts],
);
export type RivalFacts = ResultOf<typeof RivalFacts>;

/** `Cùng chỉ tiêu trong 127-KH/TU: dưới 1,5% …. Mức kia chặt hơn, ràng buộc đơn vị.` One sentence for each rival. */
export function rivalSentences({ binds, rivals }: RivalFacts, measure: MeasureFacts): readonly string[] {
  return rivals.map((rival) => {
    const { target, conflict } = rival;
    const plan = target.revision?.documentNumber ?? target.revision?.title ?? 'kế hoạch khác của cấp trên';
    const asked = `Cùng chỉ tiêu trong ${plan}: ${commitmentSentence(target.commitment, measure)}.`;
    return `${asked} ${conflict ? conflictText(conflict) : verdict(binds, rival.binds)}`;
  });
}

function verdict(binds: boolean, rivalBinds: boolean): string {
  if (binds && rivalBinds) return 'Cả hai mức cùng ràng buộc đơn vị.';
  if (binds) return 'Mức ở dòng này chặt hơn, ràng buộc đơn vị.';
  return rivalBinds ? 'Mức kia chặt hơn, ràng buộc đơn vị.' : 'Một mức khác chặt hơn cả hai, ràng buộc đơn vị.';
}

function conflictText({ obstacle }: NonNullable<RivalFacts['rivals'][number]['conflict']>): string {
  const why = obstacle ? ` (${obstacleLabel(fromWire(obstacle))})` : '';
  return `Chưa so được hai mức${why}: đơn vị phải giữ cả hai.`;
}

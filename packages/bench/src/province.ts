import type { SeededUser } from '@bacthang/api/testing/seed/organization.seed.ts';
import type { SeededRevision } from '@bacthang/api/testing/seed/plan.seed.ts';
import type { Seed } from '@bacthang/api/testing/seed/seed.ts';
import type { SeededTarget } from '@bacthang/api/testing/seed/target.seed.ts';
import { INDICATORS } from '@bacthang/database/seed';

/** The ratios of the catalogue: what a province's plan targets. With more targets than ratios, some share one. */
const MEASURED = INDICATORS.filter(({ valueType, direction }) => valueType === 'ratio' && direction !== 'none');

export interface Province {
  readonly leader: SeededUser;
  readonly revision: SeededRevision;
}

const ANSWER_YEAR = 2024;

function target(
  revision: SeededRevision,
  position: number,
): { target: SeededTarget; indicator: (typeof MEASURED)[number] } {
  const indicator = MEASURED[position % MEASURED.length];
  if (!indicator) throw new Error('the catalogue has no measured indicator');
  const comparator = indicator.direction === 'down' ? 'le' : 'ge';
  return {
    indicator,
    target: revision.target({ indicator: indicator.code, comparator, value: '40', key: `muc-tieu-${position}` }),
  };
}

/**
 * A province with communes that have all answered and reported: every tenth answer tightened, every eleventh relaxed.
 * Figures differ from unit to unit, so that nothing is answered from a happy coincidence.
 */
export function province(
  seed: Seed,
  { communes, targets, answered }: { communes: number; targets: number; answered: boolean },
): Province {
  const unit = seed.province('Thử nghiệm');
  const leader = unit.government.member('publisher');
  const revision = unit.government.plan({ periodFrom: 2022, periodTo: 2025 }).published();
  const columns = Array.from({ length: targets }, (_, position) => target(revision, position));
  for (let c = 0; c < communes; c += 1) {
    const commune = unit.commune(`Xã ${c}`);
    const body = commune.government;
    if (!answered) continue;
    const own = body.plan({ periodFrom: 2022, periodTo: 2025 }).published({ parents: [revision] });
    for (const [position, { target: inherited, indicator }] of columns.entries()) {
      const shift = (c + position) % 10 === 0 ? -1 : (c + position) % 11 === 0 ? 1 : 0;
      const good = indicator.direction === 'down' ? 1 : -1;
      const value = String(40 + good * shift * (1 + (c % 7)));
      const answer = own.target({
        answers: inherited,
        indicator: indicator.code,
        comparator: indicator.direction === 'down' ? 'le' : 'ge',
        value,
        decision: shift === 0 ? 'adopt' : shift < 0 ? 'tighten' : 'relax',
        ...(shift > 0 ? { reason: 'Xuất phát điểm thấp' } : {}),
      });
      if (shift > 0) answer.consent('pending');
      if (position < MEASURED.length) {
        commune.observation({
          year: ANSWER_YEAR,
          indicator: indicator.code,
          status: 'official',
          numerator: 20 + ((c * 7 + position * 3) % 80),
          denominator: 1000 + c,
        });
      }
    }
  }
  return { leader, revision };
}

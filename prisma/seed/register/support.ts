import type { FundingKind, PlainDate, PovertyCause } from '@bacthang/domain';
import { pick } from '../synthetic/pick.ts';
import type { InventedCommune } from './commune.ts';
import { DECIDED_YEAR, type InventedHousehold } from './review.ts';

/** The year whose needs are made up: the lists of the decided round are those of its policy. */
export const NEEDS_YEAR = DECIDED_YEAR + 1;

/** How many of those in need of a kind have got it. */
export interface NeedFigure {
  readonly kind: string;
  readonly met: number;
  readonly inNeed: number;
}

/** A made-up need, and the support that met it. */
export interface InventedNeed {
  readonly householdId: string;
  readonly personId: string | null;
  readonly kind: string;
  readonly from: PlainDate;
  readonly given: { readonly on: PlainDate; readonly amount: number | null; readonly inKind: string | null } | null;
}

interface KindOfHelp {
  readonly ofPerson: boolean;
  readonly source: FundingKind;
  readonly giver: string;
  readonly amounts: readonly number[] | null;
  readonly inKind: string | null;
}

/** What is given of each kind, by whom and from which money. */
export const HELP: Readonly<Record<string, KindOfHelp>> = {
  credit: {
    ofPerson: false,
    source: 'policyCredit',
    giver: 'Ngân hàng Chính sách xã hội huyện',
    amounts: [30_000_000, 50_000_000, 80_000_000, 100_000_000],
    inKind: null,
  },
  training: {
    ofPerson: true,
    source: 'nationalProgramme',
    giver: 'Trung tâm dạy nghề huyện',
    amounts: null,
    inKind: 'lớp nghề ngắn hạn 3 tháng',
  },
  job: {
    ofPerson: true,
    source: 'nationalProgramme',
    giver: 'Trung tâm Dịch vụ việc làm tỉnh',
    amounts: null,
    inKind: 'giới thiệu việc làm',
  },
  legalAid: {
    ofPerson: true,
    source: 'provincialBudget',
    giver: 'Trung tâm Trợ giúp pháp lý tỉnh',
    amounts: null,
    inKind: 'tư vấn pháp luật',
  },
  healthInsurance: {
    ofPerson: true,
    source: 'centralBudget',
    giver: 'Bảo hiểm xã hội huyện',
    amounts: null,
    inKind: 'thẻ bảo hiểm y tế',
  },
  water: {
    ofPerson: false,
    source: 'fundForThePoor',
    giver: 'Ủy ban Mặt trận Tổ quốc xã',
    amounts: null,
    inKind: 'bồn chứa nước 1.000 lít',
  },
  production: {
    ofPerson: false,
    source: 'nationalProgramme',
    giver: 'UBND xã',
    amounts: null,
    inKind: '20 con gà giống, thức ăn chăn nuôi',
  },
};

const CAUSES: readonly PovertyCause[] = [
  'capital',
  'labour',
  'illness',
  'labourSkills',
  'land',
  'productionKnowledge',
  'tools',
  'other',
];

const listed = ({ households }: InventedCommune) =>
  households.filter(({ reviews }) => {
    const last = reviews.at(-1);
    return last?.year === DECIDED_YEAR && last.class !== 'above';
  });

const day = (from: number, to: number, ...words: readonly (string | number)[]): PlainDate =>
  `${NEEDS_YEAR}-${String(pick(from, to, ...words, 'month')).padStart(2, '0')}-${String(pick(1, 28, ...words, 'day')).padStart(2, '0')}`;

/** One cause or two of each household on a list; of one in twelve nobody has said why yet. */
export function inventCauses(
  commune: InventedCommune,
): readonly { readonly householdId: string; readonly cause: PovertyCause }[] {
  return listed(commune).flatMap(({ id }, index) => {
    const key = `${commune.unitId}/${index}`;
    if (pick(1, 12, key, 'no cause') === 1) return [];
    const first = pick(0, pick(3, CAUSES.length - 1, key, 'common'), key, 'cause');
    const second = pick(1, 3, key, 'second') === 1 ? [(first + pick(1, 4, key, 'other cause')) % CAUSES.length] : [];
    return [first, ...second].flatMap((place) => {
      const cause = CAUSES[place];
      return cause ? [{ householdId: id, cause }] : [];
    });
  });
}

/** As many needs as a figure says, each of another household or person, spread over the lists; the first of them are met. */
export function inventNeeds(commune: InventedCommune, { kind, met, inNeed }: NeedFigure): readonly InventedNeed[] {
  const help = HELP[kind];
  if (!help) throw new RangeError(`nothing is known of ${kind}`);
  const owners = listed(commune).flatMap((household) =>
    (help.ofPerson ? grown(household) : [null]).map((personId) => ({ householdId: household.id, personId })),
  );
  if (owners.length < inNeed)
    throw new RangeError(`the lists of ${commune.unitId} have fewer than ${inNeed} for ${kind}`);
  return Array.from({ length: inNeed }, (_, index) => {
    const owner = owners[Math.floor((index * owners.length) / inNeed)];
    if (!owner) throw new RangeError('there are as many owners as needs');
    const key = `${commune.unitId}/${kind}/${index}`;
    const amount = help.amounts?.[pick(0, help.amounts.length - 1, key, 'amount')] ?? null;
    return {
      ...owner,
      kind,
      from: day(1, 4, key, 'from'),
      given: index < met ? { on: day(5, 11, key, 'given'), amount, inKind: help.inKind } : null,
    };
  });
}

const grown = ({ people }: InventedHousehold): readonly string[] =>
  people.filter(({ relation }) => relation === 'head' || relation === 'spouse').map(({ id }) => id);

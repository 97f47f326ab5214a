import {
  CERTIFICATE_STANDINGS,
  type CertificateStanding,
  certificateStanding,
  type DecisionOnHousehold,
} from '@bacthang/domain';
import { builder } from '../../graphql/builder.ts';
import type { Context } from '../../graphql/context.ts';
import { enumOf } from '../../graphql/enums.ts';
import { loaderOf } from '../../graphql/loader.ts';
import { todayInVietnam } from '../../graphql/today.ts';
import { HouseholdClassEnum } from '../household/household.enums.ts';
import { dayOf } from '../household/household.row.ts';
import { HouseholdType } from '../household/household.type.ts';
import { UnitNode } from '../unit/unit.type.ts';
import { unitLoader } from '../unit/unit-loader.ts';
import { ReviewCaseNode } from './case.type.ts';
import { type CertificateRow, loadCertificates } from './certificate.store.ts';

interface CertificateShape extends CertificateRow {
  readonly standing: CertificateStanding;
  readonly communeId: string | null;
}

interface DecisionRow extends DecisionOnHousehold {
  readonly roundId: string;
  readonly unitId: string;
}

const certificatesOf = loaderOf<string, readonly CertificateRow[]>(async ({ db }, ids) => [
  ...(await loadCertificates(db, ids)),
]);

const decisionsOn = loaderOf<string, readonly DecisionRow[]>(async ({ db }, ids) => {
  const rows = await db.classHistory.findMany({
    where: { householdId: { in: [...ids] } },
    select: { householdId: true, roundId: true, unitId: true, class: true, policyYear: true, decidedOn: true },
  });
  const byHousehold = Map.groupBy(rows, ({ householdId }) => householdId);
  return [...byHousehold].map(
    ([id, decisions]) => [id, decisions.map((each) => ({ ...each, decidedOn: dayOf(each.decidedOn) }))] as const,
  );
});

/** The certificates of a household with how each stands today. */
async function certificatesToday(context: Context, householdId: string): Promise<readonly CertificateShape[]> {
  const [rows, decisions] = await Promise.all([
    certificatesOf(context).load(householdId),
    decisionsOn(context).load(householdId),
  ]);
  return (rows ?? []).map((row) => ({
    ...row,
    standing: certificateStanding({ ...row, issuedOn: dayOf(row.issuedOn) }, decisions ?? [], todayInVietnam()),
    communeId: decisions?.find(({ roundId }) => roundId === row.roundId)?.unitId ?? null,
  }));
}

const CertificateStandingEnum = enumOf(
  'CertificateStanding',
  CERTIFICATE_STANDINGS,
  'How a certificate stands today.',
  {
    inForce: 'It counts.',
    replaced: 'A later decision for its year gave the household another one.',
    revoked: 'A later decision for its year put the household on no list.',
    ended: 'Its year is over.',
  },
);

const CertificateType = builder.objectRef<CertificateShape>('Certificate').implement({
  description: 'Giấy chứng nhận hộ nghèo, hộ cận nghèo (Mẫu số 03).',
  fields: (t) => ({
    number: t.exposeString('number', { description: 'Its number within the round.' }),
    class: t.expose('class', { type: HouseholdClassEnum, description: 'What it certifies.' }),
    policyYear: t.exposeInt('policyYear', { description: 'The year that it serves.' }),
    issuedOn: t.field({
      type: 'Date',
      description: 'The day it was issued.',
      resolve: ({ issuedOn }) => dayOf(issuedOn),
    }),
    commune: t.field({
      type: UnitNode,
      nullable: true,
      description: 'The commune whose decision gave it: of a household that moved here, the one it came from.',
      resolve: ({ communeId }, _args, context) => (communeId === null ? null : unitLoader(context).load(communeId)),
    }),
    standing: t.expose('standing', { type: CertificateStandingEnum, description: 'How it stands today.' }),
  }),
});

builder.objectField(HouseholdType, 'certificates', (t) =>
  t.field({
    type: [CertificateType],
    description: 'Every certificate that it was given, newest first.',
    resolve: async ({ row }, _args, context) => [...(await certificatesToday(context, row.id))],
  }),
);

builder.prismaObjectField(ReviewCaseNode, 'certificate', (t) =>
  t.field({
    type: CertificateType,
    nullable: true,
    description: 'The certificate that the decision of the round gave it.',
    select: { householdId: true, roundId: true },
    resolve: async ({ householdId, roundId }, _args, context) =>
      (await certificatesToday(context, householdId)).find((each) => each.roundId === roundId) ?? null,
  }),
);

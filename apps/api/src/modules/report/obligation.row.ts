import type { Prisma } from '@bacthang/database';
import type { Due, Obligation } from '@bacthang/domain';

type ObligationRow = Prisma.ObligationGetPayload<object>;

export function dueOfRow(
  row: Pick<ObligationRow, 'dueRelation' | 'dueDate' | 'dueEveryYear' | 'dueQuarter'>,
): Due | null {
  const { dueRelation, dueDate, dueEveryYear, dueQuarter } = row;
  return dueRelation && { relation: dueRelation, date: dueDate, everyYear: dueEveryYear, quarter: dueQuarter };
}

/** A row as the domain's obligation. */
export function obligationOfRow(row: ObligationRow): Obligation {
  const { kind, subject, from, to, via } = row;
  return { kind, subject, from, to, via, due: dueOfRow(row) };
}

/** The columns that a domain obligation fills. */
export function obligationColumns({ due, from, to, ...obligation }: Obligation) {
  return {
    ...obligation,
    from: [...from],
    to: [...to],
    dueRelation: due?.relation ?? null,
    dueDate: due?.date ?? null,
    dueEveryYear: due?.everyYear ?? null,
    dueQuarter: due?.quarter ?? null,
  };
}

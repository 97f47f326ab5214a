import type { PartialDate } from '@bacthang/domain';
import { todayInVietnam } from '../../graphql/today.ts';

interface Dated {
  readonly issuedOn: PartialDate | null;
  readonly publishedAt: Date | null;
}

/** The day whose layout a paper follows: the one that it bears, else the one it was published on, else today. */
export function paperDay({ issuedOn, publishedAt }: Dated): PartialDate {
  return issuedOn ?? todayInVietnam(publishedAt ?? undefined);
}

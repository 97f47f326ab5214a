import type { RefusalFacts } from '../../../lib/refusal.labels.ts';
import { Refusals } from '../../../ui/refusals.tsx';

/** What taking over a new revision has brought above what contains it ("trong đó"): both by name, with their figures. */
export function Exceeding({ missing }: { readonly missing: readonly RefusalFacts[] }) {
  const found = missing.filter(({ code }) => code === 'NESTED_ABOVE_CONTAINER');
  return (
    <Refusals title="Theo mức mới, có chỉ tiêu vượt chỉ tiêu bao trùm nó: sửa trước khi ban hành" refusals={found} />
  );
}

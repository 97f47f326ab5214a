import type { graphql } from '@bacthang/contract';
import { BINDINGS, DISTRIBUTIONS } from '@bacthang/domain/target';
import { toWire } from '../../lib/wire.ts';

type Binding = ReturnType<typeof graphql.scalar<'Binding'>>;
type Distribution = ReturnType<typeof graphql.scalar<'Distribution'>>;

/** From the strictest to the freest. */
export const bindings: readonly Binding[] = BINDINGS.map(toWire);
export const distributions: readonly Distribution[] = DISTRIBUTIONS.map(toWire);

const BINDING_LABELS: Readonly<Record<Binding, string>> = {
  FLOOR: 'Chỉ được chặt hơn',
  NEGOTIABLE: 'Được nhẹ hơn nếu có lý do và được đồng ý',
  REFERENCE: 'Để tham khảo, tự quyết định',
};

/** How far a unit below may deviate from the target, in words. */
export function bindingLabel(binding: Binding): string {
  return BINDING_LABELS[binding];
}

const DISTRIBUTION_LABELS: Readonly<Record<Distribution, string>> = {
  SAME: 'Mức chung cho mọi đơn vị',
  ASSIGNED: 'Giao mức riêng cho từng đơn vị',
  CONTRIBUTE: 'Đơn vị tự đề xuất, tính trên tổng',
};

/** How the target reaches the units below, in words. */
export function distributionLabel(distribution: Distribution): string {
  return DISTRIBUTION_LABELS[distribution];
}

import type { Directive } from '@bacthang/domain';

type Named = Pick<Directive, 'key' | 'kind' | 'number' | 'issuer' | 'date' | 'title'>;
type Period = Partial<Pick<Directive, 'periodFrom' | 'periodTo'>>;

/** A document above a plan; a period that its citation does not state stays open. */
export function directive(named: Named, period: Period = {}): Directive {
  return { ...named, periodFrom: null, periodTo: null, ...period };
}

import {
  checkTargets,
  FIRST_YEAR,
  LAST_YEAR,
  type Refusal,
  type RefusalCode,
  refusalsOf,
  type Target,
} from '@bacthang/domain';
import type { References } from './references.store.ts';

const STRUCTURAL: readonly RefusalCode[] = [
  'tooMany',
  'targetKeyRepeated',
  'containerUnknown',
  'containerCycle',
  'nestedAboveContainer',
];

/** A refusal about a list of targets with the target's key in the place of its position: requests don't send the list. */
export function namingTarget(found: Refusal, targets: readonly Target[]): Refusal {
  const [list = '', index, ...rest] = found.path;
  const target = list === 'targets' && index !== undefined ? targets[Number(index)] : undefined;
  return target ? { ...found, path: [list, target.key, ...rest] } : found;
}

/**
 * What is wrong with targets as they stand to each other: how many, containers, nesting, keys. Years are left aside, for an
 * adopted target may bind years before the plan's own period. Paths are `targets`, the key, the field.
 */
export function checkStructure(targets: readonly Target[], references: References): readonly Refusal[] {
  const period = { periodFrom: FIRST_YEAR, periodTo: LAST_YEAR, outlookYear: null };
  const dateless = targets.map((target) => ({ ...target, outlook: false }));
  return refusalsOf(checkTargets(dateless, { ...references, ...period }))
    .filter(({ code }) => STRUCTURAL.includes(code))
    .map((found) => namingTarget(found, targets));
}

/** What a changed target breaks by how it now stands to the others: in itself, or in those nested in it. */
export function brokenBy(
  changed: Target,
  targets: readonly Target[],
  references: References,
  path: readonly string[],
): readonly Refusal[] {
  const within = new Set(targets.filter(({ nestedInKey }) => nestedInKey === changed.key).map(({ key }) => key));
  return checkStructure(targets, references).flatMap((found) => {
    const [, key = '', ...field] = found.path;
    const isOwn = key === changed.key || found.code === 'containerCycle';
    return isOwn || (found.code === 'nestedAboveContainer' && within.has(key))
      ? [{ ...found, path: [...path, ...field] }]
      : [];
  });
}

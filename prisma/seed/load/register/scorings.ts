import { randomUUID } from 'node:crypto';
import {
  compileStandard,
  contentHash,
  type HouseholdClass,
  type HouseholdFacts,
  type JsonObject,
  type PlainDate,
  receiptJson,
  type StandardCode,
} from '@bacthang/domain';
import type { ClientBase } from 'pg';
import { insertRows } from '../../../src/store/index.ts';

interface SeededScoring {
  readonly caseId: string;
  readonly class: HouseholdClass;
  readonly facts: HouseholdFacts;
}

/** Each scored by the standard itself, with its receipt; what nobody has confirmed yet makes it a trial's. */
export async function loadScorings(
  client: ClientBase,
  { standard: code, on }: { readonly standard: StandardCode; readonly on: PlainDate },
  scorings: readonly SeededScoring[],
): Promise<void> {
  const standard = compileStandard({ standard: code, on, way: 'income', purpose: 'trial' });
  if (!standard.ok) throw new Error('the standard of the demonstration can be tried');
  const rows = scorings.map(({ caseId, class: expected, facts }) => {
    const result = standard.value.classify(facts);
    if (!result.ok || result.value.kind !== 'decided' || result.value.class !== expected) {
      throw new Error(
        `the demonstration's answers do not make a household ${expected}: ${JSON.stringify(result).slice(0, 300)}`,
      );
    }
    const receipt = JSON.parse(receiptJson(result.value.receipt)) as JsonObject;
    return { id: randomUUID(), caseId, class: expected, facts, receipt };
  });
  await insertRows(
    client,
    'scoring',
    rows.map(({ id, caseId, class: of }) => ({
      id,
      case_id: caseId,
      ordinal: 0,
      on,
      class: of,
      recorded_at: new Date(),
    })),
  );
  await insertRows(
    client,
    'scoring_facts',
    rows.map(({ id, facts, receipt }) => ({
      scoring_id: id,
      facts,
      labels: [],
      receipt,
      receipt_hash: contentHash(receipt),
    })),
  );
}

import { expect, it } from 'vitest';
import { type Candidate, defaultAddressees } from './addressees.rules.ts';
import type { Chain, OrganizationKind } from './organization.ts';

const body = (
  id: string,
  chain: Chain,
  kind: OrganizationKind,
  unitId: string,
  unitParentId: string | null,
): Candidate => ({
  id,
  chain,
  kind,
  unitId,
  unitParentId,
});

const BODIES = [
  body('gov', 'government', 'centralBody', 'vn', null),
  body('tu', 'party', 'partyCommittee', 'p', 'vn'),
  body('ubnd-p', 'government', 'peoplesCommittee', 'p', 'vn'),
  body('labour-p', 'government', 'department', 'p', 'vn'),
  body('hu', 'party', 'partyCommittee', 'd', 'p'),
  body('ubnd-d', 'government', 'peoplesCommittee', 'd', 'p'),
  body('labour-d', 'government', 'department', 'd', 'p'),
  body('bank-d', 'other', 'policyBank', 'd', 'p'),
  body('bank-p', 'other', 'policyBank', 'p', 'vn'),
  body('ubnd-c', 'government', 'peoplesCommittee', 'c', 'd'),
  body('ubnd-elsewhere', 'government', 'peoplesCommittee', 'e', 'q'),
];

it.each([
  ['gov', ['ubnd-p']],
  ['tu', ['hu']],
  ['ubnd-p', ['ubnd-d']],
  ['labour-p', ['labour-d']],
  ['bank-p', ['bank-d']],
  ['ubnd-d', ['ubnd-c']],
  ['ubnd-c', []],
])('%s reaches %o', (id, reached) => {
  const issuer = BODIES.find((candidate) => candidate.id === id);
  expect(issuer && defaultAddressees(issuer, BODIES).map((found) => found.id)).toEqual(reached);
});

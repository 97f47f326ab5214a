import type { Doubt, FactPlaces, PlanReading } from '@bacthang/documents';
import type { FactsDraft } from '../../plan/facts.draft.ts';
import { factsFound, periodTyped } from './facts.finding.ts';
import type { Drafts, Finding, Group, Verdict } from './finding.ts';
import { findingsOf } from './findings.ts';
import type { Known } from './known.ts';
import { type SharesRead, sharesRead } from './shares.ts';

/** A document under one's hands: its text, what was understood, and what was said of it. Kept on this device alone. */
export interface Work {
  /** The name of the file; null for pasted text. */
  readonly fileName: string | null;
  readonly paragraphs: readonly string[];
  readonly facts: FactsDraft;
  readonly factPlaces: FactPlaces;
  readonly issuer: string | null;
  readonly doubts: readonly Doubt[];
  readonly findings: readonly Finding[];
  /** What its tables give the units below: shown, and no part of the draft. */
  readonly shares: readonly SharesRead[];
}

/** Where one begins: everything as it was read. */
export function workOn(reading: PlanReading, fileName: string | null, known: Known): Work {
  const facts = factsFound(reading.facts);
  return {
    fileName,
    paragraphs: reading.paragraphs.map(({ text }) => text),
    facts,
    factPlaces: reading.factPlaces,
    issuer: reading.facts.issuer,
    doubts: reading.doubts,
    findings: findingsOf(reading, known, periodTyped(facts)),
    shares: sharesRead(reading),
  };
}

/** What a text is none of: nothing was looked for in it, and no plan begins with it. */
export const isNoPlan = ({ doubts }: Pick<Work, 'doubts'>): boolean =>
  doubts.some(({ code }) => code === 'notVietnamese' || code === 'notAPlan');

type Change = (finding: Finding) => Finding;

const changed = (work: Work, change: Change): Work => ({ ...work, findings: work.findings.map(change) });

export function decide(work: Work, id: string, verdict: Verdict): Work {
  return changed(work, (finding) => (finding.id === id ? { ...finding, verdict } : finding));
}

/** All of a group that nobody has decided on yet. */
export function decideRest(work: Work, group: Group, verdict: Verdict): Work {
  return changed(work, (finding) =>
    finding.group === group && finding.verdict === 'undecided' ? { ...finding, verdict } : finding,
  );
}

/** Whoever puts a finding right has seen it, and wants it. */
export function correct<G extends Group>(work: Work, id: string, draft: Drafts[G]): Work {
  return changed(work, (finding) =>
    finding.id === id ? ({ ...finding, draft, corrected: true, verdict: 'accepted' } as Finding) : finding,
  );
}

export function count(findings: readonly Finding[], verdict: Verdict): number {
  return findings.filter((finding) => finding.verdict === verdict).length;
}

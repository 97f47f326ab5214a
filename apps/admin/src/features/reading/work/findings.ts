import type { Citation, PlanReading } from '@bacthang/documents';
import { formatDecimal } from '../../../lib/format.ts';
import { toWire } from '../../../lib/wire.ts';
import type { DraftContext } from '../../target/target.draft.ts';
import { dutyFinding } from './duty.finding.ts';
import type { Finding, FindingIn, Hint } from './finding.ts';
import type { Known } from './known.ts';
import { sectionFindings } from './section.finding.ts';
import { targetFindings } from './target.finding.ts';
import { taskFindings } from './task.finding.ts';

/** Everything that was read, as findings to decide on. What is doubtful is not accepted beforehand. */
export function findingsOf(reading: PlanReading, known: Known, period: DraftContext['period']): readonly Finding[] {
  return [
    ...directiveFindings(reading, known),
    ...targetFindings(reading, known, period),
    ...sectionFindings(reading),
    ...taskFindings(reading, known),
    ...regimeFindings(reading, known),
    ...pastFindings(reading, known),
  ];
}

const verdictBy = (hints: readonly Hint[]) => (hints.length === 0 ? 'accepted' : 'undecided');

/** Documents above, each once: what is carried out goes before what is only cited. */
function directiveFindings({ citations }: PlanReading, { directives }: Known): readonly FindingIn<'directives'>[] {
  const above = citations.filter(({ role }) => role !== 'mentioned');
  const ordered = [
    ...above.filter(({ role }) => role === 'implements'),
    ...above.filter(({ role }) => role === 'basedOn'),
  ];
  const first = new Map<string, Citation>();
  for (const citation of ordered) {
    const name = citation.number ?? citation.quote;
    if (!first.has(name)) first.set(name, citation);
  }
  return [...first.values()].map((citation, index) => {
    const directiveId = matched(citation, directives)?.id ?? null;
    const hints: Hint[] = directiveId === null ? ['directiveUnknown'] : [];
    const { role, number, quote, position } = citation;
    return {
      id: `van-ban-${index + 1}`,
      group: 'directives',
      position,
      quote,
      hints,
      draft: { kind: role === 'implements' ? 'IMPLEMENTS' : 'BASED_ON', cited: number ?? quote, directiveId },
      verdict: verdictBy(hints),
      corrected: false,
    };
  });
}

/** Numbers restart every year: where several documents have one, the date tells which is meant. */
function matched({ number, date }: Citation, directives: Known['directives']): Known['directives'][number] | null {
  const same = number === null ? [] : directives.filter((each) => each.number === number);
  const dated = same.filter((each) => date !== null && each.date !== null && isSameDay(each.date, date));
  const [only, ...others] = dated.length > 0 ? dated : same;
  return only && others.length === 0 ? only : null;
}

/** As far as both are known: "2021" and "2021-06-23" may be one day. */
const isSameDay = (a: string, b: string) => a.startsWith(b) || b.startsWith(a);

function regimeFindings(reading: PlanReading, known: Known): readonly Finding[] {
  const found = { verdict: 'accepted', corrected: false } as const;
  return [
    ...reading.responsibilities.map((duty, index) =>
      dutyFinding({ ...duty, id: `viec-${index + 1}`, taskKey: null }, known),
    ),
    ...reading.obligations.map(
      ({ kind, subject, from, to, via, due, quote, position }, index): FindingIn<'obligations'> => {
        const hints: Hint[] = due === null ? ['dayUnknown'] : [];
        const draft = {
          kind: toWire(kind),
          subject,
          from: [...from],
          to: [...to],
          via,
          due: due && { ...due, relation: toWire(due.relation) },
        };
        return {
          ...found,
          id: `bao-cao-${index + 1}`,
          group: 'obligations',
          position,
          quote,
          hints,
          draft,
          verdict: verdictBy(hints),
        };
      },
    ),
    ...reading.funding.map(({ kind, description, amount, quote, position }, index): FindingIn<'funding'> => {
      const draft = { kind: toWire(kind), description, amount: amount === null ? '' : formatDecimal(amount) };
      return { ...found, id: `von-${index + 1}`, group: 'funding', position, quote, hints: [], draft };
    }),
    ...reading.recipients.map(({ name, purpose, quote, position }, index): FindingIn<'recipients'> => {
      return {
        ...found,
        id: `noi-nhan-${index + 1}`,
        group: 'recipients',
        position,
        quote,
        hints: [],
        draft: { name, purpose },
      };
    }),
  ];
}

/** Figures of the past are shown so that nobody takes them for targets; none goes in unless someone says so. */
function pastFindings(
  { pastFigures }: PlanReading,
  { indicators, subgroups }: Known,
): readonly FindingIn<'pastResults'>[] {
  return pastFigures.map(({ value, year, indicator, subgroup, quote, position }, index) => {
    const measured = indicators.find(({ code }) => code === indicator?.code);
    const isCount = measured?.valueType === 'COUNT';
    return {
      id: `ky-truoc-${index + 1}`,
      group: 'pastResults',
      position,
      quote,
      hints: ['notTarget'],
      draft: {
        indicatorCode: measured?.code ?? '',
        subgroupCode: subgroups.some(({ code }) => code === subgroup?.code) ? (subgroup?.code ?? null) : null,
        year: year === null ? '' : String(year),
        periodFrom: '',
        count: isCount ? formatDecimal(value) : '',
        value: isCount ? '' : formatDecimal(value),
        planned: '',
        standardCode: null,
        note: '',
      },
      verdict: 'rejected',
      corrected: false,
    };
  });
}

import type { PlanReading } from '../reading/reading.ts';
import type { ReadTask } from '../regime/tasks.rules.ts';
import type { ReadTarget } from '../target/target.ts';

const QUOTED = 60;

/** A reading in a few lines that a person can check against the text. */
export function summaryOf(reading: PlanReading): string {
  const { facts } = reading;
  const lines = [
    `document: ${[facts.kind, facts.number, facts.issuedOn, facts.issuer, facts.place].map((each) => each ?? '-').join(' · ')}`,
    `period: ${facts.period ? `${facts.period.from}-${facts.period.to}` : '-'}, outlook ${facts.outlookYear ?? '-'}`,
    `implements: ${facts.implements.join(', ') || '-'}`,
    `based on: ${facts.basedOn.join(', ') || '-'}`,
    '',
    ...reading.targets.map((target) => `target: ${targetLine(target)}`),
    '',
    ...reading.shares.map(
      ({ place, comparator, value, upper, unit, year, indicator }) =>
        `share: ${place} · ${comparator} ${value}${upper === null ? '' : `..${upper}`} ${unit ?? '-'} · ${year ?? '-'} · ${indicator?.code ?? '-'}`,
    ),
    ...reading.pastFigures.map(
      ({ value, unit, year, indicator }) => `past: ${value} ${unit} · ${year ?? '-'} · ${indicator?.code ?? '-'}`,
    ),
    ...reading.obligations.map(({ kind, due, from, to, via }) => {
      const day = due ? `${due.relation} ${due.date ?? due.everyYear ?? due.quarter}` : '-';
      return `report: ${kind} · ${day} · from ${from.join(', ') || '-'} · to ${to.join(', ') || '-'} · via ${via ?? '-'}`;
    }),
    ...reading.tasks.map(taskLine),
    ...reading.responsibilities.map(
      ({ organization, role, coordinating }) => `duty: ${role} · ${organization} · with ${coordinating ?? '-'}`,
    ),
    ...reading.funding.map(({ kind, amount }) => `money: ${kind} · ${amount ?? '-'}`),
    ...reading.recipients.map(({ name, purpose }) => `to: ${name}${purpose === null ? '' : ` (${purpose})`}`),
    `doubts: ${reading.doubts.map(({ code }) => code).join(', ') || '-'}`,
  ];
  return `${lines.join('\n')}\n`;
}

function taskLine({ parentKey, number, title, deadline, lead, coordinating }: ReadTask): string {
  const depth = parentKey === null ? '' : '  ';
  const who = lead === null ? '' : ` · ${lead}${coordinating === null ? '' : ` with ${coordinating}`}`;
  const when = deadline === null ? '' : ` · ${deadline}`;
  return `task: ${depth}${number ?? '-'} ${title.slice(0, QUOTED)}${who}${when}`;
}

function targetLine({ commitment, unit, indicator, subgroup, nestedIn, section, quote }: ReadTarget): string {
  const { kind, comparator, value, upper, periodFrom, periodTo } = commitment;
  const amount =
    value === null ? '-' : `${comparator ?? ''} ${value}${upper === null ? '' : `..${upper}`} ${unit ?? ''}`.trim();
  const years = periodFrom === periodTo ? `${periodTo}` : `${periodFrom}-${periodTo}`;
  const who = [indicator?.code ?? '-', ...(subgroup ? [`[${subgroup.code ?? subgroup.name}]`] : [])].join(' ');
  const part = nestedIn === null ? '' : ` · in ${nestedIn + 1}`;
  return `${section ?? 'table'} · ${kind} · ${amount} · ${years} · ${who}${part} · ${quote.slice(0, QUOTED)}`;
}

import type { PlanReading } from '@bacthang/documents';
import { dutyFinding } from './duty.finding.ts';
import type { Finding, FindingIn } from './finding.ts';
import type { Known } from './known.ts';

const FOUND = { hints: [], verdict: 'accepted', corrected: false } as const;

/** The tasks found, and who leads each of them or takes part: a duty of its own, tied to the task. */
export function taskFindings({ tasks }: PlanReading, known: Known): readonly Finding[] {
  return tasks.flatMap(({ key, lead, coordinating, quote, position, ...task }): readonly Finding[] => {
    const { parentKey, number, title, description, deadline, paragraphs } = task;
    const draft = { key, parentKey, number, title, description, deadline, deliverable: null, paragraphs };
    const own: FindingIn<'tasks'> = { ...FOUND, id: key, group: 'tasks', position, quote, draft };
    const duties = (['lead', 'coordinating'] as const).flatMap((role) => {
      const organization = role === 'lead' ? lead : coordinating;
      const found = { id: `${role}-${key}`, role, duty: title, taskKey: key, position, quote };
      return organization === null ? [] : [dutyFinding({ ...found, organization }, known)];
    });
    return [own, ...duties];
  });
}

/** chủ trì / phối hợp / thực hiện / giám sát. */
export const RESPONSIBILITY_ROLES = ['lead', 'coordinating', 'executing', 'supervising'] as const;
export type ResponsibilityRole = (typeof RESPONSIBILITY_ROLES)[number];

/** Nhiệm vụ, giải pháp: a node of the plan's tree of work. */
export interface Task {
  readonly key: string;
  readonly parentKey: string | null;
  readonly number: string | null;
  readonly title: string;
  readonly description: string | null;
  readonly deadline: string | null;
  readonly deliverable: string | null;
}

/** Who answers for what. `organization` as the plan names it; `taskKey` and `componentCodes` where it is tied to a part. */
export interface Responsibility {
  readonly organization: string;
  readonly role: ResponsibilityRole;
  readonly duty: string;
  readonly taskKey: string | null;
  readonly componentCodes: readonly string[];
}

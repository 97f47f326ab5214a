type Variables = Readonly<Record<string, unknown>>;

/** What a page asks the server: a document of ours, by its name, with its variables. */
export interface Question {
  readonly operationName: string;
  readonly query: string;
  readonly variables: Variables;
}

/** Who is asking; by it whose device this is gets decided. */
export const VIEWER = 'Viewer';

/**
 * The questions whose answers a device keeps, so that a village is scored without a connection: who I am, the village's
 * list, a household's sheet, its people, and by what it is judged. Nothing else of the register, no search, no other
 * screen.
 */
const KEPT: Readonly<Record<string, (variables: Variables) => boolean>> = {
  [VIEWER]: () => true,
  UnitDates: () => true,
  ReviewRound: ({ villageKey }) => typeof villageKey === 'string',
  ReviewCase: () => true,
  ReviewPeople: () => true,
  ReviewLaw: () => true,
};

export const KEPT_NAMES: readonly string[] = Object.keys(KEPT);

/** The question that a request asks, if its answer is kept. */
export function keptQuestion(body: unknown): Question | null {
  if (typeof body !== 'string') return null;
  const { operationName, query, variables = {} } = JSON.parse(body) as Partial<Question>;
  if (operationName === undefined || query === undefined) return null;
  return Object.hasOwn(KEPT, operationName) && KEPT[operationName]?.(variables)
    ? { operationName, query, variables }
    : null;
}

/** Under which name an answer lies. */
export const nameOf = ({ operationName, variables }: Question): string =>
  `${operationName} ${JSON.stringify(Object.entries(variables).toSorted(([a], [b]) => (a < b ? -1 : 1)))}`;

/** For how long: a few days in the villages, and no longer than needed. */
export const KEPT_DAYS = 3;

/** Whether an answer kept at that time has had its days. */
export const hasExpired = (keptAt: number, now: number): boolean =>
  keptAt > now || now - keptAt > KEPT_DAYS * 24 * 60 * 60 * 1000;

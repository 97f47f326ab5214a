/**
 * The address is the state: what each screen keeps there, read leniently. A value that makes no sense is left out, so
 * that an old or mistyped link still opens.
 */
type Raw = Record<string, unknown>;

const text = (raw: Raw, name: string): string | undefined => {
  const value = raw[name];
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
};
const flag = (raw: Raw, name: string): true | undefined => raw[name] === true || undefined;
const anything = (raw: Raw, name: string): unknown => raw[name];
const oneOf = <const T extends string>(raw: Raw, name: string, words: readonly T[]): T | undefined =>
  words.find((word) => word === raw[name]);
const year = (raw: Raw, name = 'year'): number | undefined => {
  const value = Number(raw[name]);
  return Number.isInteger(value) && value >= 2000 && value <= 2100 ? value : undefined;
};

/** Every field may be left out of a link; `undefined` takes it out of the address. */
const present = <T extends object>(fields: T): Partial<T> => fields;

/** Kept on every screen: for whom the viewer acts, and the year looked at. */
export const shellSearch = (raw: Raw) => present({ organizationId: text(raw, 'organizationId'), year: year(raw) });
export const signInSearch = (raw: Raw) => present({ next: text(raw, 'next') });
export const setupSearch = (raw: Raw) => present({ token: text(raw, 'token') });
export const administrationSearch = (raw: Raw) => present({ manage: text(raw, 'manage') });
export const unitsSearch = (raw: Raw) =>
  present({
    search: text(raw, 'search'),
    tier: oneOf(raw, 'tier', ['CENTRAL', 'PROVINCE', 'DISTRICT', 'COMMUNE', 'VILLAGE']),
    former: flag(raw, 'former'),
  });
/** Who needs what: of which kind, with which cause of poverty, and where below. */
export const needsSearch = (raw: Raw) =>
  present({
    kind: text(raw, 'kind'),
    cause: oneOf(raw, 'cause', [
      'LAND',
      'CAPITAL',
      'LABOUR',
      'TOOLS',
      'PRODUCTION_KNOWLEDGE',
      'LABOUR_SKILLS',
      'ILLNESS',
      'OTHER',
    ]),
    within: text(raw, 'within'),
    group: text(raw, 'group'),
    helped: flag(raw, 'helped'),
  });
/** Another standard to look at a round by. */
export const shiftSearch = (raw: Raw) =>
  present({ standard: oneOf(raw, 'standard', ['MDP-2016', 'MDP-2022', 'MDP-2027']) });
export const planListSearch = (raw: Raw) => present({ search: text(raw, 'search') });
export const newPlanSearch = (raw: Raw) => present({ parentRevisionId: text(raw, 'parentRevisionId') });
export const planSearch = (raw: Raw) => present({ revisionId: text(raw, 'revisionId') });
/** `tried`: figures on their way into the target's form, which reads them. */
export const planEditSearch = (raw: Raw) =>
  present({ part: text(raw, 'part'), target: text(raw, 'target'), tried: anything(raw, 'tried') });
export const compareSearch = (raw: Raw) =>
  present({ since: text(raw, 'since'), next: text(raw, 'next'), ours: text(raw, 'ours'), all: flag(raw, 'all') });
export const rebaseSearch = (raw: Raw) => present({ target: text(raw, 'target') });
export const directivesSearch = (raw: Raw) => present({ search: text(raw, 'search') });
export const boardSearch = (raw: Raw) =>
  present({
    revisionId: text(raw, 'revisionId'),
    official: flag(raw, 'official'),
    view: oneOf(raw, 'view', ['answers', 'results']),
    search: text(raw, 'search'),
    onlyDeviating: flag(raw, 'onlyDeviating'),
    row: text(raw, 'row'),
    target: text(raw, 'target'),
  });
export const answerSearch = (raw: Raw) =>
  present({
    filter: oneOf(raw, 'filter', ['unanswered', 'waiting', 'proposed']),
    target: text(raw, 'target'),
    tried: anything(raw, 'tried'),
  });
export const assignSearch = (raw: Raw) =>
  present({
    target: text(raw, 'target'),
    method: oneOf(raw, 'method', ['proportional', 'sameReduction', 'sameLevel']),
    basis: oneOf(raw, 'basis', ['start', 'denominator']),
    compare: text(raw, 'compare'),
  });
export const figureSearch = (raw: Raw) => present({ official: flag(raw, 'official'), subgroup: text(raw, 'subgroup') });
export const coverageSearch = (raw: Raw) =>
  present({
    revisionId: text(raw, 'revisionId'),
    units: oneOf(raw, 'units', ['waiting', 'deviating', 'late']),
    answered: flag(raw, 'answered'),
    target: text(raw, 'target'),
  });
/** What is looked for by name or code; an identity number never stands in an address. */
/** Which file is looked at, and into which round the next one goes. */
export const householdImportSearch = (raw: Raw) => present({ tep: text(raw, 'tep'), dot: text(raw, 'dot') });
export const householdsSearch = (raw: Raw) => present({ text: text(raw, 'text') });
export const standardSearch = (raw: Raw) =>
  present({
    standard: text(raw, 'standard'),
    on: text(raw, 'on'),
    open: flag(raw, 'open'),
    all: flag(raw, 'all'),
    confirm: text(raw, 'confirm'),
    province: text(raw, 'province'),
  });
export const whatIfSearch = (raw: Raw) => present({ target: text(raw, 'target') });
export const roundsSearch = (raw: Raw) => present({ roundYear: year(raw, 'roundYear') });
export const villageSearch = (raw: Raw) =>
  present({
    step: oneOf(raw, 'step', ['LISTED', 'SCORED', 'MET', 'POSTED', 'OPINION', 'DECIDED']),
    class: oneOf(raw, 'class', ['POOR', 'NEAR_POOR', 'ABOVE']),
  });
export const listsSearch = (raw: Raw) =>
  present({ list: oneOf(raw, 'list', ['poor', 'nearPoor', 'escapedPoverty', 'escapedNearPoverty']) });
export const certificatesSearch = (raw: Raw) => present({ case: text(raw, 'case') });
export const scoreSearch = (raw: Raw) =>
  present({
    step: oneOf(raw, 'step', ['work', 'health', 'education', 'home', 'water', 'information', 'found', 'income']),
    complaint: text(raw, 'complaint'),
  });

import type { Cache } from '@urql/exchange-graphcache';
import { forget, type MutationUpdates } from '../../lib/cache.ts';

type Acted = { readonly cases?: readonly { readonly id: string; readonly round: { readonly id: string } }[] };

/** An act moves a round's counts; a new scoring has a new result. */
function acted(result: unknown, cache: Cache): void {
  const [{ cases = [] } = {}] = Object.values(result as Record<string, Acted>);
  for (const id of new Set(cases.map(({ round }) => round.id))) {
    forget(cache, { __typename: 'ReviewRound', id }, 'progress', 'alike', 'classes', 'opinion', 'version');
  }
  for (const { id } of cases) forget(cache, { __typename: 'ReviewCase', id }, 'result');
}

/** What is done to a round is done to every household of it. */
function ofWholeRound(cache: Cache): void {
  for (const id of roundsLookedAt(cache)) forget(cache, { __typename: 'ReviewRound', id }, 'cases', 'alike');
}

/** A decision freezes every household of its round, and the commune's figures of the year are counted from it. */
function decided(cache: Cache): void {
  ofWholeRound(cache);
  forget(cache, 'Query', 'reviewRounds', 'reviewCase', 'observations', 'figures', 'figure', 'board');
  forget(cache, { __typename: 'Viewer' }, 'work');
}

function roundsLookedAt(cache: Cache): readonly string[] {
  return cache.inspectFields('Query').flatMap(({ fieldName, arguments: args }) => {
    const id = fieldName === 'reviewRound' ? args?.['id'] : null;
    return typeof id === 'string' ? [id] : [];
  });
}

export const updates: MutationUpdates = {
  openRound: (_result, _args, cache) => forget(cache, 'Query', 'reviewRounds'),
  recordRequest: (_result, _args, cache) => {
    for (const id of roundsLookedAt(cache)) {
      forget(cache, { __typename: 'ReviewRound', id }, 'cases', 'alike', 'progress', 'classes');
    }
  },
  scoreCase: (result, _args, cache) => acted(result, cache),
  recordMeeting: (result, _args, cache) => acted(result, cache),
  postResults: (result, _args, cache) => acted(result, cache),
  fileComplaint: (result, _args, cache) => acted(result, cache),
  recheckCase: (result, _args, cache) => acted(result, cache),
  postRecheck: (result, _args, cache) => acted(result, cache),
  askOpinion: (_result, _args, cache) => ofWholeRound(cache),
  giveOpinion: (_result, _args, cache) => ofWholeRound(cache),
  issueCertificates: (_result, _args, cache) => decided(cache),
  decideRound: (_result, _args, cache) => decided(cache),
};

import { REBASE_OUTCOMES, RESOLUTIONS } from '@bacthang/domain';
import { enumOf } from '../../../graphql/enums.ts';

export const RebaseOutcomeEnum = enumOf(
  'RebaseOutcome',
  REBASE_OUTCOMES,
  'What a new revision above makes of one of its targets and of our answer.',
  {
    follows: 'We had adopted it, it was changed, and we adopt what it says now.',
    kept: 'What it asks was not changed: our answer stands.',
    conflict: 'Both changed it: a person decides.',
    added: 'It is new, and waits for an answer.',
    unanswered: 'It is not new, but we had not answered it: it waits for an answer.',
    removed: 'It is gone above. What we answered stays as a target of our own unless we let it go.',
  },
);

export const ResolutionEnum = enumOf('Resolution', RESOLUTIONS, 'What a person may decide of one target.', {
  keepOurs: 'Our answer stands against what is asked now, as far as the rules allow; it may need consent anew.',
  takeTheirs: 'We adopt what is asked now.',
  answerAnew: 'We answer otherwise; the answer comes with it.',
  keepAsLocal: 'What we answered stays as a target of our own.',
  letGo: 'What we answered goes with the target above; as long as the draft is one, also what was kept before.',
});

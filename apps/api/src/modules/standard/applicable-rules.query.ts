import { APPLICABLE_RULES, type ApplicableRule } from '@bacthang/domain';
import { builder } from '../../graphql/builder.ts';
import { CitationType } from './parameter.type.ts';
import { RuleSubjectEnum } from './standard.enums.ts';

const ApplicableRuleType = builder.objectRef<ApplicableRule>('ApplicableRule').implement({
  description: 'One line of the table of what of the law applies when.',
  fields: (t) => ({
    subject: t.expose('subject', { type: RuleSubjectEnum, description: 'What it says something about.' }),
    from: t.field({ type: 'Date', description: 'First day.', resolve: ({ from }) => from }),
    to: t.field({ type: 'Date', description: 'The first day of the next line.', resolve: ({ to }) => to }),
    value: t.exposeString('value', {
      nullable: true,
      description: 'Which standard, procedure, score table or layout; null: looked for and not found.',
    }),
    citation: t.expose('citation', { type: CitationType, description: 'What says so.' }),
    verified: t.exposeBoolean('verified', { description: 'Somebody read that, or read it in a secondary source.' }),
  }),
});

builder.queryField('applicableRules', (t) =>
  t.field({
    type: [ApplicableRuleType],
    description:
      'Which standard, procedure, score table and form layout apply when, a line a period: no gap and no overlap within a subject.',
    resolve: () => [...APPLICABLE_RULES],
  }),
);

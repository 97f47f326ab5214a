import { checkOptionalText, TEXT_LIMITS } from '@bacthang/domain';
import { builder } from '../../graphql/builder.ts';
import { uuidOf } from '../../graphql/global-id.ts';
import { viewerMay, viewerOf } from './household.access.ts';
import { ReadingPurposeEnum } from './household.enums.ts';
import { findFile, logReading } from './household.store.ts';
import { HouseholdType } from './household.type.ts';

builder.queryField('household', (t) =>
  t.field({
    type: HouseholdType,
    nullable: true,
    description:
      "One household's file; null when there is none, or none that you may see. Every reading is written down with its purpose.",
    args: {
      id: t.arg.id({ required: true, description: 'Its id, from a search or a list.' }),
      purpose: t.arg({ type: ReadingPurposeEnum, required: true, description: 'What for.' }),
      note: t.arg.string({ description: 'What for, in words: the number of the complaint, for instance.' }),
    },
    resolve: async (_root, { id, purpose, note }, context) => {
      const { db, user, vault } = context;
      const householdId = uuidOf('Household', id);
      const file = householdId === null ? null : await findFile(db, vault, householdId);
      if (!file || !user || !(await viewerMay(context, 'household.read', file.row.village))) return null;
      const sensitiveHidden = !(await viewerMay(context, 'household.readSensitive', file.row.village));
      const words = checkOptionalText(note ?? null, { path: ['note'], max: TEXT_LIMITS.note, lines: true });
      await logReading(db, {
        householdId: file.row.id,
        userId: user.id,
        purpose,
        note: words.ok ? words.value : null,
        sensitive: !sensitiveHidden,
      });
      return { ...file, viewer: await viewerOf(context, file.row.village), purpose, sensitiveHidden };
    },
  }),
);

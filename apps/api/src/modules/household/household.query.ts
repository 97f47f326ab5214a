import { checkOptionalText, TEXT_LIMITS } from '@bacthang/domain';
import { builder } from '../../graphql/builder.ts';
import { uuidOf } from '../../graphql/global-id.ts';
import { ReadingPurposeEnum } from './household.enums.ts';
import { findFile, logReading } from './household.store.ts';
import { HouseholdType } from './household.type.ts';
import { fileFor } from './household-file.access.ts';

builder.queryField('household', (t) =>
  t.field({
    type: HouseholdType,
    nullable: true,
    description:
      "One household's file; null when there is none, or none that you may see. Every reading is written down with its purpose. A commune that it has left goes on reading what was so until that day, and nothing sensitive.",
    args: {
      id: t.arg.id({ required: true, description: 'Its id, from a search or a list.' }),
      purpose: t.arg({ type: ReadingPurposeEnum, required: true, description: 'What for.' }),
      note: t.arg.string({ description: 'What for, in words: the number of the complaint, for instance.' }),
    },
    resolve: async (_root, { id, purpose, note }, context) => {
      const { db, user, vault } = context;
      const householdId = uuidOf('Household', id);
      const file = householdId === null ? null : await findFile(db, vault, householdId);
      const seen = file && (await fileFor(context, file));
      if (!seen || !user) return null;
      const words = checkOptionalText(note ?? null, { path: ['note'], max: TEXT_LIMITS.note, lines: true });
      await logReading(db, {
        householdId: seen.row.id,
        userId: user.id,
        purpose,
        note: words.ok ? words.value : null,
        sensitive: !seen.sensitiveHidden,
      });
      return { ...seen, purpose };
    },
  }),
);

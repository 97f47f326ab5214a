import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useQuery } from 'urql';
import { notify } from '../../../lib/notify.ts';
import { refusalSentence } from '../../../lib/refusal.labels.ts';
import { QueryView } from '../../../ui/query-view.tsx';
import { useLeaving } from '../../../ui/use-leaving.ts';
import { type HouseholdFacts, VillagesQuery } from '../household.documents.ts';
import { villageLabel } from '../household.labels.ts';
import type { SavedHousehold } from '../household.mutations.ts';
import { useStatement } from '../purpose.ts';
import { Duplicates } from './duplicates.view.tsx';
import { differences } from './household.difference.ts';
import { draftOf, type HouseholdDraft } from './household.draft.ts';
import { HouseholdForm, type VillageChoice } from './household.form.tsx';
import { HouseholdConflict } from './household-conflict.tsx';
import { useHouseholdEditor } from './use-household-editor.ts';

const VillageDialog = lazy(() => import('./village.dialog.tsx'));
const LeaveDialog = lazy(() => import('../../../ui/leave.dialog.tsx'));

interface EditorProps {
  readonly unitKey: string;
  readonly communeKey: string;
  /** Null for a new one. */
  readonly stored: HouseholdFacts | null;
  readonly draft: HouseholdDraft;
}

/** The form with the villages of its commune. */
export function HouseholdEditorView(props: EditorProps) {
  const [state, ask] = useQuery({ query: VillagesQuery, variables: { key: props.communeKey } });
  return (
    <QueryView state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
      {({ unit }) => (
        <Editor
          {...props}
          villages={(unit?.children.edges ?? [])
            .filter(({ node }) => node.tier === 'VILLAGE')
            .map(({ node }) => ({ value: node.key, label: villageLabel(node) }))}
        />
      )}
    </QueryView>
  );
}

function Editor({
  unitKey,
  communeKey,
  stored,
  draft,
  villages,
}: EditorProps & { readonly villages: readonly VillageChoice[] }) {
  const navigate = useNavigate();
  const [, state] = useStatement();
  const [addsVillage, setAddsVillage] = useState(false);
  const onSaved = ({ household, warnings }: SavedHousehold) => {
    notify({ message: `Đã lưu hộ ${household.headName ?? household.code}.` });
    const told = warnings.map(refusalSentence).join(' ');
    if (told) notify({ color: 'yellow', title: 'Đã lưu, nhưng hãy xem lại', message: told });
    // Who has just written the file looks at it to see whether it is right.
    state({ purpose: 'CORRECTION', note: '' });
    navigate({
      to: '/don-vi/$unitKey/ho-ngheo/$householdId',
      params: { unitKey, householdId: household.id },
      ignoreBlocker: true,
    });
  };
  const editor = useHouseholdEditor({ stored, draft, onSaved });
  const leaving = useLeaving(editor.dirty, async () => false);
  const villageName = (key: string) => villages.find(({ value }) => value === key)?.label ?? key;
  return (
    <>
      <HouseholdForm
        editor={editor}
        isStored={stored !== null}
        villages={villages}
        onAddVillage={() => setAddsVillage(true)}
        notice={
          <>
            {editor.theirs && (
              <HouseholdConflict
                differences={differences(draftOf(editor.theirs), editor.draft, villageName)}
                onTheirs={editor.takeTheirs}
                onMine={editor.keepMine}
              />
            )}
            {editor.duplicates.length > 0 && (
              <Duplicates
                unitKey={unitKey}
                duplicates={editor.duplicates}
                nameOf={(index) => editor.draft.members[index]?.name ?? ''}
                saving={editor.saving}
                onAccept={() => editor.save({ acceptDuplicates: true })}
              />
            )}
          </>
        }
      />
      <Suspense>
        {addsVillage && (
          <VillageDialog
            communeKey={communeKey}
            onAdded={(villageKey) => editor.change({ villageKey })}
            onClose={() => setAddsVillage(false)}
          />
        )}
        {leaving && <LeaveDialog what="những gì vừa nhập về hộ" onStay={leaving.stay} onGo={leaving.go} />}
      </Suspense>
    </>
  );
}

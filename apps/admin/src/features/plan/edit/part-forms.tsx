import { Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import type { RefusalFacts } from '../../../lib/refusal.labels.ts';
import { Refusals } from '../../../ui/refusals.tsx';
import { FactsForm } from '../facts.form.tsx';
import { placeOf } from './checklist.ts';
import { AudienceForm } from './parts/audience.form.tsx';
import { ComponentsForm } from './parts/components.form.tsx';
import { DirectivesForm } from './parts/directives.form.tsx';
import { FundingForm } from './parts/funding.form.tsx';
import { ObligationsForm } from './parts/obligations.form.tsx';
import type { PartFormProps } from './parts/part-form.ts';
import { PastResultsForm } from './parts/past-results.form.tsx';
import { ReachForm } from './parts/reach.form.tsx';
import { RecipientsForm } from './parts/recipients.form.tsx';
import { ResponsibilitiesForm } from './parts/responsibilities.form.tsx';
import { TasksForm } from './parts/tasks.form.tsx';
import type { FormPart } from './parts.ts';
import type { References } from './references.ts';
import type { Editor } from './use-editor.ts';

interface PartFormsProps {
  readonly editor: Editor;
  readonly references: References;
  readonly reachCount: number;
}

const standing = ({ state }: Editor): readonly RefusalFacts[] =>
  state.status.kind === 'refused' ? state.status.refusals : [];

/** The form of one part, bound to the draft under one's hands, with what the last save was refused for. */
export default function PartForm({ part, ...props }: PartFormsProps & { readonly part: FormPart }) {
  return partForms(props)[part]();
}

function partForms({ editor, references, reachCount }: PartFormsProps): Readonly<Record<FormPart, () => ReactNode>> {
  const { typed } = editor.state;
  const props = <P extends FormPart>(part: P): PartFormProps<P> => ({
    value: typed[part],
    onChange: (value) => editor.change({ [part]: value }),
    refusals: standing(editor).filter((refusal) => placeOf(refusal) === part),
  });
  const withRefusals =
    <P extends FormPart>(part: P, form: (props: PartFormProps<P>) => ReactNode) =>
    () => (
      <>
        {part !== 'facts' && <Refusals title="Chưa lưu được phần này" refusals={props(part).refusals} />}
        {form(props(part))}
      </>
    );
  return {
    facts: withRefusals('facts', (each) => <FactsForm {...each} />),
    preamble: withRefusals('preamble', ({ value, onChange }) => (
      <Textarea
        aria-label="Lời dẫn"
        autosize
        minRows={3}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    )),
    pastResults: withRefusals('pastResults', (each) => <PastResultsForm {...each} references={references} />),
    components: withRefusals('components', (each) => <ComponentsForm {...each} />),
    audience: withRefusals('audience', (each) => <AudienceForm {...each} />),
    funding: withRefusals('funding', (each) => <FundingForm {...each} />),
    recipients: withRefusals('recipients', (each) => <RecipientsForm {...each} />),
    directives: withRefusals('directives', (each) => <DirectivesForm {...each} />),
    tasks: withRefusals('tasks', (each) => <TasksForm {...each} />),
    responsibilities: withRefusals('responsibilities', (each) => (
      <ResponsibilitiesForm {...each} tasks={typed.tasks} />
    )),
    obligations: withRefusals('obligations', (each) => <ObligationsForm {...each} />),
    reach: withRefusals('reach', (each) => <ReachForm {...each} count={reachCount} />),
  };
}

import { refusalsOf } from '@bacthang/domain/shared';
import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useMutation } from 'urql';
import { notify } from '../../../lib/notify.ts';
import type { RefusalFacts } from '../../../lib/refusal.labels.ts';
import { requestErrorSentence } from '../../../lib/request-error.ts';
import { Refusals } from '../../../ui/refusals.tsx';
import { useFirstError } from '../../../ui/use-first-error.ts';
import { type FactsDraft, factsDraftOf, readFacts } from '../facts.draft.ts';
import { FactsForm } from '../facts.form.tsx';
import { CreatePlanMutation } from './create-plan.ts';
import { type Inherited, InheritedFields } from './inherited.fields.tsx';

interface NewPlanFormProps {
  readonly organization: { readonly id: string; readonly name: string; readonly unit: { readonly fullName: string } };
  readonly inherited: readonly Inherited[];
  readonly firstParentId?: string | undefined;
}

/** What a plan begins with: which plans above it carries out (or none), and its title block. */
export function NewPlanForm({ organization, inherited, firstParentId }: NewPlanFormProps) {
  const navigate = useNavigate();
  const first = inherited.find(({ id }) => id === firstParentId);
  const [parentIds, setParentIds] = useState<readonly string[]>(first ? [first.id] : []);
  const [facts, setFacts] = useState(() => draftFor(first, organization.unit.fullName));
  const [refusals, setRefusals] = useState<readonly RefusalFacts[]>([]);
  const [{ fetching }, createPlan] = useMutation(CreatePlanMutation);
  const { place, toFirstError } = useFirstError();

  const choose = (ids: readonly string[]) => {
    const parent = inherited.find(({ id }) => ids.includes(id) && !parentIds.includes(id));
    setParentIds(ids);
    if (parent && facts.title.trim() === '') setFacts(draftFor(parent, organization.unit.fullName));
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const read = readFacts(facts);
    setRefusals(refusalsOf(read));
    if (!read.ok) return toFirstError();
    const input = { organizationId: organization.id, facts: read.value, parentRevisionIds: [...parentIds] };
    const { data, error } = await createPlan({ input });
    if (error) return notify({ color: 'red', title: 'Chưa lập được kế hoạch', message: requestErrorSentence(error) });
    const result = data?.createPlan;
    if (result?.__typename === 'Refused') {
      setRefusals(result.refusals);
      return toFirstError();
    }
    if (!result) return;
    const params = { planId: result.plan.id };
    await navigate(
      parentIds.length > 0
        ? { to: '/ke-hoach/$planId/tra-loi', params }
        : { to: '/ke-hoach/$planId/soan-thao', params },
    );
  };
  return (
    <form ref={place} onSubmit={submit} noValidate>
      <Stack gap="md" maw="46rem">
        <Refusals title="Chưa lập được kế hoạch" refusals={refusals} />
        <Paper withBorder p="md">
          <InheritedFields inherited={inherited} value={parentIds} onChange={choose} />
        </Paper>
        <Paper withBorder p="md">
          <FactsForm value={facts} onChange={setFacts} refusals={refusals} />
        </Paper>
        <Group>
          <Button type="submit" loading={fetching}>
            {parentIds.length > 0 ? 'Lập bản thảo và trả lời chỉ tiêu' : 'Lập bản thảo'}
          </Button>
          <Text size="sm" c="dimmed">
            Bản thảo chỉ người của {organization.name} nhìn thấy.
          </Text>
        </Group>
      </Stack>
    </form>
  );
}

/** A plan without a number is named by its issuer: with its title the new one's would grow from tier to tier. */
const carriedOut = ({ documentNumber, plan }: Inherited) => documentNumber ?? `kế hoạch của ${plan.organization.name}`;

/** As long as nothing is known: the five years of the present term. */
function draftFor(parent: Inherited | undefined, unitName: string): FactsDraft {
  const year = new Date().getFullYear();
  const start = year - ((year - 1) % 5);
  return factsDraftOf({
    kind: parent?.kind ?? 'PLAN',
    documentNumber: null,
    issuedOn: null,
    title: parent ? `Kế hoạch thực hiện ${carriedOut(parent)} trên địa bàn ${unitName}` : '',
    periodFrom: parent?.periodFrom ?? start,
    periodTo: parent?.periodTo ?? start + 4,
    outlookYear: parent?.outlookYear ?? null,
  });
}

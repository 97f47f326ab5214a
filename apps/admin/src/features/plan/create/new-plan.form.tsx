import { refusalsOf } from '@bacthang/domain/shared';
import { Button, Checkbox, Group, Paper, Stack, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useMutation } from 'urql';
import { notify } from '../../../lib/notify.ts';
import type { RefusalFacts } from '../../../lib/refusal.labels.ts';
import { requestErrorSentence } from '../../../lib/request-error.ts';
import { Refusals } from '../../../ui/refusals.tsx';
import { useFirstError } from '../../../ui/use-first-error.ts';
import { type FactsDraft, factsDraftOf, type PlanFactsInput, readFacts } from '../facts.draft.ts';
import { FactsForm } from '../facts.form.tsx';
import { planName } from '../plan.labels.ts';
import { CreatePlanMutation } from './create-plan.ts';

/** A published plan above that this organization has not taken over yet. */
export interface Inherited {
  readonly id: string;
  readonly kind: PlanFactsInput['kind'];
  readonly title: string;
  readonly documentNumber: string | null;
  readonly number: number | null;
  readonly periodFrom: number;
  readonly periodTo: number;
  readonly outlookYear: number | null;
  readonly plan: { readonly organization: { readonly name: string } };
}

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

  const choose = (parent: Inherited, chosen: boolean) => {
    setParentIds((ids) => (chosen ? [...ids, parent.id] : ids.filter((id) => id !== parent.id)));
    if (chosen && facts.title.trim() === '') setFacts(draftFor(parent, organization.unit.fullName));
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
          <Checkbox.Group label="Kế thừa từ kế hoạch cấp trên" value={[...parentIds]}>
            <Stack gap="xs" mt="xs">
              {inherited.map((parent) => (
                <Checkbox
                  key={parent.id}
                  value={parent.id}
                  label={`${planName(parent)}, bản ${parent.number} (${parent.plan.organization.name})`}
                  description={parent.title}
                  onChange={(event) => choose(parent, event.currentTarget.checked)}
                />
              ))}
            </Stack>
          </Checkbox.Group>
          <Text size="sm" c="dimmed" mt="xs">
            {inherited.length === 0
              ? 'Không có kế hoạch cấp trên nào đang chờ. Kế hoạch này sẽ soạn từ đầu.'
              : 'Mọi chỉ tiêu của bản được chọn sẽ chờ bạn trả lời từng cái. Không chọn bản nào là soạn từ đầu.'}
          </Text>
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

/** As long as nothing is known: the five years of the present term. */
function draftFor(parent: Inherited | undefined, unitName: string): FactsDraft {
  const year = new Date().getFullYear();
  const start = year - ((year - 1) % 5);
  return factsDraftOf({
    kind: parent?.kind ?? 'PLAN',
    documentNumber: null,
    issuedOn: null,
    title: parent ? `Kế hoạch thực hiện ${planName(parent)} trên địa bàn ${unitName}` : '',
    periodFrom: parent?.periodFrom ?? start,
    periodTo: parent?.periodTo ?? start + 4,
    outlookYear: parent?.outlookYear ?? null,
  });
}

import { Button, Fieldset, Group, NativeSelect, PasswordInput, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useMutation } from 'urql';
import { notify } from '../../lib/notify.ts';
import { type RefusalFacts, refusalsByField } from '../../lib/refusal.labels.ts';
import { requestErrorSentence } from '../../lib/request-error.ts';
import { Refusals } from '../../ui/refusals.tsx';
import { useFirstError } from '../../ui/use-first-error.ts';
import { AddMemberMutation } from './members.mutations.ts';
import { ROLES, type Role } from './role.labels.ts';

/** Adds a person to the organization; one who has no account yet gets a first password. */
export function AddMemberForm({ organizationId }: { readonly organizationId: string }) {
  const [{ fetching }, addMember] = useMutation(AddMemberMutation);
  const [refusals, setRefusals] = useState<readonly RefusalFacts[]>([]);
  const { place, toFirstError } = useFirstError();
  const errors = refusalsByField(refusals);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const fields = new FormData(form);
    const text = (name: string) => String(fields.get(name)).trim();
    const password = String(fields.get('password'));
    const input = {
      organizationId,
      name: text('name'),
      email: text('email'),
      role: text('role') as Role,
      password: password || null,
    };
    const { data, error } = await addMember({ input });
    if (error) return notify({ color: 'red', title: 'Chưa thêm được', message: requestErrorSentence(error) });
    const result = data?.addMember;
    if (result?.__typename === 'Refused') {
      setRefusals(result.refusals);
      return toFirstError();
    }
    setRefusals([]);
    form.reset();
    return notify({ message: `Đã thêm ${input.name || input.email}.` });
  };
  return (
    <form ref={place} onSubmit={submit} noValidate>
      <Fieldset legend="Thêm thành viên">
        <Refusals title="Chưa thêm được" refusals={refusals} />
        <Group align="flex-start" mt="xs">
          <TextInput label="Họ và tên" name="name" required error={errors['name']} />
          <TextInput label="Thư điện tử" name="email" type="email" required error={errors['email']} />
          <NativeSelect
            label="Quyền"
            name="role"
            defaultValue="EDITOR"
            data={Object.entries(ROLES).map(([value, { name }]) => ({ value, label: name }))}
          />
          <PasswordInput
            label="Mật khẩu ban đầu"
            description="Chỉ khi người này chưa có tài khoản"
            name="password"
            autoComplete="new-password"
            error={errors['password']}
            w="16rem"
            visibilityToggleButtonProps={{ 'aria-label': 'Hiện hoặc ẩn mật khẩu' }}
          />
        </Group>
        <Button type="submit" size="xs" mt="sm" loading={fetching}>
          Thêm
        </Button>
      </Fieldset>
    </form>
  );
}

import { NativeSelect } from '@mantine/core';
import { useQuery } from 'urql';
import { type HelpFacts, type KindFacts, KindsQuery } from '../support.documents.ts';
import { supportKindLabel } from '../support.labels.ts';

export interface KindDraft {
  readonly kind: string;
  readonly memberId: string;
}

export const NO_KIND: KindDraft = { kind: '', memberId: '' };

/** All kinds, and which of them is chosen; none while they are asked for. */
export function useKinds(code: string): { readonly kinds: readonly KindFacts[]; readonly chosen: KindFacts | null } {
  const [{ data }] = useQuery({ query: KindsQuery });
  const kinds = data?.supportKinds ?? [];
  return { kinds, chosen: kinds.find((kind) => kind.code === code) ?? null };
}

interface KindFieldsProps {
  readonly household: Pick<HelpFacts, 'members' | 'suggestedSupport'>;
  readonly draft: KindDraft;
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (draft: KindDraft) => void;
}

/** Which kind of support, what answers the causes first, and for whom in the household where it is for one person. */
export function KindFields({ household: { members, suggestedSupport }, draft, errors, onChange }: KindFieldsProps) {
  const { kinds, chosen } = useKinds(draft.kind);
  const option = (kind: KindFacts) => ({ value: kind.code, label: supportKindLabel(kind) });
  const suggested = suggestedSupport.flatMap((code) => kinds.filter((kind) => kind.code === code));
  const others = kinds.filter(({ code }) => !suggestedSupport.includes(code));
  return (
    <>
      <NativeSelect
        label="Loại hỗ trợ"
        required
        error={errors['kind']}
        value={draft.kind}
        onChange={(event) => onChange({ kind: event.currentTarget.value, memberId: '' })}
        data={[
          { value: '', label: 'Chọn loại hỗ trợ…' },
          ...(suggested.length > 0 ? [{ group: 'Hợp với nguyên nhân nghèo', items: suggested.map(option) }] : []),
          { group: suggested.length > 0 ? 'Loại khác' : 'Các loại', items: others.map(option) },
        ]}
      />
      {chosen?.ofPerson && (
        <NativeSelect
          label="Cho ai trong hộ"
          required
          error={errors['memberId']}
          value={draft.memberId}
          onChange={(event) => onChange({ ...draft, memberId: event.currentTarget.value })}
          data={[
            { value: '', label: 'Chọn thành viên…' },
            ...members.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      )}
    </>
  );
}

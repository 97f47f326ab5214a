import { type FragmentOf, graphql, readFragment } from '@bacthang/contract';
import { Anchor, Button, Popover, Stack } from '@mantine/core';
import { Icon } from '../../../ui/icon.tsx';

export const OtherSignersFragment = graphql(`
  fragment OtherSigners_Revision on Revision { signedDocuments { signer address } }
`);

/** Without the letters of the formula: the State and the Party write them otherwise. */
const SIGNERS = {
  HEAD: 'Cấp trưởng ký',
  DEPUTY: 'Cấp phó ký thay',
  ACTING: 'Người giữ quyền cấp trưởng ký',
  BY_ORDER: 'Ký thừa lệnh',
  BY_MANDATE: 'Ký thừa ủy quyền',
} as const;

/** The same document with the signature of somebody else than the head. */
export function OtherSigners({ revision }: { readonly revision: FragmentOf<typeof OtherSignersFragment> }) {
  const { signedDocuments } = readFragment(OtherSignersFragment, revision);
  return (
    <Popover position="bottom-end" trapFocus>
      <Popover.Target>
        <Button size="xs" variant="default" rightSection={<Icon name="down" size={16} />}>
          Người khác ký
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="xs">
          {signedDocuments
            .filter(({ signer }) => signer !== 'HEAD')
            .map(({ signer, address }) => (
              <Anchor key={signer} href={address} size="sm">
                {SIGNERS[signer]}
              </Anchor>
            ))}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

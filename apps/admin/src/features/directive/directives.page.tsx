import { graphql } from '@bacthang/contract';
import { List } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { formatInteger } from '../../lib/format.ts';
import { Empty } from '../../ui/empty.tsx';
import { Page } from '../../ui/page.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { DirectiveLine, DirectiveLineFragment } from './directive-line.view.tsx';

const DirectivesQuery = graphql(
  `
    query Directives($search: String) {
      directives(search: $search) { id ...DirectiveLine_Directive }
    }
  `,
  [DirectiveLineFragment],
);

const route = getRouteApi('/shell/van-ban');

export function DirectivesPage() {
  const { search } = route.useSearch();
  const navigate = route.useNavigate();
  const [state, ask] = useQuery({ query: DirectivesQuery, variables: { search: search ?? null } });
  return (
    <Page title="Văn bản chỉ đạo" below="Những văn bản mà các kế hoạch thực hiện hoặc căn cứ vào.">
      <SearchField
        label="Tìm theo số ký hiệu, cơ quan, trích yếu"
        value={search ?? ''}
        onSearch={(text) => navigate({ search: (kept) => ({ ...kept, search: text || undefined }), replace: true })}
      />
      <QueryView state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
        {({ directives }) =>
          directives.length === 0 ? (
            <Empty what={search ? `Không có văn bản nào khớp “${search}”.` : 'Chưa có văn bản nào.'}>
              Văn bản được thêm khi soạn kế hoạch, ở phần “Thực hiện và căn cứ”.
            </Empty>
          ) : (
            <>
              <p>{formatInteger(directives.length)} văn bản</p>
              <List spacing={6}>
                {directives.map((directive) => (
                  <List.Item key={directive.id}>
                    <DirectiveLine directive={directive} />
                  </List.Item>
                ))}
              </List>
            </>
          )
        }
      </QueryView>
    </Page>
  );
}

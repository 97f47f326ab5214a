import { DOCUMENT_KINDS, EDGE_KINDS } from '@bacthang/domain';
import { enumOf } from '../../graphql/enums.ts';

export const DocumentKindEnum = enumOf('DocumentKind', DOCUMENT_KINDS, 'Loại văn bản.', {
  directive: 'Chỉ thị.',
  resolution: 'Nghị quyết.',
  congressResolution: 'Nghị quyết đại hội.',
  decision: 'Quyết định.',
  decree: 'Nghị định.',
  circular: 'Thông tư.',
  plan: 'Kế hoạch.',
  scheme: 'Đề án.',
  programme: 'Chương trình.',
  conclusion: 'Kết luận.',
  notice: 'Thông báo.',
  law: 'Luật.',
});

export const EdgeKindEnum = enumOf('EdgeKind', EDGE_KINDS, 'How one document stands on another.', {
  implements: 'Carries it out: thực hiện, cụ thể hóa. Never in a circle.',
  basedOn: 'Cites it as a legal basis: căn cứ.',
});

import type { FieldView, ProtectedField, Viewer } from './field-view.ts';

/**
 * What each viewer sees of each field. Ethnicity, disability and health are sensitive (NĐ 356/2025/NĐ-CP Art. 4), but
 * the score sheet, the certificate and the report by ethnicity ask for them: whoever scores and the commune that decides
 * see them, a tier above only on a stated purpose, the public never. A posted list names the head, the village, the class.
 */
const FIELD_RULES: Readonly<Record<ProtectedField, Readonly<Record<Viewer, FieldView>>>> = {
  identityNumber: { reviewer: 'masked', commune: 'onPurpose', above: 'masked', public: 'hidden' },
  ethnicity: { reviewer: 'shown', commune: 'shown', above: 'onPurpose', public: 'hidden' },
  disability: { reviewer: 'shown', commune: 'onPurpose', above: 'onPurpose', public: 'hidden' },
  health: { reviewer: 'shown', commune: 'onPurpose', above: 'onPurpose', public: 'hidden' },
  birthDate: { reviewer: 'shown', commune: 'shown', above: 'onPurpose', public: 'hidden' },
  members: { reviewer: 'shown', commune: 'shown', above: 'onPurpose', public: 'hidden' },
  address: { reviewer: 'shown', commune: 'shown', above: 'onPurpose', public: 'hidden' },
};

/** How a viewer sees a field now; a purpose counts where it says something. */
export function fieldView(
  viewer: Viewer,
  field: ProtectedField,
  purpose: string | null,
): 'shown' | 'masked' | 'hidden' {
  const view = FIELD_RULES[field][viewer];
  if (view !== 'onPurpose') return view;
  return purpose !== null && purpose.trim() !== '' ? 'shown' : 'masked';
}

/** Which fields a viewer could still see by stating a purpose. */
export function fieldsOnPurpose(viewer: Viewer): readonly ProtectedField[] {
  return (Object.keys(FIELD_RULES) as ProtectedField[]).filter((field) => FIELD_RULES[field][viewer] === 'onPurpose');
}

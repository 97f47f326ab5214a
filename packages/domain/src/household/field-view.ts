/** What of a household is protected one by one; everything else is shown with it. */
export const PROTECTED_FIELDS = [
  'identityNumber',
  'ethnicity',
  'disability',
  'health',
  'birthDate',
  'members',
  'address',
] as const;
export type ProtectedField = (typeof PROTECTED_FIELDS)[number];

/**
 * Who looks: the reviewer at the household's own case, an officer of its commune, somebody of a tier above, and everybody who
 * stands before a posted list.
 */
export const VIEWERS = ['reviewer', 'commune', 'above', 'public'] as const;
export type Viewer = (typeof VIEWERS)[number];

/** `onPurpose`: shown to whoever states a purpose, which is written down; until then `masked`. */
export const FIELD_VIEWS = ['shown', 'onPurpose', 'masked', 'hidden'] as const;
export type FieldView = (typeof FIELD_VIEWS)[number];

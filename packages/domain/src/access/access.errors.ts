/** Why someone may not. What one may not even see is `notFound`. */
export const ACCESS_REFUSALS = [
  'notSignedIn',
  'notAllowed',
  'notFound',
  'emailInvalid',
  'alreadyMember',
  'passwordMissing',
  'passwordTooEasy',
  'ownAdministration',
] as const;

/** Why someone may not. What one may not even see is `notFound`. */
export const ACCESS_REFUSALS = ['notSignedIn', 'notAllowed', 'notFound'] as const;

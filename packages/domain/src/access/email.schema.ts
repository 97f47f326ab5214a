import { z } from 'zod';

/** An address as sign-in accepts it. */
export const emailSchema = z.email().max(254);

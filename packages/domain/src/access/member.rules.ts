import type { Role } from '../organization/index.ts';
import { checkText, type Refusal, type Result, refusal, refusalsOf, resultOf, TEXT_LIMITS } from '../shared/index.ts';
import { emailSchema } from './email.schema.ts';

/** Sign-in takes passwords of this many characters. */
export const PASSWORD_LENGTH = { min: 8, max: 128 } as const;

/** Fewer different characters than this make a password that is found at once. */
const LEAST_DIFFERENT = 4;
const RUNS = ['01234567890', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiopasdfghjklzxcvbnm', 'matkhau', 'password'];

/** Someone to be added to an organization. The password is for a person who cannot sign in yet. */
export interface PersonInput {
  readonly name: string;
  readonly email: string;
  readonly password: string | null;
}

/** Someone who will be able to sign in. */
export interface NewPerson extends PersonInput {
  readonly password: string;
}

/** An e-mail address, trimmed and in lower case, as people are told apart by. Refuses: `emailInvalid`, `textMissing`. */
export function checkEmail(text: string): Result<string> {
  const email = text.trim().toLowerCase();
  if (email === '') return resultOf(email, [refusal('textMissing', ['email'])]);
  return resultOf(
    email,
    emailSchema.safeParse(email).success ? [] : [refusal('emailInvalid', ['email'], { value: text })],
  );
}

/**
 * Someone who does not sign in yet needs a name, an address and a password. Refuses what `checkEmail` and `checkText`
 * refuse, `passwordMissing` and `passwordTooEasy`. A password is never repeated in a refusal.
 */
export function checkNewPerson(person: PersonInput): Result<NewPerson> {
  const email = checkEmail(person.email);
  const name = checkText(person.name, { path: ['name'], max: TEXT_LIMITS.name });
  const refusals = [...refusalsOf(email), ...refusalsOf(name), ...refusePassword(person)];
  if (!email.ok || !name.ok || person.password === null) return { ok: false, refusals };
  return resultOf({ name: name.value, email: email.value, password: person.password }, refusals);
}

/** Someone who signs in already keeps their own name and password. Refuses a password (`fieldForbidden`). */
export function checkKnownPerson<Known extends { readonly name: string }>(
  known: Known,
  { password }: Pick<PersonInput, 'password'>,
) {
  const refusals = password === null ? [] : [refusal('fieldForbidden', ['password'], { subject: known.name })];
  return resultOf(known, refusals);
}

function refusePassword({ password, email }: PersonInput): readonly Refusal[] {
  const { min, max } = PASSWORD_LENGTH;
  const allowed = `${min}..${max}`;
  if (password === null) return [refusal('passwordMissing', ['password'], { allowed })];
  if (password.length < min)
    return [refusal('textTooShort', ['password'], { value: String(password.length), allowed })];
  if (password.length > max) return [refusal('textTooLong', ['password'], { value: String(password.length), allowed })];
  return isEasy(password.toLowerCase(), email.toLowerCase()) ? [refusal('passwordTooEasy', ['password'])] : [];
}

/** One of few characters, a run of the keyboard, or the person's own address, with at most three characters more. */
function isEasy(password: string, email: string): boolean {
  if (new Set(password).size < LEAST_DIFFERENT) return true;
  const [mailbox = ''] = email.split('@');
  const guesses = mailbox.length >= LEAST_DIFFERENT ? [...RUNS, mailbox] : RUNS;
  return guesses.some((guess) => longestShared(password, guess) + LEAST_DIFFERENT > password.length);
}

/** Length of the longest stretch of `text` that stands in `other` too. */
function longestShared(text: string, other: string): number {
  for (let length = Math.min(text.length, other.length); length > 0; length--) {
    for (let from = 0; from + length <= text.length; from++) {
      if (other.includes(text.slice(from, from + length))) return length;
    }
  }
  return 0;
}

/** A membership that someone wants to end. */
export interface MemberRemoval {
  readonly actorId: string;
  readonly userId: string;
  readonly role: Role;
}

/** Administrators cannot end their own: somebody is left who can. Refuses: `ownAdministration`. */
export function checkMemberRemoval({ actorId, userId, role }: MemberRemoval): Result<null> {
  const own = actorId === userId && role === 'administrator';
  return resultOf(null, own ? [refusal('ownAdministration', ['userId'])] : []);
}

import { type DirectiveSeed, type SeededDirective, seedDirective } from './directive.seed.ts';
import { type SeededUser, seedUser } from './organization.seed.ts';
import { seedReference } from './reference.seed.ts';
import { Rows } from './rows.ts';
import { type SeededUnit, seedCountry, type UnitOptions } from './unit.seed.ts';

/**
 * A small world, written down first and stored at once: `seed.province('A').district('B').commune('C').government
 * .member('editor')`. Ids, keys and e-mails are unique, so that tests run beside each other in one database.
 */
export interface Seed {
  readonly country: SeededUnit;
  province(name: string, options?: UnitOptions): SeededUnit;
  /** Someone who belongs to no organization. */
  stranger(): SeededUser;
  directive(directive?: DirectiveSeed): SeededDirective;
  /** Writes everything named so far, as the owner of the tables. */
  store(ownerUrl: string): Promise<void>;
}

export function newSeed(): Seed {
  const rows = new Rows();
  seedReference(rows);
  const country = seedCountry(rows);
  return {
    country,
    province: (name, options = {}) => country.province(name, options),
    stranger: () => seedUser(rows),
    directive: (directive = {}) => seedDirective(rows, directive),
    store: (ownerUrl) => rows.store(ownerUrl),
  };
}

import type { DocumentKind } from '@bacthang/domain';
import { type SeededUser, seedUser } from './organization.seed.ts';
import { seedReference } from './reference.seed.ts';
import { Rows } from './rows.ts';
import { unique } from './unique.ts';
import { type SeededUnit, seedCountry, type UnitOptions } from './unit.seed.ts';

export interface DirectiveSeed {
  readonly kind?: DocumentKind;
  readonly number?: string;
  readonly issuer?: string;
  readonly date?: string;
  readonly title?: string;
  readonly implements?: readonly SeededDirective[];
  readonly basedOn?: readonly SeededDirective[];
}

export interface SeededDirective {
  readonly id: string;
  readonly title: string;
}

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

function seedDirective(rows: Rows, seed: DirectiveSeed): SeededDirective {
  const id = crypto.randomUUID();
  const {
    kind = 'directive',
    number = null,
    issuer = 'Ban Bí thư',
    date = null,
    title = `Văn bản ${unique('')}`,
  } = seed;
  rows.add('directive', { id, key: unique('van-ban-'), kind, number, issuer, date, title });
  const upper = [
    ...(seed.implements ?? []).map((directive) => [directive.id, 'implements'] as const),
    ...(seed.basedOn ?? []).map((directive) => [directive.id, 'basedOn'] as const),
  ];
  for (const [upperId, edge] of upper) rows.add('directive_edge', { lower_id: id, upper_id: upperId, kind: edge });
  return { id, title };
}

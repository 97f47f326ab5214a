import type { graphql } from '@bacthang/contract';
import { ETHNIC_GROUPS } from '@bacthang/domain/standard';
import type { LabelledLooks } from '../../ui/chip.tsx';

export type HouseholdClass = ReturnType<typeof graphql.scalar<'HouseholdClass'>>;
export type HouseholdLabel = ReturnType<typeof graphql.scalar<'HouseholdLabel'>>;
export type HeadRelation = ReturnType<typeof graphql.scalar<'HeadRelation'>>;
export type Sex = ReturnType<typeof graphql.scalar<'Sex'>>;
export type HouseholdOrigin = ReturnType<typeof graphql.scalar<'HouseholdOrigin'>>;
export type HouseholdEnding = ReturnType<typeof graphql.scalar<'HouseholdEnding'>>;
export type ProtectedField = ReturnType<typeof graphql.scalar<'ProtectedField'>>;

export const CLASSES: Readonly<Record<HouseholdClass, LabelledLooks>> = {
  POOR: { label: 'Hộ nghèo', tone: 'bad', icon: 'down' },
  NEAR_POOR: { label: 'Hộ cận nghèo', tone: 'wait', icon: 'minus' },
  ABOVE: { label: 'Không nghèo, không cận nghèo', tone: 'good', icon: 'up' },
};

/** Beside the class, never mixed with it. */
export const LABELS: Readonly<Record<HouseholdLabel, string>> = {
  NO_LABOUR_CAPACITY: 'không có khả năng lao động',
  ETHNIC_MINORITY: 'dân tộc thiểu số',
  MERIT: 'có người có công',
  FEMALE_HEADED: 'chủ hộ là nữ',
  NEWLY_ESCAPED: 'mới thoát nghèo',
  AVERAGE_LIVING: 'mức sống trung bình',
};

export const SEXES: Readonly<Record<Sex, string>> = { MALE: 'Nam', FEMALE: 'Nữ' };

export const RELATIONS: Readonly<Record<HeadRelation, string>> = {
  HEAD: 'Chủ hộ',
  SPOUSE: 'Vợ, chồng',
  CHILD: 'Con',
  PARENT: 'Bố, mẹ',
  GRANDCHILD: 'Cháu',
  GRANDPARENT: 'Ông, bà',
  SIBLING: 'Anh, chị, em',
  OTHER: 'Khác',
};

export const ORIGINS: Readonly<Record<HouseholdOrigin, string>> = {
  LISTED: 'Đang sống tại đây khi vào sổ',
  MOVED_IN: 'Từ nơi khác chuyển đến',
  SPLIT: 'Tách từ hộ khác trong sổ',
};

export const ENDINGS: Readonly<Record<HouseholdEnding, string>> = {
  MOVED_OUT: 'Chuyển đi nơi khác',
  MERGED: 'Nhập vào hộ khác trong sổ',
  DISSOLVED: 'Không còn ai',
};

/** The group's name; a number that is in no list stays as it is. */
export function ethnicityLabel(code: string): string {
  return (ETHNIC_GROUPS as Readonly<Record<string, string>>)[code] ?? code;
}

/** Why a field of a person is not shown, or not whole. */
const WITHHELD: Readonly<Record<ProtectedField, string>> = {
  IDENTITY_NUMBER: 'chỉ cán bộ xã của hộ được xem đủ số',
  ETHNICITY: 'dữ liệu nhạy cảm, chỉ cán bộ phụ trách được xem',
  DISABILITY: 'dữ liệu nhạy cảm, chỉ cán bộ phụ trách được xem',
  HEALTH: 'dữ liệu nhạy cảm, chỉ cán bộ phụ trách được xem',
  BIRTH_DATE: 'chỉ hiện năm sinh',
  MEMBERS: 'chỉ xem được khi nêu mục đích',
  ADDRESS: 'chỉ xem được khi nêu mục đích',
};

export function withheldLabel(field: ProtectedField): string {
  return `được che: ${WITHHELD[field]}`;
}

/** `Thôn 1` as it is; `Đông` with the word for its kind, `thôn Đông`: registers write both. */
export function villageLabel({ name, fullName }: { readonly name: string; readonly fullName: string }): string {
  return /^(thôn|bản|ấp|xóm|buôn|làng|khu|tổ)\s/i.test(name) ? name : fullName;
}

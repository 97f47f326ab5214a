import { expect, it } from 'vitest';
import { namesSeveral, organizationNamed } from './organization-name.rules.ts';

const KNOWN = [
  'UBND huyện Sơn Dương',
  'Huyện ủy Sơn Dương',
  'Phòng Lao động - Thương binh và Xã hội huyện Sơn Dương',
  'Phòng Nông nghiệp và Phát triển nông thôn huyện Sơn Dương',
  'Ủy ban Mặt trận Tổ quốc Việt Nam huyện Sơn Dương',
  'Phòng Y tế huyện Sơn Dương',
  'Phòng Y tế',
].map((name, index) => ({ id: String(index), name }));

it.each<[string, string | null]>([
  ['Phòng LĐ-TB&XH', 'Phòng Lao động - Thương binh và Xã hội huyện Sơn Dương'],
  ['Phòng Lao động-TB&XH huyện', 'Phòng Lao động - Thương binh và Xã hội huyện Sơn Dương'],
  ['phòng LĐTBXH', 'Phòng Lao động - Thương binh và Xã hội huyện Sơn Dương'],
  ['Phòng NN&PTNT', 'Phòng Nông nghiệp và Phát triển nông thôn huyện Sơn Dương'],
  ['Uỷ ban nhân dân huyện', 'UBND huyện Sơn Dương'],
  ['UBMTTQ Việt Nam huyện Sơn Dương', 'Ủy ban Mặt trận Tổ quốc Việt Nam huyện Sơn Dương'],
  ['Huyện ủy Sơn Dương', 'Huyện ủy Sơn Dương'],
  ['UBND tỉnh Tuyên Quang', null],
  ['Phòng Nội vụ', null],
  ['Phòng Y tế', null],
  ['', null],
])('%s: %s', (written, name) => expect(organizationNamed(written, KNOWN, 'huyện Sơn Dương')?.name ?? null).toBe(name));

it.each([
  ['UBND các xã, thị trấn', true],
  ['Các sở, ban, ngành', true],
  ['Trưởng các ấp', true],
  ['Phòng LĐTBXH', false],
  ['UBND xã Tân Lập', false],
])('%s names several bodies: %s', (name, several) => expect(namesSeveral(name)).toBe(several));

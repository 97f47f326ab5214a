import { z } from 'zod';

// The package is an export of phpMyAdmin: a list of items, of which the tables hold their rows as strings and nulls.
const filled = z.string().min(1);
const absent = z.string().nullable();

export const rawProvinceSchema = z.object({ id: filled, province_code: filled, name: filled, place_type: filled });
export type RawProvince = z.infer<typeof rawProvinceSchema>;

export const rawWardSchema = z.object({ id: filled, ward_code: filled, name: filled, province_code: filled });
export type RawWard = z.infer<typeof rawWardSchema>;

export const rawMappingSchema = z.object({
  id: filled,
  old_ward_code: absent,
  old_ward_name: absent,
  old_district_name: absent,
  old_province_name: absent,
  new_ward_code: filled,
  new_ward_name: filled,
  new_province_name: filled,
});
export type RawMapping = z.infer<typeof rawMappingSchema>;

export const rawTableSchema = z.object({ type: z.literal('table'), name: z.string(), data: z.array(z.unknown()) });

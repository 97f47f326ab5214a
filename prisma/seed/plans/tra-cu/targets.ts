import { milestone } from '../../build/commitments.ts';
import { targets } from '../../build/targets.ts';
import { LIVING_TARGETS } from './targets-living.ts';
import { OUTLOOK_TARGETS } from './targets-outlook.ts';
import { POVERTY_TARGETS } from './targets-poverty.ts';
import { SCHOOL_TARGETS } from './targets-school.ts';
import { WORK_TARGETS } from './targets-work.ts';

/** 28 commitments on one page, in the order of the paper; the last stands in its chapter I. */
export const TARGETS = targets([
  ...POVERTY_TARGETS,
  ...WORK_TARGETS,
  ...SCHOOL_TARGETS,
  ...LIVING_TARGETS,
  ...OUTLOOK_TARGETS,
  {
    key: 'new-rural-district',
    section: 'I',
    statement: 'Huyện được công nhận nông thôn mới trước năm 2023',
    indicatorCode: 'new-rural-district',
    commitment: milestone(2022),
    note: 'Trước năm 2023 nghĩa là chậm nhất ngày 31/12/2022; nêu ở mục I, nhắc lại ở mục II.1',
  },
]);

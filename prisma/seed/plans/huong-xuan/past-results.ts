import type { PastResult } from '@bacthang/domain';
import { pastResult } from '../../build/past-results.ts';

const poor = (year: number, count: string, value: string, standardCode: string, note: string | null = null) =>
  pastResult({ indicatorCode: 'poverty-rate', year, count, value, standardCode, note });

/** The series breaks between 2020 and 2021: the review of 2021 was made by the new standard. */
export const PAST_RESULTS: readonly PastResult[] = [
  poor(2016, '230', '12.04', 'MDP-2016'),
  poor(2017, '193', '10.04', 'MDP-2016'),
  poor(2018, '106', '5.52', 'MDP-2016'),
  poor(2019, '57', '2.9', 'MDP-2016'),
  poor(2020, '52', '2.61', 'MDP-2016'),
  poor(2021, '82', '4.1', 'MDP-2022', 'Rà soát cuối năm 2021 theo chuẩn mới; không so được với năm 2020'),
];

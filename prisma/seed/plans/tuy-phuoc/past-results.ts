import type { PastResult } from '@bacthang/domain';
import { pastResult } from '../../build/past-results.ts';

const PERIOD = { year: 2020, periodFrom: 2016 };

/** 2016–2020, by the standard of that period: none of it may be chained to the targets of 2021–2025. */
export const PAST_RESULTS: readonly PastResult[] = [
  pastResult({ indicatorCode: 'poverty-rate', year: 2015, value: '8.65', standardCode: 'MDP-2016' }),
  pastResult({
    indicatorCode: 'poverty-rate',
    ...PERIOD,
    value: '2.21',
    planned: '3.65',
    standardCode: 'MDP-2016',
    note: 'Giảm 6,44 điểm % từ cuối 2015, hơn kế hoạch 1,44 điểm %; kế hoạch (suy ra) là giảm 5 điểm %, còn 3,65%',
  }),
  pastResult({
    indicatorCode: 'persons-in-poor-households',
    subgroupCode: 'merit-persons',
    year: 2020,
    count: '0',
    standardCode: 'MDP-2016',
  }),
  pastResult({ indicatorCode: 'makeshift-homes', subgroupCode: 'poor', year: 2020, count: '0' }),
  pastResult({
    indicatorCode: 'jobs-created',
    ...PERIOD,
    count: '5433',
    planned: '5000',
    note: 'Văn bản ghi đạt 108,7% kế hoạch; số kế hoạch 5.000 là suy ra',
  }),
  pastResult({ indicatorCode: 'vocational-classes', ...PERIOD, count: '102' }),
  pastResult({ indicatorCode: 'vocational-trainees', subgroupCode: 'rural-workers', ...PERIOD, count: '3757' }),
  pastResult({
    indicatorCode: 'trained-workers-rate',
    year: 2020,
    value: '53.25',
    planned: '50',
    note: 'Văn bản ghi vượt kế hoạch 3,25 điểm %; mức kế hoạch 50% là suy ra',
  }),
];

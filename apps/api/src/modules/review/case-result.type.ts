import {
  type ClassReason,
  classReasons,
  DEPRIVATIONS,
  HOUSEHOLD_LABELS,
  type Receipt,
  receiptJson,
} from '@bacthang/domain';
import { builder } from '../../graphql/builder.ts';
import { enumOf } from '../../graphql/enums.ts';
import { HouseholdClassEnum, HouseholdLabelEnum } from '../household/household.enums.ts';
import { CitationType } from '../standard/parameter.type.ts';
import { ReviewCaseNode } from './case.type.ts';
import { type ScoringFactsRow, scoringFacts } from './review-loaders.ts';

export const DeprivationEnum = enumOf('Deprivation', DEPRIVATIONS, 'Chỉ số thiếu hụt, of all standards together.', {
  employment: 'Việc làm.',
  dependents: 'Người phụ thuộc trong hộ.',
  nutrition: 'Dinh dưỡng.',
  healthInsurance: 'Bảo hiểm y tế.',
  adultEducation: 'Trình độ giáo dục của người lớn.',
  schoolAttendance: 'Tình trạng đi học của trẻ em.',
  housingQuality: 'Chất lượng nhà ở.',
  housingArea: 'Diện tích nhà ở bình quân.',
  water: 'Nguồn nước sinh hoạt.',
  latrine: 'Nhà tiêu hợp vệ sinh.',
  telecom: 'Sử dụng dịch vụ viễn thông.',
  informationDevices: 'Phương tiện tiếp cận thông tin.',
  healthCare: 'Tiếp cận dịch vụ y tế.',
  digitalServices: 'Dịch vụ số.',
  waste: 'Xử lý rác thải.',
});

const lineOf = (reason: ClassReason) => ('line' in reason ? reason.line : null);

const ClassReasonType = builder.objectRef<ClassReason>('ClassReason').implement({
  description: 'One reason of a class, as figures for a sentence.',
  fields: (t) => ({
    kind: t.exposeString('kind', {
      description:
        '`incomeWithinLine`, `incomeAboveLine`, `incomeUnknown`; `deprivationsReached`, `deprivationsBelow`, `deprivationsUnknown`; `deprived`; `provincialMoreGenerous`.',
    }),
    amount: t.string({
      nullable: true,
      description: 'The income that was held against the line: đồng a person a month, or points.',
      resolve: (reason) => ('amount' in reason ? reason.amount : null),
    }),
    count: t.string({
      nullable: true,
      description: 'How many deprivations, or their points: one figure, or `2..4` while answers are missing.',
      resolve: (reason) => ('count' in reason ? reason.count : null),
    }),
    line: t.float({
      nullable: true,
      description: 'The line, as the law has it.',
      resolve: (reason) => lineOf(reason)?.value ?? null,
    }),
    citation: t.field({
      type: CitationType,
      nullable: true,
      description: 'Where that line stands.',
      resolve: (reason) => lineOf(reason)?.citation ?? null,
    }),
    deprivation: t.field({
      type: DeprivationEnum,
      nullable: true,
      description: 'What the household is deprived of.',
      resolve: (reason) => ('deprivation' in reason ? reason.deprivation : null),
    }),
    provincialClass: t.field({
      type: HouseholdClassEnum,
      nullable: true,
      description:
        "What the household is by the province's own standard, where that is more generous: beside its class.",
      resolve: (reason) => ('provincial' in reason ? reason.provincial : null),
    }),
  }),
});

const CaseResult = builder.objectRef<ScoringFactsRow>('ReviewCaseResult').implement({
  description: 'What the answers about a household came to, and why.',
  fields: (t) => ({
    class: t.expose('class', { type: HouseholdClassEnum, description: 'The class.' }),
    on: t.expose('on', { type: 'Date', description: 'The day it was scored.' }),
    reasons: t.field({
      type: [ClassReasonType],
      description: 'Why, in the order in which one would tell it; read off the receipt alone.',
      resolve: ({ receipt }) => [...classReasons(receipt as unknown as Receipt)],
    }),
    labels: t.field({
      type: [HouseholdLabelEnum],
      description: 'What it is besides.',
      resolve: ({ labels }) => HOUSEHOLD_LABELS.filter((label) => labels.includes(label)),
    }),
    facts: t.field({ type: 'HouseholdFacts', description: 'The answers.', resolve: ({ facts }) => facts }),
    receipt: t.string({
      description:
        'The receipt as canonical JSON (RFC 8785): rule set, parameters with citations, answers, every step.',
      resolve: ({ receipt }) => receiptJson(receipt as unknown as Receipt),
    }),
    receiptHash: t.exposeString('receiptHash', { description: 'Its SHA-256.' }),
  }),
});

builder.prismaObjectField(ReviewCaseNode, 'result', (t) =>
  t.field({
    type: CaseResult,
    nullable: true,
    description:
      'What its newest scoring or re-check came to, and why; null before that, and for whoever is no editor of the commune or a tier above: the answers are sensitive.',
    select: { id: true },
    resolve: ({ id }, _args, context) => scoringFacts(context).load(id),
  }),
);

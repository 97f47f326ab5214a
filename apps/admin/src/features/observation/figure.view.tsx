import { Group, Stack, Text, Title } from '@mantine/core';
import { formatInteger } from '../../lib/format.ts';
import { LinkText } from '../../ui/link-button.tsx';
import { Page } from '../../ui/page.tsx';
import { differenceText } from '../cascade/answer.effect.ts';
import { commitmentSentence, measureName } from '../target/commitment.labels.ts';
import { Explanation } from './explanation.view.tsx';
import type { FigureInFull, PlaceFacts } from './figure.documents.ts';
import type { PointFacts } from './figure.fragment.ts';
import { coverageText, isGap, measuredText } from './figure.labels.ts';
import { HistoryNote, StatusChip, SyntheticMark } from './figure-marks.tsx';
import { FigureParts } from './figure-parts.tsx';
import { FigureSeries } from './figure-series.tsx';
import { officialLabel } from './observation.labels.ts';
import { OfficialChoice } from './official-choice.tsx';
import { OwnFigure } from './own-figure.tsx';
import { PlacePath } from './place-path.tsx';
import { RegisterLinks } from './register-links.tsx';

interface FigureViewProps {
  readonly unit: PlaceFacts;
  readonly figure: FigureInFull;
  readonly standards: readonly { readonly code: string; readonly name: string }[];
  readonly series: readonly PointFacts[];
  readonly onOfficial: (official: boolean) => void;
}

export function FigureView({ unit, figure, standards, series, onOfficial }: FigureViewProps) {
  const { indicator, subgroup, year, official, parts } = figure;
  const search = {
    year,
    ...(official ? { official: true as const } : {}),
    ...(subgroup ? { subgroup: subgroup.code } : {}),
  };
  return (
    <Page
      title={measureName(indicator, subgroup)}
      above={<PlacePath unit={unit} indicatorCode={indicator.code} search={search} />}
      below={`Năm ${year}, số ${officialLabel(official)}`}
    >
      <Stack gap="lg">
        <OfficialChoice official={official} onChange={onOfficial} />
        <Summary figure={figure} standards={standards} />
        <RegisterLinks
          unitKey={unit.key}
          year={year}
          indicatorCode={indicator.code}
          subgroupCode={subgroup?.code ?? null}
        />
        <FigureParts parts={parts} indicator={indicator} search={search} />
        <FigureSeries points={series} indicator={indicator} standards={standards} />
      </Stack>
    </Page>
  );
}

function Summary({ figure, standards }: Pick<FigureViewProps, 'figure' | 'standards'>) {
  const { indicator, value, numerator, denominator, target, required, gap, standardCode } = figure;
  const standard = standards.find(({ code }) => code === standardCode);
  return (
    <section aria-label="Kết quả">
      <Group gap="sm">
        <Text fz="2rem" fw={600} lh={1.2}>
          {value === null ? 'Chưa có số liệu' : measuredText(value, indicator)}
        </Text>
        <StatusChip status={figure.status} />
        <SyntheticMark synthetic={figure.synthetic} />
      </Group>
      {numerator !== null && denominator !== null && (
        <Text size="sm">
          {indicator.numerator ?? 'Tử số'}: {formatInteger(numerator)} · {indicator.denominator ?? 'Mẫu số'}:{' '}
          {formatInteger(denominator)}
        </Text>
      )}
      <HistoryNote history={figure.history} />
      <Text size="sm">
        {!isGap(figure.history) && coverageText(figure)}
        {standard && ` · đo theo ${standard.name}`}
        {indicator.source && ` · nguồn: ${indicator.source}`}
      </Text>
      {target && (
        <Text size="sm">
          Chỉ tiêu:{' '}
          <LinkText to="/chi-tieu/$targetId" params={{ targetId: target.id }}>
            {commitmentSentence(target.commitment, indicator)}
          </LinkText>
          {required !== null && ` · ngưỡng ${measuredText(required, indicator)}`}
          {gap !== null &&
            ` · ${gap.startsWith('-') ? 'còn thiếu' : 'dư'} ${differenceText(gap.replace('-', ''), indicator)}`}
        </Text>
      )}
      {figure.assessment && <Explanation assessment={figure.assessment} indicator={indicator} standards={standards} />}
      <Title order={2} size="h3" mt="sm">
        Số đơn vị tự báo cáo
      </Title>
      <Text size="sm" component="div">
        <OwnFigure figure={figure} />
      </Text>
    </section>
  );
}

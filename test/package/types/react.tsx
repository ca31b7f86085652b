import type { RunChart } from 'styrtavla/run-chart.js';
import type { StyrReactElements } from 'styrtavla/react';

export const right = (
  <>
    <styr-gauge src="/tavla.json" measure="a" heading-level={2} headingLevel={2} minimum={6} className="g" lang="sv" />
    <styr-board data={{ styrtavla: '1' }} org-unit="a" orgUnit="a" density="wall" key="b" id="b" hidden />
    <styr-run-chart src="/tavla.json" rules="nhs" ref={(chart: RunChart | null) => { chart?.focus(); }}
      onstyr-select={(event) => [event.detail.kind, event.detail.period, event.currentTarget.measure]}
      onstyr-load={({ detail }) => detail.document.measures?.length}
      onstyr-problem={({ detail }) => detail.problems.map(({ fix }) => fix)}>
      Visas när sidan har laddats.
    </styr-run-chart>
  </>
);

export const wrong = [
  // @ts-expect-error A number is no id.
  <styr-gauge measure={1} />,
  // @ts-expect-error There is no such attribute.
  <styr-gauge meassure="a" />,
  // @ts-expect-error There is no such density.
  <styr-board density="huge" />,
  // @ts-expect-error There is no such element.
  <styr-graph />,
  // @ts-expect-error A document says nothing of the kind.
  <styr-gauge onstyr-load={({ detail }) => detail.nothing} />,
];

export type Gauge = StyrReactElements['styr-gauge'];

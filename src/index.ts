// For programs that register elements themselves, make widgets of their own, or name the types. Registers nothing.
export { define } from './element/define.ts';
export { StyrLoadEvent, StyrProblemEvent, StyrSelectEvent } from './element/events.ts';
export type { Selection } from './element/events.ts';
export type { DocumentProblem } from './element/publisher.ts';
export { Widget } from './element/widget.ts';
export { Change } from './widgets/change/change.element.ts';
export { Distribution } from './widgets/distribution/distribution.element.ts';
export { Gauge } from './widgets/gauge/gauge.element.ts';
export { Pulse } from './widgets/pulse/pulse.element.ts';
export { Radar } from './widgets/radar/radar.element.ts';
export { RunChart } from './widgets/run-chart/run-chart.element.ts';

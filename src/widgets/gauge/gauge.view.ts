import type { Document } from '../../contract/index.ts';
import { pick } from '../../parts/pick.view.ts';
import { isNotice } from '../../parts/widget.view.ts';
import type { Notice, Settings } from '../../parts/widget.view.ts';
import { goalGauge, unitGauge } from './count-gauge.view.ts';
import type { GaugeView } from './gauge-parts.view.ts';
import { measureGauge } from './measure-gauge.view.ts';

/** Ids of what to show; the first that is there counts. */
export interface GaugePick {
  readonly measure?: string | undefined;
  readonly goal?: string | undefined;
  readonly orgUnit?: string | undefined;
}

/** From a document to what a gauge shows of one measure, one goal or one unit. */
export function gaugeView(
  document: Document,
  { measure, goal, orgUnit }: GaugePick,
  settings: Settings,
): GaugeView | Notice {
  if (measure === undefined && goal !== undefined) {
    const picked = pick(document.goals, { attribute: 'goal', id: goal }, settings);
    return isNotice(picked) ? picked : goalGauge(picked, document, settings);
  }
  if (measure === undefined && orgUnit !== undefined) {
    const picked = pick(document.orgUnits, { attribute: 'org-unit', id: orgUnit }, settings);
    return isNotice(picked) ? picked : unitGauge(picked, document, settings);
  }
  const picked = pick(document.measures, { attribute: 'measure', id: measure }, settings);
  return isNotice(picked) ? picked : measureGauge(picked, document, settings);
}

import type { Document } from '../../contract/index.ts';
import { pick } from '../../parts/pick.view.ts';
import { isNotice } from '../../parts/widget.view.ts';
import type { Notice, Settings } from '../../parts/widget.view.ts';
import type { GaugeView } from './gauge-parts.view.ts';
import { measureGauge } from './measure-gauge.view.ts';

/** From a document to what a gauge shows of one measure. What it shows of a goal or unit is `countGaugeView`'s. */
export function gaugeView(document: Document, measure: string | undefined, settings: Settings): GaugeView | Notice {
  const picked = pick(document.measures, { attribute: 'measure', id: measure }, settings);
  return isNotice(picked) ? picked : measureGauge(picked, document, settings);
}

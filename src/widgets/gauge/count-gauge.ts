// What a gauge of a goal or a unit needs besides: loaded with the first.
export { goalPack } from '../../locale/packs/goal.ts';
export { countGaugeView } from './count-gauge.view.ts';

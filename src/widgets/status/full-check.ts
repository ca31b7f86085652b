// What a status needs besides, to find all that is wrong: loaded with the first.
export { statusPack } from '../../locale/packs/status.ts';
export { checkAll, faultOf } from './status-check.view.ts';
export { statusView } from './status.view.ts';

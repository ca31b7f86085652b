// A probe with words that come when its test lets them.
import { define } from '../../src/element/define.ts';
import type { Pack } from '../../src/locale/packs/pack.ts';
import { Probe } from './probe.ts';

export class LateProbe extends Probe {
  /** What is answered whenever words are asked for. */
  static late: Pack = () => true;

  static override readonly packs: readonly Pack[] = [...Probe.packs, (language) => LateProbe.late(language)];
}

define('test-late-probe', LateProbe);

declare global {
  interface HTMLElementTagNameMap {
    'test-late-probe': LateProbe;
  }
}

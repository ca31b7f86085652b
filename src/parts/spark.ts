import { nothing, svg } from 'lit/html.js';
import type { SVGTemplateResult } from 'lit/html.js';
import type { SparkView } from './spark.view.ts';

/**
 * A spark line, as wide and as high as it is told to be. All that it says stands in words beside it.
 *
 * @param more  What else is drawn in its box of 100 by 100.
 */
export function spark(view: SparkView, more: SVGTemplateResult | typeof nothing = nothing): SVGTemplateResult {
  const { line, dots, signals, last, isLastSignal, centre, target, state } = view;
  // The box is stretched to its place, the strokes are not: a dot is a stroke without length, and stays round.
  return svg`<svg class="spark is-${state ?? 'plain'}" viewBox="0 0 100 100" preserveAspectRatio="none"
    aria-hidden="true">
    <path class="target" d=${target}/>
    <path class="centre" d=${centre}/>
    <path class="line" d=${line}/>
    <path class="dots" d=${dots}/>
    <path class=${isLastSignal ? 'last signal' : 'last'} d=${last}/>
    <path class="signal" d=${signals}/>
    <path class="hole" d=${isLastSignal ? signals + last : signals}/>
    ${more}
  </svg>`;
}

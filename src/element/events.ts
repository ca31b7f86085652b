import type { Document } from '../contract/index.ts';
import type { DocumentProblem } from './publisher.ts';

const onTheWayUp = { bubbles: true, composed: true };

/** A document has been checked and drawn. Once for each document and element. */
export class StyrLoadEvent extends CustomEvent<{ readonly document: Document }> {
  constructor(document: Document) {
    super('styr-load', { ...onTheWayUp, detail: { document } });
  }
}

/** A document has faults, or did not come. Once for each document and element. */
export class StyrProblemEvent extends CustomEvent<{ readonly problems: readonly DocumentProblem[] }> {
  constructor(problems: readonly DocumentProblem[]) {
    super('styr-problem', { ...onTheWayUp, detail: { problems } });
  }
}

/** What a reader pointed out: an object of the document by its id, and for an observation its period. */
export interface Selection {
  readonly kind: 'observation' | 'measure' | 'goal' | 'area' | 'occasion';
  readonly id: string;
  readonly period?: string;
}

/** The reader has chosen something. Cancelled, what the widget itself would do then is left to the page. */
export class StyrSelectEvent extends CustomEvent<Selection> {
  constructor(detail: Selection) {
    super('styr-select', { ...onTheWayUp, cancelable: true, detail });
  }
}

/** For what widgets inside a widget tell of a document that the page has heard of from the outer one. */
export const keepInside = (event: Event): void => { event.stopPropagation(); };

declare global {
  interface GlobalEventHandlersEventMap {
    'styr-load': StyrLoadEvent;
    'styr-problem': StyrProblemEvent;
    'styr-select': StyrSelectEvent;
  }
}

import type { BoardZone, Document } from '../../contract/index.ts';
import type { Language } from '../../locale/language.ts';
import { boardWords } from '../../locale/words/board.ts';

/** The elements that a zone may show, and by which attributes each is told what to show. */
export const SHOWABLE = {
  'styr-run-chart': ['measure'],
  'styr-gauge': ['measure', 'goal', 'org-unit'],
  'styr-radar': ['assessment'],
  'styr-change': ['assessment'],
  'styr-distribution': ['assessment'],
  'styr-pulse': ['assessment'],
  'styr-scorecard': ['org-unit', 'goal'],
  'styr-goals': ['org-unit', 'goal'],
  'styr-notes': ['org-unit'],
  'styr-meeting': ['meeting', 'org-unit'],
  'styr-escalation': ['org-unit'],
  'styr-cube': ['org-unit'],
} as const;

export type Showable = keyof typeof SHOWABLE;
type Attribute = (typeof SHOWABLE)[Showable][number];

/** Another widget on the board; or a sentence where it is none that can be shown here. */
export type ShownView =
  | { readonly widget: Showable; readonly attribute: Attribute; readonly id: string }
  | { readonly text: string };

const LISTS: Readonly<Partial<Record<Attribute, 'measures' | 'goals' | 'meetings' | 'orgUnits'>>> = {
  'measure': 'measures', 'goal': 'goals', 'meeting': 'meetings', 'org-unit': 'orgUnits',
};

const isShowable = (widget: string): widget is Showable => Object.hasOwn(SHOWABLE, widget);

/** What a zone wants to show besides: an element of this library, but no board in a board. */
export function shownView(
  { widget, id }: BoardZone['show'][number], document: Document, language: Language,
): ShownView {
  if (!isShowable(widget)) return { text: boardWords[language].unknownWidget(widget) };
  const attributes: readonly [Attribute, ...Attribute[]] = SHOWABLE[widget];
  const knows = (attribute: Attribute): boolean => {
    const list = LISTS[attribute];
    return list !== undefined && !!document[list]?.some((item) => item.id === id);
  };
  // Of what the board does not read itself only the element can tell.
  return { widget, attribute: attributes.find(knows) ?? attributes[0], id };
}

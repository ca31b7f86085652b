import type { Document, Note, Text } from '../../contract/index.ts';
import { textIn } from '../../locale/language.ts';
import { noteKindWords } from '../../locale/words/note-kinds.ts';
import { toolsWords } from '../../locale/words/tools.ts';
import { pick } from '../../parts/pick.view.ts';
import { capital } from '../../parts/sentence.view.ts';
import { sourceLineView } from '../../parts/source-line.view.ts';
import type { SourceLineView } from '../../parts/source-line.view.ts';
import { isNotice } from '../../parts/widget.view.ts';
import type { Notice, Settings, WidgetView } from '../../parts/widget.view.ts';

// This folder knows no DOM; browsers and Node both have it.
declare const URL: new (address: string, base: string) => { readonly href: string };

/** A chain of answers, from a problem down to its root cause. */
export interface FiveWhysView extends WidgetView {
  /** Over the problem and over the root cause. */
  readonly labels: { readonly problem: string; readonly rootCause: string };
  readonly problem: string;
  readonly steps: readonly { readonly why: string; readonly because: string }[];
  readonly root: { readonly isNamed: boolean; readonly text: string };
  /** The slip that it led to, and what stands over it. */
  readonly led?: LedView;
  readonly source?: SourceLineView;
}

/** A slip with its kind and its state; what else there is to say of it stands on the board where it hangs. */
export interface LedView {
  readonly label: string;
  readonly kind: string;
  readonly state?: string;
  readonly text: string;
  readonly href?: string;
}

/** From a document to one of its chains of whys. */
export function fiveWhysView(document: Document, id: string | undefined, settings: Settings): FiveWhysView | Notice {
  const chain = pick(document.fiveWhys, { attribute: 'whys', id }, settings);
  if (isNotice(chain)) return chain;
  const { problem, orgUnit, whys = [], rootCause, leadsTo } = chain;
  const words = toolsWords[settings.language];
  const read = (text: Text): string => textIn(text, settings.tag, document.language);
  const unit = document.orgUnits?.find(({ id: one }) => one === orgUnit);
  const note = document.notes?.find(({ id: one }) => one === leadsTo);
  const source = sourceLineView(undefined, document, settings);
  return {
    name: [words.fiveWhys, ...(unit ? [read(unit.name)] : [])].join(', '),
    labels: { problem: words.problem, rootCause: words.rootCause },
    problem: read(problem),
    steps: whys.map(({ why, because }) => ({ why: read(why), because: read(because) })),
    root: { isNamed: rootCause !== undefined, text: rootCause === undefined ? words.noRootCause : read(rootCause) },
    ...(note && { led: ledOf(note, read(note.text), settings) }),
    ...(source && { source }),
  };
}

function ledOf({ kind, state, url }: Note, text: string, { language, base }: Settings): LedView {
  const { kinds, states, ledTo } = noteKindWords[language];
  return {
    label: capital(ledTo),
    kind: capital(kinds[kind][0]),
    ...(state && { state: states[state] }),
    text,
    ...(url !== undefined && { href: new URL(url, base).href }),
  };
}

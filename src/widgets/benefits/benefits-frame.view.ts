import type { Benefit, Document, Text } from '../../contract/index.ts';
import type { Format } from '../../locale/format.ts';
import type { BenefitWords } from '../../locale/words/benefit.ts';
import type { NoteKindWords } from '../../locale/words/note-kinds.ts';
import { unstopped } from '../../parts/sentence.view.ts';
import type { Settings } from '../../parts/widget.view.ts';

/** What all benefits of a document are read with. */
export interface BenefitFrame {
  readonly document: Document;
  readonly settings: Settings;
  readonly words: BenefitWords;
  readonly noteWords: NoteKindWords;
  readonly format: Format;
  /** As `asOf` gives it. */
  readonly at: number;
  readonly read: (text: Text) => string;
  /** The unit that was asked for: those of other units say whose they are. */
  readonly orgUnit: string | undefined;
}

/** The unit whose it is; "" where it names none. */
export function unitName({ orgUnit }: Benefit, { document, read }: BenefitFrame): string {
  const unit = document.orgUnits?.find(({ id }) => id === orgUnit);
  return unit ? read(unit.name) : '';
}

/** The improvements that it came from: "aktivitet: Digitale låser (pågår)". */
export function improvementsOf({ from = [] }: Benefit, frame: BenefitFrame): readonly string[] {
  const { kinds, states } = frame.noteWords;
  return [from].flat()
    .flatMap((id) => frame.document.notes?.find((note) => note.id === id) ?? [])
    .map(({ kind, state, text }) =>
      `${kinds[kind][0]}: ${unstopped(frame.read(text))}${state ? ` (${states[state]})` : ''}`);
}

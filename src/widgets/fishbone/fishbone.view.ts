import type { Cause, Document, Fishbone, Text } from '../../contract/index.ts';
import { formatFor } from '../../locale/format.ts';
import { textIn } from '../../locale/language.ts';
import { fishboneWords } from '../../locale/words/fishbone.ts';
import { pick } from '../../parts/pick.view.ts';
import { unstopped } from '../../parts/sentence.view.ts';
import { sourceLineView } from '../../parts/source-line.view.ts';
import type { SourceLineView } from '../../parts/source-line.view.ts';
import { isNotice, notice } from '../../parts/widget.view.ts';
import type { Notice, Settings, WidgetView } from '../../parts/widget.view.ts';

/** A problem and what causes it, along bones. The name is the problem. */
export interface FishboneView extends WidgetView {
  /** How many causes there are, and which of them are root causes. */
  readonly sentence: string;
  /** Whose it is, and when it was drawn. */
  readonly facts: readonly string[];
  readonly bones: readonly BoneView[];
  /** The word beside a root cause. */
  readonly root: string;
  readonly source?: SourceLineView;
}

export interface BoneView {
  readonly name: string;
  readonly causes: readonly CauseView[];
  /** Instead of causes. */
  readonly nothing?: string;
}

/** A cause and those behind it, at most 64 deep. */
export interface CauseView {
  readonly text: string;
  readonly isRoot: boolean;
  readonly causes: readonly CauseView[];
}

type Bone = NonNullable<Fishbone['bones']>[number];
type Read = (text: Text) => string;

/** So many root causes are named in the sentence. */
const MOST_NAMED = 4;

/** From a document to one of its fishbones. */
export function fishboneView(document: Document, id: string | undefined, settings: Settings): FishboneView | Notice {
  const { language, tag } = settings;
  const fishbone = pick(document.fishbones, { attribute: 'fishbone', id }, settings);
  if (isNotice(fishbone)) return fishbone;
  const { problem, orgUnit, date, bones = [] } = fishbone;
  const words = fishboneWords[language];
  if (bones.length === 0) return notice(words.empty);
  const read: Read = (text) => textIn(text, tag, document.language);
  const unit = document.orgUnits?.find((each) => each.id === orgUnit);
  const source = sourceLineView(undefined, document, settings);
  const shown = bones.map((bone) => boneView(bone, read, words.nothing));
  return {
    name: unstopped(read(problem)),
    sentence: sentenceOf(shown, language),
    facts: [...(unit ? [read(unit.name)] : []), ...(date ? [formatFor(language).date(date)] : [])],
    bones: shown,
    root: words.root,
    ...(source && { source }),
  };
}

function boneView({ name, causes = [] }: Bone, read: Read, nothing: string): BoneView {
  return {
    name: read(name), causes: causes.map((cause) => causeView(cause, read)), ...(causes.length === 0 && { nothing }),
  };
}

function causeView({ text, root = false, causes = [] }: Cause, read: Read): CauseView {
  return { text: unstopped(read(text)), isRoot: root, causes: causes.map((cause) => causeView(cause, read)) };
}

/** A cause and all behind it. */
const withAllBehind = (cause: CauseView): readonly CauseView[] => [cause, ...cause.causes.flatMap(withAllBehind)];

/** "11 orsaker på 5 ben. 2 grundorsaker: A (Arbetssätt) och B (Planering)." */
function sentenceOf(bones: readonly BoneView[], language: Settings['language']): string {
  const words = fishboneWords[language];
  const { plural, list } = formatFor(language);
  const all = bones.flatMap(({ name, causes }) => causes.flatMap(withAllBehind).map((cause) => ({ ...cause, name })));
  const roots = all.filter(({ isRoot }) => isRoot);
  const rest = roots.length - MOST_NAMED;
  const named = roots.slice(0, MOST_NAMED).map(({ text, name }) => `${text} (${name})`);
  const told = list(rest > 0 ? [...named, plural(rest, words.more)] : named);
  return [
    `${words.along(plural(all.length, words.causes), plural(bones.length, words.bones))}.`,
    roots.length > 0 ? `${plural(roots.length, words.roots)}: ${told}.` : `${words.noRoot}.`,
  ].join(' ');
}

import { visit } from 'jsonc-parser';

/** Where something stands in a text, both counted from 1; columns in UTF-16 units, as editors count them. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A name that stands more than once in one object. */
export interface RepeatedName {
  /** JSON Pointer to the field. */
  readonly path: string;
  readonly name: string;
  /** Where it stands, in the order of the text: two places or more. */
  readonly places: readonly Place[];
}

export interface Places {
  /**
   * Where one of the pointers asked for leads: to the field's name, to an item, or to where the text begins. To a field
   * that is not there it leads to the object where it should stand.
   */
  readonly placeOf: (pointer: string) => Place;
  readonly repeated: readonly RepeatedName[];
}

/** A step on the way to what is asked for. Met again, it counts from there: of two fields of one name the last does. */
interface Step {
  place: Place;
  /** Which meeting it was, and which one of the step before it: an earlier one's children no longer stand. */
  met: number;
  metIn: number;
  readonly next: Map<string, Step>;
}

/** An object or list that has begun and not ended. */
interface Open {
  readonly step: Step | undefined;
  /** The index of the next item; -1 in an object. */
  index: number;
  readonly names: Map<string, Place>;
  readonly repeated: Map<string, Place[]>;
}

const MOST_REPEATED = 1000;
const START: Place = { line: 1, column: 1 };

const newStep = (): Step => ({ place: START, met: 0, metIn: -1, next: new Map() });

/** The steps of a JSON Pointer (RFC 6901). */
export const stepsOf = (pointer: string): readonly string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));

const pointerOf = (steps: readonly (string | number)[]): string =>
  steps.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/**
 * Finds where pointers lead in a JSON text, and which names stand twice, in one walk through it: 10 MB with a thousand
 * problems are walked once, and no tree of them is kept.
 *
 * @param json  Text that JSON.parse takes, without a byte order mark. Nested deeper than calls can be, what stands up
 *   to there is found.
 */
export function readPlaces(json: string, pointers: readonly string[]): Places {
  const root = stepsTo(pointers);
  const walk = new Walk(root);
  try {
    visit(json, {
      onObjectBegin: (_offset, _length, line, character) => walk.begin(placeAt(line, character), -1),
      // eslint-disable-next-line @typescript-eslint/max-params -- the library calls it so
      onObjectProperty: (name, _offset, _length, line, character, path) => {
        walk.name(name, placeAt(line, character), () => pointerOf([...path(), name]));
      },
      onObjectEnd: () => walk.end(),
      onArrayBegin: (_offset, _length, line, character) => walk.begin(placeAt(line, character), 0),
      onArrayEnd: () => walk.end(),
      // eslint-disable-next-line @typescript-eslint/max-params -- the library calls it so
      onLiteralValue: (_value, _offset, _length, line, character) => {
        walk.value(placeAt(line, character));
      },
    });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return { placeOf: (pointer) => placeIn(root, stepsOf(pointer)), repeated: walk.repeated };
}

const placeAt = (line: number, character: number): Place => ({ line: line + 1, column: character + 1 });

/** All pointers as one tree, whose root is the document. */
function stepsTo(pointers: readonly string[]): Step {
  const root = newStep();
  for (const pointer of pointers) {
    let here = root;
    for (const name of stepsOf(pointer)) {
      const next = here.next.get(name) ?? newStep();
      here.next.set(name, next);
      here = next;
    }
  }
  return root;
}

/** Goes as far as the text does. */
function placeIn(root: Step, names: readonly string[]): Place {
  let here = root;
  for (const name of names) {
    const next = here.next.get(name);
    if (next?.metIn !== here.met) break;
    here = next;
  }
  return here.place;
}

/** What the walk knows on its way: which step it stands on, and the names that each open object has so far. */
class Walk {
  readonly repeated: RepeatedName[] = [];
  readonly #open: Open[] = [];
  #meetings = 0;
  #current: Step | undefined;

  constructor(root: Step) {
    this.#current = root;
  }

  begin(place: Place, index: number): void {
    this.value(place);
    this.#open.push({ step: this.#current, index, names: new Map(), repeated: new Map() });
  }

  end(): void {
    this.#open.pop();
  }

  /** An item of a list is met where it begins; the value of a field was met where its name stands. */
  value(place: Place): void {
    const holder = this.#open.at(-1);
    if (!holder) this.#meet(this.#current, place, -1);
    else if (holder.index >= 0) this.#enter(holder, String(holder.index++), place);
  }

  name(name: string, place: Place, pathOf: () => string): void {
    const holder = this.#open.at(-1);
    if (!holder) return;
    this.#enter(holder, name, place);
    const first = holder.names.get(name);
    if (first === undefined) holder.names.set(name, place);
    else this.#repeat(holder, { name, first, place, pathOf });
  }

  #enter({ step }: Open, name: string, place: Place): void {
    this.#current = step?.next.get(name);
    this.#meet(this.#current, place, step?.met ?? -1);
  }

  #meet(step: Step | undefined, place: Place, metIn: number): void {
    if (step) Object.assign(step, { place, metIn, met: this.#meetings++ });
  }

  #repeat({ repeated }: Open, { name, first, place, pathOf }: Repetition): void {
    const places = repeated.get(name);
    if (places) places.push(place);
    else if (this.repeated.length < MOST_REPEATED) {
      const both = [first, place];
      repeated.set(name, both);
      this.repeated.push({ path: pathOf(), name, places: both });
    }
  }
}

interface Repetition {
  readonly name: string;
  readonly first: Place;
  readonly place: Place;
  readonly pathOf: () => string;
}

/** The line and column of an offset into any text. */
export function placeOfOffset(text: string, offset: number): Place {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

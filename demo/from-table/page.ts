import { html, nothing, render } from 'lit';
import type { TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { languageOf, textIn } from '../../src/locale/language.ts';
import { plansOf } from '../../cli/pages/plan.ts';
import type { Shown } from '../../cli/pages/plan.ts';
import { suppress } from '../../src/contract/index.ts';
import type { Document } from '../../src/contract/index.ts';
import { saveFile } from '../../src/parts/save-file.ts';
import { readTables } from './read.ts';
import type { Dropped, Outcome, PlacedFinding } from './read.ts';
import { WORDS } from './words.ts';
import type { ListName, PageWords } from './words.ts';

/** Figures over fewer answers are hidden in what is saved, as everywhere. */
const MINIMUM = 6;

/** Tables to try with: addresses by name of file. */
export type Examples = Readonly<Record<string, string>>;

/**
 * Makes a page of an element: tables dropped on it become a document, which is shown and can be saved.
 *
 * Nothing is sent anywhere: what the command line does, the page does with the same code. The examples are fetched,
 * when somebody asks for them.
 *
 * @param root  The element that the page is drawn in. Its language is the nearest `lang`, also when that changes.
 */
export function fromTable(root: HTMLElement, examples: Examples): void {
  let outcome: Outcome | undefined;
  let isReading = false;
  let isOver = false;
  let hides = true;
  let turn = 0;

  const language = (): keyof typeof WORDS =>
    languageOf(root.closest<HTMLElement>('[lang]')?.lang ?? document.documentElement.lang);

  async function take(files: readonly Dropped[]): Promise<void> {
    if (files.length === 0) return;
    isReading = true;
    turn += 1;
    const mine = turn;
    draw();
    const read = await readTables(files);
    // Of files dropped while others are being read the last ones count.
    if (mine !== turn) return;
    outcome = read;
    isReading = false;
    draw();
    root.querySelector<HTMLElement>('#read')?.focus();
  }

  const takeExamples = (): Promise<void> => take(Object.entries(examples).map(([name, address]) => ({
    name,
    arrayBuffer: async () => (await fetch(address)).arrayBuffer(),
  })));

  function drop(event: DragEvent): void {
    event.preventDefault();
    isOver = false;
    draw();
    void take([...event.dataTransfer?.files ?? []]);
  }

  const over = (inside: boolean) => (event: DragEvent): void => {
    event.preventDefault();
    isOver = inside;
    draw();
  };

  function choose({ target }: Event): void {
    if (!(target instanceof HTMLInputElement)) return;
    const files = [...target.files ?? []];
    // The same files can be chosen again, when they have been corrected.
    target.value = '';
    void take(files);
  }

  function draw(): void {
    const words = WORDS[language()];
    render(html`
      <div class="drop ${isOver ? 'over' : ''}" @drop=${drop} @dragover=${over(true)} @dragleave=${over(false)}>
        <p class="drop-words"><strong>${words.drop}</strong> ${words.or}</p>
        <p class="drop-ways">
          <label class="button">${words.choose}
            <input type="file" multiple accept=".csv,.tsv,.txt,.json" @change=${choose}>
          </label>
          <button type="button" @click=${() => void takeExamples()}>${words.example}</button>
        </p>
        <p class="drop-stays">${words.stays}</p>
      </div>
      <div role="status">${isReading ? words.reading : nothing}</div>
      ${guard([isReading, outcome, words], () => (outcome && !isReading ? told(outcome, words) : nothing))}
    `, root);
  }

  const told = (of: Outcome, words: PageWords): TemplateResult => html`
    <section class="read">
      <h2 id="read" tabindex="-1">${words.found}</h2>
      <p>${of.document ? countsOf(of.document, words) : words.noDocument}</p>
      ${findingsOf(of.findings, words)}
      ${of.document ? saving(of.document, of.name, words) : nothing}
    </section>
    ${of.document ? shownOf(of.document, words) : nothing}
  `;

  const saving = (of: Document, name: string, words: PageWords): TemplateResult => html`
    <p class="save">
      <label><input type="checkbox" .checked=${hides} @change=${() => { hides = !hides; }}> ${words.hide}</label>
      <button type="button" class="main" @click=${() => { save(hides ? withoutSmall(of) : of, name); }}>
        ${words.save} (${name})</button>
      <button type="button" @click=${() => { outcome = undefined; draw(); }}>${words.again}</button>
    </p>
  `;

  const shownOf = (of: Document, words: PageWords): TemplateResult => html`
    <section class="shown">
      <h2>${words.shownSo}</h2>
      ${plansOf(of).map(({ title, shown }) => html`
        ${title === undefined ? nothing : html`<h3>${textIn(title, language(), of.language)}</h3>`}
        <div class="cards">
          ${shown.map((each) => html`
            <div class="card wide">${elementFor(each, of, title === undefined ? 3 : 4)}</div>
          `)}
        </div>
      `)}
    </section>
  `;

  new MutationObserver(draw).observe(document.documentElement, { attributes: true, attributeFilter: ['lang'] });
  draw();
}

/** An element of ours that shows a document; whatever it is called, it takes the document as data. */
function elementFor({ tag, attributes }: Shown, data: Document, level: number): HTMLElement {
  const element = Object.assign(document.createElement(tag), { data });
  for (const [name, value] of Object.entries({ ...attributes, 'heading-level': String(level) })) {
    element.setAttribute(name, value);
  }
  return element;
}

const withoutSmall = (of: Document): Document => suppress(of, { minimum: MINIMUM }).document;

const save = (of: Document, name: string): void => {
  saveFile(`${JSON.stringify(of, null, 2)}\n`, name, 'application/json');
};

/** Measures: 12, values: 144, goals: 3. */
function countsOf(of: Document, words: PageWords): string {
  const values = (of.measures ?? []).flatMap(({ observations = [], groups = [] }) =>
    [observations, ...groups.map((group) => group.observations ?? [])]);
  const counts: Readonly<Record<ListName, number>> = {
    measures: of.measures?.length ?? 0,
    observations: values.reduce((sum, list) => sum + list.length, 0),
    goals: of.goals?.length ?? 0,
    notes: of.notes?.length ?? 0,
    actionPlans: of.actionPlans?.length ?? 0,
    meetings: of.meetings?.length ?? 0,
    assessments: of.assessments?.length ?? 0,
  };
  const names = Object.keys(counts) as readonly ListName[];
  return names.filter((name) => counts[name] > 0).map((name) => `${words.lists[name]}: ${counts[name]}`).join(', ');
}

/** What is to be looked over, and below it, folded, what was read and how; worded in English, as the command line. */
function findingsOf(findings: readonly PlacedFinding[], words: PageWords): TemplateResult {
  const notes = findings.filter(({ severity }) => severity === 'note');
  const others = findings.filter(({ severity }) => severity !== 'note');
  return html`
    ${others.length === 0 ? html`<p>${words.nothingToCorrect}</p>` : html`
      <h3>${words.toCorrect} (${others.length})</h3>
      ${listOf(others, words)}
    `}
    ${notes.length === 0 ? nothing : html`
      <details><summary>${words.readSo} (${notes.length})</summary>${listOf(notes, words)}</details>
    `}
  `;
}

const listOf = (findings: readonly PlacedFinding[], words: PageWords): TemplateResult => html`
  <ul class="findings">
    ${findings.map(({ severity, file, place, message, fix }) => html`
      <li class=${severity}>
        <p class="where"><strong>${words.severity[severity]}</strong> ${file}${placeIn(place, words)}</p>
        <p lang="en">${message} ${fix === undefined ? nothing : html`<span class="fix">${fix}</span>`}</p>
      </li>
    `)}
  </ul>
`;

/** , row 3, C, Utfall; , line 12, /measures/0. */
function placeIn({ row, line, column, path }: PlacedFinding['place'], words: PageWords): string {
  const where = row === undefined ? line === undefined ? '' : `${words.line} ${line}` : `${words.row} ${row}`;
  return [where, column ?? '', path ?? ''].filter((part) => part !== '').map((part) => `, ${part}`).join('');
}

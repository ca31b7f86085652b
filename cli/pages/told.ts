import { meetingsOf, onlyUnit } from '../../src/contract/index.ts';
import {
  actionPlanView, benefitsTable, benefitsView, changeView, distributionView, escalationView, goalsView, isNotice,
  notesView, planTable, pulseView, radarView, reviewsTable, reviewsView, scorecardView,
} from '../../src/widgets/views.ts';
import type { DataTableView, Notice, SourceLineView } from '../../src/widgets/views.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import type { Shown } from './plan.ts';
import { sourceHtml } from './reader.ts';
import type { Reader } from './reader.ts';
import { tableHtml } from './table.ts';
import { boardHtml, meetingHtml } from './told-board.ts';
import { measureHtml, measuresHtml } from './told-measures.ts';
import { notesHtml } from './told-notes.ts';
import { TOOLS } from './told-tools.ts';

type Attributes = Readonly<Partial<Record<string, string>>>;
type Teller = (attributes: Attributes, reader: Reader) => Html | undefined;

/** What an element has beside its drawing: a name, sentences, a table. */
interface Told {
  readonly name: string;
  readonly sentences?: readonly string[];
  readonly table?: DataTableView | undefined;
  readonly source?: SourceLineView | undefined;
}

/** A name, what is said, and a table. */
function toldHtml(told: Told | Notice): Html {
  if (isNotice(told)) return html`<p>${told.text}</p>
`;
  const { name, sentences = [], table, source } = told;
  return html`<h2>${name}</h2>
${sentences.length > 0 && html`<p>${sentences.map((text) => `${text} `)}</p>
`}${table && tableHtml(table)}${sourceHtml(source)}
`;
}

const texts = (sentences: readonly { readonly text: string }[]): readonly string[] => sentences.map(({ text }) => text);

/** A view as it is told, or the notice that it is. */
const map = <View extends object>(view: View | Notice, told: (view: View) => Told): Html =>
  toldHtml(isNotice(view) ? view : told(view));

const TELLERS: Readonly<Record<string, Teller>> = {
  ...TOOLS,
  'styr-board': ({ board, 'org-unit': orgUnit }, reader) => boardHtml({ board, orgUnit }, reader, tell),
  'styr-scorecard': ({ 'org-unit': orgUnit, goal }, reader) => {
    const view = scorecardView(reader.document, { orgUnit, goal }, reader.settings);
    if (isNotice(view)) return toldHtml(view);
    const { rows, verdict } = view.show({});
    return html`<h2>${view.name}</h2>
<p class="lead">${verdict.text}.</p>
${measuresHtml(rows.map(({ measure }) => measure), view.name, reader)}${sourceHtml(view.source)}
`;
  },
  'styr-run-chart': ({ measure }, reader) => oneMeasure(measure, reader),
  'styr-gauge': ({ measure }, reader) => oneMeasure(measure, reader),
  'styr-goals': ({ 'org-unit': orgUnit, goal }, { document, settings }) =>
    map(goalsView(document, { orgUnit, goal }, settings), ({ told, ...view }) =>
      ({ ...view, sentences: [`${told.text}.`, ...told.facts.map((fact) => `${fact}.`)] })),
  'styr-notes': ({ 'org-unit': orgUnit }, { document, settings }) => {
    const view = notesView(document, { orgUnit }, settings);
    if (isNotice(view)) return toldHtml(view);
    return html`<h2>${view.name}</h2>
<p>${view.sentences.map((text) => `${text} `)}</p>
${notesHtml(view)}${sourceHtml(view.source)}
`;
  },
  'styr-meeting': ({ meeting: id, 'org-unit': orgUnit }, reader) => {
    const { document } = reader;
    const unit = orgUnit ?? (id === undefined ? onlyUnit(document.orgUnits) : undefined);
    const own = unit === undefined ? document.meetings ?? [] : meetingsOf(document, unit);
    return html`${own.filter((each) => id === undefined || each.id === id).map((each) => meetingHtml(each, reader))}`;
  },
  'styr-escalation': ({ 'org-unit': orgUnit }, { document, settings }) =>
    map(escalationView(document, orgUnit, settings), ({ name, table, source }) => ({ name, table, source })),
  'styr-action-plan': ({ plan }, { document, settings }) =>
    map(actionPlanView(document, plan, settings), (view) => ({
      name: view.name, sentences: texts(view.sentences), table: planTable(view), source: view.source,
    })),
  'styr-radar': ({ assessment }, { document, settings }) =>
    map(radarView(document, { assessment }, settings), ({ verdicts, facts, ...view }) =>
      ({ ...view, sentences: [...texts(verdicts), ...facts] })),
  'styr-change': ({ assessment }, { document, settings }) =>
    map(changeView(document, { assessment }, settings), (view) => view),
  'styr-distribution': ({ assessment }, { document, settings }) =>
    map(distributionView(document, { assessment, isDiverging: true }, settings), (view) => view),
  'styr-pulse': ({ assessment }, { document, settings }) =>
    map(pulseView(document, { assessment }, settings), ({ facts, ...view }) => ({ ...view, sentences: facts })),
  'styr-reviews': ({ 'org-unit': orgUnit }, { document, settings }) =>
    map(reviewsView(document, orgUnit, settings), (view) => ({
      name: view.name, table: reviewsTable(view), source: view.source,
    })),
  'styr-benefits': ({ 'org-unit': orgUnit }, { document, settings }) =>
    map(benefitsView(document, orgUnit, settings), (view) => ({
      name: view.name, sentences: texts(view.sentences), table: benefitsTable(view), source: view.source,
    })),
};

function oneMeasure(id: string | undefined, reader: Reader): Html | undefined {
  const { measures = [] } = reader.document;
  const measure = id === undefined ? measures[0] : measures.find((each) => each.id === id);
  return measure && measureHtml(measure, reader);
}

/**
 * What an element says, as text and tables that are there before any script is: from the same views as the element, so
 * that the two cannot disagree. Nothing for an element that has no text of its own.
 */
export const tell = ({ tag, attributes }: Shown, reader: Reader): Html | undefined =>
  TELLERS[tag]?.(attributes, reader);

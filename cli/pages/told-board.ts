import { boardOf, goalTree, meetingsOf, onlyUnit, upcomingMeetings } from '../../src/contract/index.ts';
import type { BoardContent, BoardPick, BoardZone, Goal, GoalNode, Meeting } from '../../src/contract/index.ts';
import {
  boardScore, boardWords, goalView, meetingFacts, meetingView, meetingWords, noteFrame, sentence, shownView,
  sourceLineView, withWeekday,
} from '../../src/widgets/views.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import { sourceHtml } from './reader.ts';
import type { Shown } from './plan.ts';
import type { Reader } from './reader.ts';
import { measuresHtml } from './told-measures.ts';
import { notesHtml } from './told-notes.ts';

/** What another element says, which a zone may hold too. */
export type Tell = (shown: Shown, reader: Reader) => Html | undefined;

/** How many targets of a board are met: "11 av 15 mål nådda". Absent where there is no board, or none with measures. */
export function scoreText(picked: BoardPick, { document, settings }: Reader): string | undefined {
  const content = boardOf(document, picked);
  return content && boardScore(content, noteFrame(document, settings))?.text;
}

/** A board zone by zone, then the meetings in front of it. Its name is the page's. */
export function boardHtml(picked: BoardPick, reader: Reader, tell: Tell): Html | undefined {
  const { document, settings } = reader;
  const content = boardOf(document, picked);
  if (!content) return undefined;
  const frame = noteFrame(document, settings);
  const score = boardScore(content, frame);
  const inZones = { ...reader, tell, nodes: nodesIn(reader, frame.at) };
  return html`${score && html`<p class="lead">${sentence(score.text)} ${score.leftOut}</p>
`}${content.zones.map((zone) => zoneHtml(zone, inZones))}${
  meetingsFor(content, reader).map((meeting) => meetingHtml(meeting, reader))}${
  sourceHtml(sourceLineView(content.board?.source, document, settings))}`;
}

interface ZoneReader extends Reader {
  readonly tell: Tell;
  /** All goals by what is counted below each. */
  readonly nodes: ReadonlyMap<Goal, GoalNode>;
}

function zoneHtml(zone: BoardZone, reader: ZoneReader): Html {
  const { document, settings, read, nodes, tell } = reader;
  const { kind, goals, measures, notes, show } = zone;
  const words = boardWords[settings.language];
  const title = zone.title === undefined ? words.zones[kind] : read(zone.title);
  const frame = noteFrame(document, settings);
  const isEmpty = goals.length + measures.length + notes.length + show.length === 0;
  return html`<h2>${title}</h2>
${isEmpty && html`<p>${words.empty[kind]}</p>
`}${goals.length > 0 && html`<ul>
${goals.map((goal) => html`<li>${goalText(goal, nodes.get(goal), reader)}</li>
`)}</ul>
`}${measures.length > 0 && measuresHtml(measures, title, reader)}${notes.length > 0
    && notesHtml({ name: title, notes, frame })}${show.map((each) => {
    const view = shownView(each, document, settings.language);
    return 'text' in view ? html`<p>${view.text}</p>
` : tell({ tag: view.widget, attributes: { [view.attribute]: view.id } }, reader);
  })}`;
}

/** A goal in a line: its text, by when, and how it stands. */
function goalText(goal: Goal, node: GoalNode | undefined, { document, settings }: Reader): Html {
  const { text, facts, verdict, beside, over } = goalView(goal, { ...node, document, settings });
  const told = [...facts, verdict.text, ...beside, ...(over ? [over] : [])];
  return html`${text}<br><span class="quiet">${told.map((fact) => `${sentence(fact)} `)}</span>`;
}

function nodesIn({ document }: Reader, at: number): ReadonlyMap<Goal, GoalNode> {
  const nodes = [...goalTree(document, { at })];
  for (const { children } of nodes) nodes.push(...children);
  return new Map(nodes.map((node) => [node.goal, node]));
}

function meetingsFor({ orgUnit }: BoardContent, { document }: Reader): readonly Meeting[] {
  const { meetings = [], orgUnits } = document;
  if (orgUnit) return meetingsOf(document, orgUnit.id);
  return meetings.filter((meeting) => onlyUnit(orgUnits) === undefined && meeting.orgUnit === undefined);
}

/** When a meeting is held next, by its date: "tomorrow" would be wrong the day after. How often, and what about. */
export function meetingHtml(meeting: Meeting, { document, settings, read }: Reader): Html {
  const { language } = settings;
  const { heads } = meetingWords[language];
  const { at } = noteFrame(document, settings);
  const view = meetingView(meeting, { document, at, settings });
  const [next] = upcomingMeetings(meeting, { at });
  const { agenda = [] } = meeting;
  const facts = [meetingFacts(view), view.held ?? ''].filter(Boolean);
  return html`<h2>${view.name}</h2>
<p>${heads.next}: ${next ? withWeekday(next.period, language) : view.next.text}. ${
  facts.map((fact) => `${sentence(fact)} `)}</p>
${agenda.length > 0 && html`<h3>${heads.agenda}</h3>
<ol>
${agenda.map((point) => html`<li>${read(point)}</li>
`)}</ol>
`}`;
}

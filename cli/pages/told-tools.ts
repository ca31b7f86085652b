import {
  cycleView, fishboneView, fiveWhysView, houseView, isNotice, yearWheelView,
} from '../../src/widgets/views.ts';
import type { CauseView, Notice } from '../../src/widgets/views.ts';
import { html } from './html.ts';
import type { Content, Html } from './html.ts';
import { addressIn, sourceHtml } from './reader.ts';
import type { Reader } from './reader.ts';

type Attributes = Readonly<Partial<Record<string, string>>>;

/** A list where there is anything to list. */
const list = (items: readonly Content[]): Html | false => items.length > 0 && html`<ul>
${items.map((item) => html`<li>${item}</li>
`)}</ul>
`;

const noticeHtml = ({ text }: Notice): Html => html`<p>${text}</p>
`;

/** Causes within causes, as the checker lets them be: at most 64 deep. */
const causes = (those: readonly CauseView[], root: string): Html | false =>
  list(those.map(({ text, isRoot, causes: behind }) =>
    html`${text}${isRoot && html` <em>(${root})</em>`}${causes(behind, root)}`));

/** The drawings on the wall as the lists that they are. */
export const TOOLS: Readonly<Record<string, (attributes: Attributes, reader: Reader) => Html>> = {
  'styr-year-wheel': ({ wheel }, { document, settings }) => {
    const view = yearWheelView(document, wheel, settings);
    if (isNotice(view)) return noticeHtml(view);
    // Without what goes on today: nobody makes this text anew tomorrow.
    return html`<h2>${view.name}</h2>
${view.months.map(({ name, events }) => html`<h3>${name}</h3>
${list(events.map(({ text, href, facts }) => html`${href === undefined
    ? text
    : html`<a href="${addressIn(href)}">${text}</a>`} <span class="quiet">${facts.join(', ')}</span>`))}`)}${
  sourceHtml(view.source)}`;
  },
  'styr-fishbone': ({ fishbone }, { document, settings }) => {
    const view = fishboneView(document, fishbone, settings);
    if (isNotice(view)) return noticeHtml(view);
    return html`<h2>${view.name}</h2>
<p>${view.sentence}</p>
${view.bones.map((bone) => html`<h3>${bone.name}</h3>
${bone.nothing !== undefined && html`<p>${bone.nothing}</p>`}${causes(bone.causes, view.root)}`)}${
  sourceHtml(view.source)}`;
  },
  'styr-five-whys': ({ whys }, { document, settings }) => {
    const view = fiveWhysView(document, whys, settings);
    if (isNotice(view)) return noticeHtml(view);
    const { name, labels, problem, steps, root, led } = view;
    return html`<h2>${name}</h2>
<p>${labels.problem}: ${problem}</p>
<ol>
${steps.map(({ why, because }) => html`<li>${why}<br>${because}</li>
`)}</ol>
<p>${labels.rootCause}: ${root.text}</p>
${led && html`<p>${led.label}: ${led.text}</p>
`}${sourceHtml(view.source)}`;
  },
  'styr-house': ({ house }, { document, settings }) => {
    const view = houseView(document, house, settings);
    if (isNotice(view)) return noticeHtml(view);
    return html`<h2>${view.name}</h2>
${view.motto !== undefined && html`<p>${view.motto}</p>
`}${view.layers.map(({ name, text, items }) => html`<h3>${name}</h3>
${text !== undefined && html`<p>${text}</p>
`}${list(items)}`)}${sourceHtml(view.source)}`;
  },
  'styr-cycle': ({ cycle }, { document, settings }) => {
    const view = cycleView(document, cycle, settings);
    if (isNotice(view)) return noticeHtml(view);
    return html`<h2>${view.name}</h2>
${view.turns.map(({ name, facts, steps, leaps }) => html`<h3>${name}</h3>
${facts.length > 0 && html`<p class="quiet">${facts.join(', ')}</p>
`}${list([
    ...steps.flatMap((step) => (step.text === undefined ? [] : [`${step.name}: ${step.text}`])), ...leaps,
  ])}`)}${sourceHtml(view.source)}`;
  },
};

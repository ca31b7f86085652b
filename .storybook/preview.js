/* global document, requestAnimationFrame -- they belong to the page */
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import { action } from 'storybook/actions';
import manifest from '../dist/custom-elements.json';
import { stopClock } from '../stories/support/clock.ts';
import './preview.css';

// As they are written: a part and an attribute of the same name would else be taken for one.
const asWritten = ({ cssParts = [], cssStates = [], slots = [], ...declaration }) => ({
  ...declaration,
  cssParts: [
    ...cssParts.map((part) => ({ ...part, name: `::part(${part.name})` })),
    ...cssStates.map((state) => ({ ...state, name: `:state(${state.name})` })),
  ],
  slots: slots.map((slot) => ({ ...slot, name: slot.name || '(default)' })),
});

setCustomElementsManifest({
  ...manifest,
  modules: manifest.modules.map((module) => ({ ...module, declarations: module.declarations.map(asWritten) })),
});
stopClock();

const LANGUAGES = {
  sv: 'Svenska', nb: 'Norsk bokmål', nn: 'Norsk nynorsk', da: 'Dansk', fi: 'Suomi', en: 'English',
};
const WIDTHS = { full: 'Full width', 768: '768 px', 480: '480 px', 320: '320 px' };

const choice = (title, icon, names) => ({
  description: title,
  toolbar: {
    title,
    icon,
    dynamicTitle: true,
    items: Object.entries(names).map(([value, name]) => ({ value, title: name })),
  },
});

// Set on the page itself, as a host would: the elements follow the nearest `lang`, and the page's colour scheme. Pages
// of documentation have a language of their own around each story, so its place gets one too.
function asTheToolbarSays(story, { canvasElement, globals: { lang, scheme, width } }) {
  const { documentElement: page, body } = document;
  page.lang = lang;
  page.dataset.scheme = scheme;
  body.dataset.width = width;
  canvasElement.lang = lang;
  return story();
}

// What the page is told of, in the panel of actions. styr-load as well would send it whole documents.
function inActions(story, { canvasElement }) {
  for (const name of ['styr-problem', 'styr-select']) canvasElement.addEventListener(name, tell);
  return story();
}

const tell = ({ type, detail }) => { action(type)(detail); };

// axe looks when the story is over: a document still on its way would be looked at half drawn. A story of the waiting
// itself says `keepsLoading`.
async function whenDrawn({ canvasElement, parameters: { keepsLoading = false } }) {
  if (keepsLoading) return;
  const frame = () => new Promise((resolve) => { requestAnimationFrame(resolve); });
  const end = performance.now() + 5000;
  do {
    await frame();
    await frame();
  } while (canvasElement.querySelector(':state(loading)') !== null && performance.now() < end);
}

// Listed for reference, and nothing to turn in a panel: parts, states, properties and events.
const controlsForAttributes = ({ argTypes }) => Object.fromEntries(Object.entries(argTypes).map(([name, argType]) =>
  [name, argType.table?.category === 'attributes' ? argType : { ...argType, control: false }]));

/** @type {import('@storybook/web-components-vite').Preview} */
export default {
  tags: ['autodocs'],
  argTypesEnhancers: [controlsForAttributes],
  decorators: [asTheToolbarSays, inActions],
  afterEach: whenDrawn,
  initialGlobals: { lang: 'sv', scheme: 'light', width: 'full' },
  globalTypes: {
    lang: choice('Language', 'globe', LANGUAGES),
    scheme: choice('Colour scheme', 'mirror', { light: 'Light', dark: 'Dark' }),
    width: choice('Width', 'grow', WIDTHS),
  },
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true, sort: 'requiredFirst' },
    options: {
      storySort: {
        order: [
          'Foundations',
          'Run chart', ['Verdict', 'Series', 'Reading', 'In the page', 'Language', 'When something is the matter'],
          'Gauge', ['Measure', 'Goal and unit', 'In the page', 'Language', 'When something is the matter'],
        ],
      },
    },
    viewport: { disable: true },
    backgrounds: { disable: true },
  },
};

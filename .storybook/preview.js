/* global document, requestAnimationFrame -- they belong to the page */
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import manifest from '../dist/custom-elements.json';
import './preview.css';

setCustomElementsManifest(manifest);

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

// Set on the page itself, as a host would: the elements follow the nearest `lang`, and the page's colour scheme.
function asTheToolbarSays(story, { globals: { lang, scheme, width } }) {
  const { documentElement: page, body } = document;
  page.lang = lang;
  page.dataset.scheme = scheme;
  body.dataset.width = width;
  return story();
}

// axe looks when the story is over: a document still on its way would be looked at half drawn.
async function whenDrawn({ canvasElement }) {
  const frame = () => new Promise((resolve) => { requestAnimationFrame(resolve); });
  const end = performance.now() + 5000;
  do {
    await frame();
    await frame();
  } while (canvasElement.querySelector(':state(loading)') !== null && performance.now() < end);
}

/** @type {import('@storybook/web-components-vite').Preview} */
export default {
  tags: ['autodocs'],
  decorators: [asTheToolbarSays],
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
    viewport: { disable: true },
    backgrounds: { disable: true },
  },
};

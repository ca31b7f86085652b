import { WORDS } from './words.js';

const root = document.documentElement;
const language = document.querySelector('#language');
const theme = document.querySelector('#theme');
const worded = [...document.querySelectorAll('[data-word]')];
const pages = [...document.querySelectorAll('a[data-page]')];
const labelled = [...document.querySelectorAll('[data-label]')];

// The page itself is written in Swedish: those words stand in it, and are kept for the way back.
const swedish = {
  ...Object.fromEntries(worded.map((element) => [element.dataset.word, element.textContent])),
  ...Object.fromEntries(labelled.map((element) => [element.dataset.label, element.getAttribute('aria-label')])),
};

function speak(tag) {
  const words = WORDS[tag] ?? swedish;
  root.lang = tag;
  for (const element of worded) element.textContent = words[element.dataset.word];
  for (const element of labelled) element.setAttribute('aria-label', words[element.dataset.label]);
  document.title = `${document.querySelector('h1').textContent} – Exempelkommunen`;
}

function paint(name) {
  if (name) root.dataset.theme = name;
  else delete root.dataset.theme;
}

// Kept in the address, so that a page in Finnish and dark can be linked to; nothing is stored.
function keep() {
  const query = new URLSearchParams(location.search);
  for (const { id, value } of [language, theme]) {
    if (value && value !== 'sv') query.set(id, value);
    else query.delete(id);
  }
  history.replaceState(null, '', `${query.size > 0 ? `?${query}` : location.pathname}${location.hash}`);
  carry();
}

// The other pages open in the same language and colours.
function carry() {
  for (const page of pages) page.search = location.search;
}

function choose(select, act) {
  const asked = new URLSearchParams(location.search).get(select.id);
  if ([...select.options].some(({ value }) => value === asked)) select.value = asked;
  act(select.value);
  select.addEventListener('change', () => {
    act(select.value);
    keep();
  });
}

// Where there is little room the menu starts folded; without script it stands open.
const hasRoom = matchMedia('(min-width: 60rem)');
const menu = document.querySelector('.side details');
const unfold = () => { menu.open = hasRoom.matches; };
if (menu) {
  hasRoom.addEventListener('change', unfold);
  unfold();
}

choose(language, speak);
choose(theme, paint);
carry();

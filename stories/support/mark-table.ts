import { css, html, LitElement } from 'lit';
import type { CSSResultGroup, TemplateResult } from 'lit';
import type { FulfilmentState } from '../../src/contract/index.ts';
import { LANGUAGES } from '../../src/locale/language.ts';
import type { Language } from '../../src/locale/language.ts';
import { fulfilmentWords } from '../../src/locale/words/fulfilment.ts';
import { partsStyles } from '../../src/parts/parts.styles.ts';
import { tokens } from '../../src/parts/tokens.styles.ts';
import { verdict } from '../../src/parts/verdict.ts';
import type { Verdict } from '../../src/parts/verdict.view.ts';

/** The three marks, and the states that each stands before. */
const MARKS = [
  ['met', 'met'],
  ['missed', 'notMet'],
  ['unknown', 'notYet'],
  ['unknown', 'noValue'],
  ['unknown', 'noTarget'],
] as const satisfies readonly (readonly [Verdict, FulfilmentState])[];

/** The marks before the words they go with, in every language. Its words must be loaded first. */
export class MarkTable extends LitElement {
  static override styles: CSSResultGroup = [tokens, partsStyles, css`
    :host { display: block; }
    section { padding: 1rem; background: var(--_paper); color: CanvasText; }
    .light { color-scheme: light; }
    .dark { color-scheme: dark; }
    ul { display: grid; grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr)); gap: 1.5rem; padding: 0; }
    li { list-style: none; }
    p { margin: 0; }
  `];

  protected override render(): TemplateResult {
    return html`${['light', 'dark'].map((scheme) => html`
      <section class=${scheme}>
        <ul>${LANGUAGES.map((language) => html`<li lang=${language}>${sentences(language)}</li>`)}</ul>
      </section>`)}`;
  }
}

function sentences(language: Language): readonly TemplateResult[] {
  return MARKS.map(([mark, state]) => verdict({ state: mark, text: fulfilmentWords[language].state[state] }));
}

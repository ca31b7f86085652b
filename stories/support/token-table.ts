import { css, html, LitElement, nothing, svg } from 'lit';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { partsStyles } from '../../src/parts/parts.styles.ts';
import { tokens } from '../../src/parts/tokens.styles.ts';
import { contrast } from './contrast.ts';

/** A custom property as the widgets' own sheet declares it. */
export interface Token {
  readonly name: string;
  /** Its name inside the widgets. */
  readonly own: string;
  /** What it is where the page sets nothing; two where light and dark differ. */
  readonly values: readonly string[];
}

const DECLARATION = /--(_[\w-]+): var\(--(styr-[\w-]+), (.+)\);/g;
const BY_SCHEME = /^light-dark\((.+), (.+)\)$/;

/** All that the shared sheet declares, in its order: read from it, so that this page cannot say anything else. */
export const TOKENS: readonly Token[] = [...tokens.cssText.matchAll(DECLARATION)]
  .map(([, own = '', name = '', value = '']) =>
    ({ own: `--${own}`, name: `--${name}`, values: BY_SCHEME.exec(value)?.slice(1) ?? [value] }));

/** What a property is for, and how far it must stand apart from the paper behind it. */
export interface Role {
  readonly use: string;
  /** 4.5 for what is read, 3 for what is seen, absent for what only separates. */
  readonly least?: number;
}

export const ROLES: Readonly<Record<string, Role>> = {
  '--styr-color-paper': { use: 'What a widget believes it stands on: the rim around pointers and open points.' },
  '--styr-color-text': { use: 'Headings and figures. The page’s own colour unless it is set.' },
  '--styr-color-quiet': { use: 'Units, sources, axes, and what else is worth reading second.', least: 4.5 },
  '--styr-color-hair': { use: 'Hairlines of tables and grids, and the empty band of a gauge.' },
  '--styr-color-line': { use: 'The data: line, points and band.', least: 3 },
  '--styr-color-centre': { use: 'Centre line, limits and other series.', least: 3 },
  '--styr-color-met': { use: 'Targets, what meets them, and signals for the better.', least: 4.5 },
  '--styr-color-missed': { use: 'What does not meet its target, and signals for the worse.', least: 4.5 },
  '--styr-color-note': { use: 'Events that the document tells of.', least: 4.5 },
  '--styr-color-focus': { use: 'The ring around what the keyboard is at.', least: 3 },
};

const SCHEMES = ['light', 'dark'] as const;

/** Contrast of a token with the paper, in light and in dark; absent for what is no colour of its own. */
export function contrastsOf({ values }: Token): readonly number[] {
  const paper = TOKENS.find(({ name }) => name === '--styr-color-paper')?.values ?? [];
  return values.length === 2 ? values.map((value, nth) => contrast(value, paper[nth] ?? '')) : [];
}

/** The custom properties that widgets share, as a designer looks for them. Part of the stories, not of the package. */
export class TokenTable extends LitElement {
  static override styles: CSSResultGroup = [tokens, partsStyles, css`
    :host { display: block; overflow-wrap: anywhere; }
    section { margin-block-end: 2rem; padding: 1rem; background: var(--_paper); color: CanvasText; }
    .light { color-scheme: light; }
    .dark { color-scheme: dark; }
    h2 { margin: 0 0 0.5rem; font-size: 1.1em; }
    li { display: grid; grid-template-columns: 3rem 1fr; gap: 0.25rem 1rem; margin-block-end: 0.75rem; }
    ul { margin: 0; padding: 0; list-style: none; }
    p { margin: 0; }
    svg { inline-size: 3rem; block-size: 2.5rem; }
    rect { stroke: var(--_hair); }
  `];

  protected override render(): TemplateResult {
    return html`${SCHEMES.map((scheme, nth) => html`
      <section class=${scheme}>
        <h2>${scheme === 'light' ? 'Light' : 'Dark'}</h2>
        <ul>${TOKENS.map((token) => tokenItem(token, nth))}</ul>
      </section>`)}`;
  }
}

function tokenItem(token: Token, scheme: number): TemplateResult {
  const { name, own, values } = token;
  const apart = contrastsOf(token)[scheme];
  const { use, least } = ROLES[name] ?? {};
  const needed = least ? ` of the ${least} it needs` : '';
  return html`<li>
    ${name.includes('color') ? svg`<svg viewBox="0 0 48 40" aria-hidden="true">
      <rect x="0.5" y="0.5" width="47" height="39" fill=${values.length === 2 ? `var(${own})` : 'currentColor'}/>
    </svg>` : html`<span></span>`}
    <div>
      <p><code>${name}</code></p>
      <p>${use}</p>
      <p class="quiet">${values[scheme] ?? values[0]}${apart && needed
        ? `, contrast with the paper ${apart.toFixed(1)}${needed}` : nothing}</p>
    </div>
  </li>`;
}

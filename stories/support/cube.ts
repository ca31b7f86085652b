import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../../src/cube.ts';
import { idsIn, SHARED_CONTROLS, shows, sourceOf } from './story.ts';
import type { From, Shown } from './story.ts';

/** The attributes of `<styr-cube>` that a reader of stories may change. */
export interface CubeArgs {
  readonly 'org-unit'?: string;
  readonly heading?: string;
  readonly 'heading-level'?: number;
  readonly minimum?: number;
  readonly lang?: string;
}

export type CubeStory = StoryObj<CubeArgs>;

/** What all files of cube stories share: the element, and what can be changed about it. */
export const ofCube: Meta<CubeArgs> = { component: 'styr-cube', argTypes: SHARED_CONTROLS };

/** The element as a page writes it. */
function cubeTag(from: From, args: CubeArgs): TemplateResult {
  const { src, data } = sourceOf(from);
  const { 'org-unit': unit, heading, 'heading-level': level, minimum, lang } = args;
  return html`
    <styr-cube
      src=${ifDefined(src)} .data=${data} org-unit=${ifDefined(unit)} heading=${ifDefined(heading)}
      heading-level=${ifDefined(level)} minimum=${ifDefined(minimum)} lang=${ifDefined(lang)}></styr-cube>`;
}

/** One state of a cube; as a test it must look as `shown` says. */
export const cube = (from: From, args: CubeArgs = {}, shown: Shown = {}): CubeStory => ({
  args,
  argTypes: { 'org-unit': { control: 'select', options: idsIn(from, 'orgUnits') } },
  render: (chosen) => cubeTag(from, chosen),
  play: shows(shown),
});

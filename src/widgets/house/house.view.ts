import type { Document, Text } from '../../contract/index.ts';
import { textIn } from '../../locale/language.ts';
import { commonWords } from '../../locale/words/common.ts';
import { pick } from '../../parts/pick.view.ts';
import { sourceLineView } from '../../parts/source-line.view.ts';
import type { SourceLineView } from '../../parts/source-line.view.ts';
import { isNotice, notice } from '../../parts/widget.view.ts';
import type { Notice, Settings, WidgetView } from '../../parts/widget.view.ts';

/** What a unit stands on, from the roof down. */
export interface HouseView extends WidgetView {
  readonly motto?: string;
  /** The top layer first. */
  readonly layers: readonly LayerView[];
  /** The top layer stands in the roof: there is no motto, and its name is all there is of it. */
  readonly isTopInRoof: boolean;
  readonly source?: SourceLineView;
}

export interface LayerView {
  readonly name: string;
  readonly text?: string;
  /** What it is built of. */
  readonly items: readonly string[];
}

/** From a document to one of its houses. */
export function houseView(document: Document, id: string | undefined, settings: Settings): HouseView | Notice {
  const house = pick(document.houses, { attribute: 'house', id }, settings);
  if (isNotice(house)) return house;
  const read = (text: Text): string => textIn(text, settings.tag, document.language);
  const { title, motto } = house;
  const layers = (house.layers ?? []).map(({ name, text, items = [] }) =>
    ({ name: read(name), ...(text !== undefined && { text: read(text) }), items: items.map(read) }));
  const [top, next] = layers;
  if (!top && motto === undefined) return notice(commonWords[settings.language].empty);
  const source = sourceLineView(undefined, document, settings);
  return {
    name: read(title),
    ...(motto !== undefined && { motto: read(motto) }),
    layers,
    isTopInRoof: motto === undefined && next !== undefined && top?.text === undefined && top?.items.length === 0,
    ...(source && { source }),
  };
}

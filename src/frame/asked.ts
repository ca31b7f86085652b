import { isLanguageTag } from '../contract/scalars.ts';
import { addressOf } from './address.ts';

/** What the address of a frame asks for, as far as it may. */
export interface Asked {
  /** As in `run-chart`. */
  readonly widget: string;
  /** By name; `src` is absolute. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Names that the address has and the widget does not take, or not with that value. */
  readonly ignored: readonly string[];
}

/** Why a frame shows nothing. */
export type Refusal = 'noLibrary' | 'noWidget' | 'noSource' | 'foreignSource';

/** What a frame may show. */
export interface Rules {
  /** The widgets there are, each with the attributes that it declares. */
  readonly widgets: ReadonlyMap<string, readonly string[]>;
  /** Address of the frame. */
  readonly base: string;
  /** The content security policy that the page gives itself: its `connect-src` lists where documents may come from. */
  readonly policy: string;
}

const LONGEST_VALUE = 256;
/** The default of every widget. */
const LEAST_MINIMUM = 6;
const OF_THE_PAGE = ['widget', 'src', 'lang', 'theme'];

/**
 * What a frame is asked to show, or why it does not.
 *
 * Whoever writes a link writes its parameters, and the municipality's name stands above what is shown: so a link can
 * neither bring documents from elsewhere, nor words of its own, nor open small groups.
 */
export function askedOf(query: URLSearchParams, { widgets, base, policy }: Rules): Asked | Refusal {
  if (widgets.size === 0) return 'noLibrary';
  const widget = query.get('widget') ?? '';
  const declared = widgets.get(widget);
  if (!declared) return 'noWidget';
  const src = query.get('src');
  if (!src) return 'noSource';
  const address = allowedAddress(src, base, policy);
  if (address === undefined) return 'foreignSource';
  const others = [...query].filter(([name]) => !OF_THE_PAGE.includes(name));
  const isTaken = ([name, value]: readonly [string, string]): boolean => declared.includes(name) && mayBe(name, value);
  return {
    widget,
    attributes: { ...Object.fromEntries(others.filter(isTaken)), src: address },
    ignored: others.filter((pair) => !isTaken(pair)).map(([name]) => name),
  };
}

/** The language that a frame is asked to speak; `undefined` where it is not, or not in a tag. */
export function languageAsked(query: URLSearchParams): string | undefined {
  const tag = query.get('lang') ?? '';
  return isLanguageTag(tag) ? tag : undefined;
}

function mayBe(name: string, value: string): boolean {
  if (name === 'heading') return value === '';
  if (name === 'minimum') return Number(value) >= LEAST_MINIMUM;
  // Told its height only once it is drawn, the host would keep a frame below the fold small, and it would never draw.
  if (name === 'loading') return value === 'eager';
  return value.length <= LONGEST_VALUE;
}

function allowedAddress(src: string, base: string, policy: string): string | undefined {
  const href = addressOf(src, base)?.href ?? '';
  return sourcesOf(policy, base).some((source) => isUnder(href, source)) ? href : undefined;
}

/** The site itself, and every full address that the policy lists. What has a wildcard is none, and allows nothing. */
function sourcesOf(policy: string, base: string): readonly string[] {
  const [, list = ''] = /(?:^|;)\s*connect-src\s+([^;]*)/i.exec(policy) ?? [];
  const listed = list.split(/\s+/).filter((source) => /^https?:\/\/[^*]+$/.test(source));
  return ['/', ...listed].flatMap((source) => addressOf(source, base)?.href ?? []);
}

/** As the policy has it: an address that ends with a slash stands for all below it. */
function isUnder(href: string, source: string): boolean {
  if (!/^https?:/.test(href)) return false;
  return source.endsWith('/') ? href.startsWith(source) : href.replace(/[?#].*/, '') === source;
}

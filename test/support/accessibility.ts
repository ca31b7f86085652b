// The accessibility tree as the browser hands it to a screen reader, and what axe finds.
import 'axe-core/axe.min.js';
import type { AxeResults, ElementContext, RunOptions } from 'axe-core';
import { cdp } from './browser.ts';

/** What assistive technology is told of one thing. Boxes without a role are left out, not their content. */
export interface AxNode {
  readonly role: string;
  readonly name: string;
  readonly description?: string;
  readonly value?: string;
  /** As the browser names them: `level`, `expanded`, `checked`, `roledescription`, `focused` and others. */
  readonly properties: Readonly<Record<string, unknown>>;
  readonly children: readonly AxNode[];
}

/** The tree under an element, the element included, or that of the whole page. The element may stand in a frame. */
export async function axTree(element?: Element): Promise<AxNode> {
  const { nodes } = await cdp<Nodes>('Accessibility.getFullAXTree', await frameOf(element));
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const wanted = element && (await described(element)).backendNodeId;
  const top = wanted === undefined ? nodes[0] : nodes.find((node) => node.backendDOMNodeId === wanted);
  if (top === undefined) throw new Error('axTree: the element is not in the tree; is it in the page?');
  const [tree, ...more] = build(top, byId);
  return tree !== undefined && more.length === 0
    ? tree
    : { role: 'generic', name: '', properties: {}, children: tree ? [tree, ...more] : [] };
}

/** What is told of one element, without what is in it: quick, also on a long page. */
export async function axNode(element: Element): Promise<AxNode> {
  const { backendNodeId } = await described(element);
  const { nodes } = await cdp<Nodes>('Accessibility.getPartialAXTree', { backendNodeId, fetchRelatives: false });
  const [node] = nodes.slice(0, 1).flatMap((raw) => build({ ...raw, childIds: [] }, new Map()));
  if (node === undefined) throw new Error('axNode: the element is not in the tree');
  return node;
}

/**
 * The same as lines of text, to be compared whole: `heading "Sjukfrånvaro" level=3`, two spaces for each step down.
 * A text that only repeats the name above it is left out.
 */
export async function axOutline(element?: Element): Promise<string> {
  return lines(await axTree(element)).join('\n');
}

/**
 * What axe finds wrong, one line for each element: empty is good. In a frame, axe must have been loaded there too.
 *
 * @param options  As axe.run takes them, to leave out a rule that cannot hold in a test page.
 */
export async function violations(element: Element, options: RunOptions = {}): Promise<readonly string[]> {
  const { axe } = element.ownerDocument.defaultView as unknown as Axe;
  const found = await axe.run(element, options);
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary = '' }) =>
    `${id}: ${target.flat().join(' ')}: ${failureSummary.replaceAll(/\s+/g, ' ')}`));
}

const known = new WeakMap<Element, Described>();

interface Axe {
  readonly axe: { readonly run: (context: ElementContext, options: RunOptions) => Promise<AxeResults> };
}

interface Remote { readonly objectId: string }
interface Described { readonly backendNodeId: number; readonly frameId?: string }
interface RawValue { readonly value?: unknown }
interface Nodes { readonly nodes: readonly RawNode[] }
interface RawNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly backendDOMNodeId?: number;
  readonly childIds?: readonly string[];
  readonly role?: RawValue;
  readonly name?: RawValue;
  readonly description?: RawValue;
  readonly value?: RawValue;
  readonly properties?: readonly { readonly name: string; readonly value: RawValue }[];
}

const text = (raw: RawValue | undefined): string => (raw?.value === undefined ? '' : String(raw.value));

function build(node: RawNode, byId: ReadonlyMap<string, RawNode>): readonly AxNode[] {
  const role = text(node.role);
  // Neither says anything, and an empty marker is only there once it has been painted.
  if (role === 'InlineTextBox' || (role === 'ListMarker' && text(node.name) === '')) return [];
  const children = (node.childIds ?? []).flatMap((id) => {
    const child = byId.get(id);
    return child ? build(child, byId) : [];
  });
  const name = text(node.name);
  if (node.ignored || ((role === 'generic' || role === 'none') && name === '')) return children;
  const description = text(node.description);
  const value = text(node.value);
  const properties = Object.fromEntries((node.properties ?? []).map((told) => [told.name, decoded(told.value.value)]));
  return [{ role, name, ...(description && { description }), ...(value && { value }), properties, children }];
}

// The protocol hands over texts among the properties as their bytes in UTF-8, a letter for each.
function decoded(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const bytes = Uint8Array.from(value, (letter) => letter.charCodeAt(0));
  return new TextDecoder().decode(bytes);
}

// Each frame has a tree of its own.
async function frameOf(element: Element | undefined): Promise<object> {
  const frame = element?.ownerDocument.defaultView?.frameElement;
  return frame ? { frameId: (await described(frame)).frameId } : {};
}

// The protocol knows an element only by a number of its own; a global is the one way to hand it over.
async function described(element: Element): Promise<Described> {
  const before = known.get(element);
  if (before) return before;
  Object.assign(globalThis, { styrAxTarget: element });
  const found = await cdp<{ readonly result: Remote }>('Runtime.evaluate', { expression: 'styrAxTarget' });
  const { objectId } = found.result;
  const { node } = await cdp<{ readonly node: Described }>('DOM.describeNode', { objectId });
  await cdp('Runtime.releaseObject', { objectId });
  Object.assign(globalThis, { styrAxTarget: undefined });
  known.set(element, node);
  return node;
}

const TOLD = [
  'roledescription', 'level', 'expanded', 'selected', 'checked', 'pressed', 'disabled', 'busy', 'live', 'modal',
  'invalid',
];

function lines(node: AxNode): readonly string[] {
  const { role, name, value, description, properties, children } = node;
  const told = TOLD.filter((key) => !['', 'false', 'off'].includes(String(properties[key] ?? '')));
  const head = [
    role === 'StaticText' ? 'text' : role,
    JSON.stringify(name),
    ...(value ? [`value=${JSON.stringify(value)}`] : []),
    ...(description ? [`description=${JSON.stringify(description)}`] : []),
    ...told.map((key) => `${key}=${String(properties[key])}`),
  ];
  const [only] = children;
  const repeats = children.length === 1 && only?.role === 'StaticText' && only.name === name;
  const below = repeats ? [] : children.flatMap(lines);
  return [head.join(' '), ...below.map((line) => `  ${line}`)];
}

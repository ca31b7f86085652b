import type { Document } from '../definition.ts';
import type { Fields } from '../schema.ts';

/** Documents without what must not show, by the minimum that they were locked with. */
const known = new WeakMap<Document, Map<number, Document | Promise<Document>>>();

/** What a document comes in, or why none comes. */
interface Delivered {
  readonly document?: Document;
}

/**
 * A delivery with a document in which no figure over fewer than `minimum` answers is left, and none from which one
 * would follow; the same document for all who ask. The delivery itself where there is nothing to hide, or no minimum.
 *
 * @param fields  The parts that the document was read by: they tell whether it may hold any.
 * @param failed  What stands for a delivery whose document cannot be shown: it may hold anything.
 * @returns  A promise while the code that finds small groups is on its way: most documents are suppressed before they
 *   are published, and their pages do without.
 */
export function lock<D extends Delivered>(
  delivery: D, minimum: number, fields: Fields, failed: (rest: Omit<D, 'document'>) => D,
): D | Promise<D> {
  const { document, ...rest } = delivery;
  const left = document && locked(document, minimum, fields);
  if (!(left instanceof Promise)) return delivery;
  return left.then((shown) => ({ ...delivery, document: shown }), () => failed(rest));
}

function locked(document: Document, minimum: number, fields: Fields): Document | Promise<Document> {
  const byMinimum = known.get(document) ?? new Map<number, Document | Promise<Document>>();
  known.set(document, byMinimum);
  const before = byMinimum.get(minimum);
  if (before) return before;
  const left = minimum > 0 && mayHide(document, minimum, fields) ? suppressed(document, minimum) : document;
  byMinimum.set(minimum, left);
  return left;
}

/** Whether figures of a document may stand on fewer answers than a minimum. In doubt, and where nobody can tell. */
const mayHide = (document: Document, minimum: number, fields: Fields): boolean =>
  (['measures', 'assessments'] as const).some((name) =>
    document[name]?.some((item) => fields[name]?.mayHide?.(item as never, minimum) ?? true));

async function suppressed(document: Document, minimum: number): Promise<Document> {
  const { suppress } = await import('../suppress.ts');
  return suppress(document, { minimum }).document;
}

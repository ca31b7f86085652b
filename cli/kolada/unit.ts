/** A unit as Kolada writes it at the end of a title: "kr/inv", "1000 kr/invånare", "antal/1000 inv", "dagar". */
const UNIT =
  /^(?:\d[\d ]*)?(?:kr|tkr|mkr|antal(?=\/)|index|procentenheter|poäng|år|månader|dagar|timmar|minuter)(?:\/.+)?$/i;
/** What is counted says what it is without a unit. */
const COUNT = /, ?antal$/i;

/**
 * The unit of a key figure, read from the end of its title as Kolada's own pages show it.
 *
 * "…, andel (%)" and "…, %" give "%"; what stands behind the last comma counts only where it is a unit and nothing
 * else ("antal/1000 inv"). Kolada's API names no unit.
 *
 * @returns  "" for a count ("Invånare totalt, antal"), `undefined` where the title does not tell.
 */
export function unitIn(title: string): string | undefined {
  if (/(\(%\)|, ?%)$/.test(title)) return '%';
  if (COUNT.test(title)) return '';
  const last = title.slice(title.lastIndexOf(',') + 1).trim();
  return title.includes(',') && UNIT.test(last) ? last : undefined;
}

/** Not every browser has read a file by the time that the press is over. */
const KEPT_MS = 6e4;

/** Hands a text to the reader as a file of a name. Nothing is asked of the network. */
export function saveFile(content: string, name: string, type: string): void {
  const file = URL.createObjectURL(new Blob([content], { type }));
  // Outside the document: pages that follow every press on a link are not to follow this one.
  const link = document.createElement('a');
  link.href = file;
  link.download = name;
  link.click();
  setTimeout(() => { URL.revokeObjectURL(file); }, KEPT_MS);
}

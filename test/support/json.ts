/**
 * A file of the project as data: `loadJson<RunChart>('test/fixtures/run-charts/nhs.json')`.
 *
 * @param path  From the project's folder.
 * @throws {Error}  Where there is no such file: a misspelt path must not look like a fault of the code.
 */
export async function loadJson<T>(path: string): Promise<T> {
  const response = await fetch(`/${path}`);
  if (!response.ok) throw new Error(`loadJson: ${path} gives ${String(response.status)}`);
  return await response.json() as T;
}

// What a host leaves behind is taken away again, also after a fault or Ctrl+C.

/** @type {(() => unknown)[]} */
const tasks = [];

/**
 * Remembers what to undo; the last one in goes first.
 *
 * @param {() => unknown} task
 */
export const atEnd = (task) => tasks.push(task);

/** Undoes all of it. One that fails is told, and the rest is done. */
export async function closeAll() {
  for (let task = tasks.pop(); task; task = tasks.pop()) {
    try {
      await task();
    } catch (error) {
      console.error(`cleaning up: ${error.message}`);
    }
  }
}

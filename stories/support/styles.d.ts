/** A sheet that a story brings along for what is no element; Vite puts it into the page. */
declare module '*.css';

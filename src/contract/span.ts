export { spanOf } from './period.ts';

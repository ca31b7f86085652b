import { setViewport } from './browser.ts';

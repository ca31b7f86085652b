// One element through a page's own bundler.
import 'styrtavla/gauge.js';

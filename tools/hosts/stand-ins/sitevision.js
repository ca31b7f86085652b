// What SiteVision does with a WebApp in the browser: its AMD loader fetches main.js and calls it with what the server
// handed over, and the place on the page.
/* global document, requirejs -- the page's */
const place = document.querySelector('#app');
const state = JSON.parse(place.dataset.state);
requirejs([place.dataset.main], (app) => app.default(state, place));

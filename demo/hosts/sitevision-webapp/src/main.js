// Runs in the reader's browser. SiteVision calls it with the settings from index.js and the place on the page.
import 'styrtavla/run-chart.js';

export default ({ src, measure }, place) => {
  const chart = document.createElement('styr-run-chart');
  chart.setAttribute('src', src);
  if (measure) chart.setAttribute('measure', measure);
  place.replaceChildren(chart);
};

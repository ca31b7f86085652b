// The page to beat: a line of values with its median and its target, by Chart.js alone, registered part by part.
/* global document -- a page for the browser */
import { CategoryScale, Chart, LinearScale, LineController, LineElement, PointElement, Tooltip } from 'chart.js';

Chart.register(LineController, LineElement, PointElement, CategoryScale, LinearScale, Tooltip);

const labels = ['2025-01', '2025-02', '2025-03', '2025-04', '2025-05', '2025-06'];
const level = (value) => labels.map(() => value);

new Chart(document.body.appendChild(document.createElement('canvas')), {
  type: 'line',
  data: {
    labels,
    datasets: [
      { label: 'Sjukfrånvaro', data: [6.1, 6.4, 5.9, 5.2, 5.5, 5.1] },
      { label: 'Median', data: level(5.7), pointRadius: 0 },
      { label: 'Mål', data: level(5), pointRadius: 0, borderDash: [6, 4] },
    ],
  },
});

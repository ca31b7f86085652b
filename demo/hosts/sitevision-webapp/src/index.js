// Runs on SiteVision's server: says what stands in the page until the script is there, and hands over the settings.
import router from '@sitevision/api/common/router';
import appData from '@sitevision/api/server/appData';

router.get('/', (request, response) => {
  const settings = { src: appData.get('src'), measure: appData.get('measure') };
  response.agnosticRender('<p>Diagrammet visas när sidan har laddats.</p>', settings);
});

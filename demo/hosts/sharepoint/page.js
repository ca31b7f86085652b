// What SharePoint does with a web part: it loads the bundle by its loader of modules, and owns the part's life.
const BUNDLE = '/hosts/sharepoint/bundle-web-part.js';
const MEASURES = ['utredningstid', 'besok-per-barn'];

requirejs([BUNDLE], ({ default: WebPart }) => {
  const place = document.querySelector('[data-sp-web-part-id]');
  const properties = { src: '/sites/intranet/SiteAssets/tavlor/tavla.json', measure: MEASURES[0] };
  let part;
  function open() {
    const domElement = document.createElement('div');
    place.append(domElement);
    part = new WebPart({ domElement, properties });
    part.render();
  }
  function leave() {
    part.dispose();
    place.replaceChildren();
  }
  document.querySelector('#change').addEventListener('click', () => {
    properties.measure = MEASURES[(MEASURES.indexOf(properties.measure) + 1) % MEASURES.length];
    part.render();
  });
  document.querySelector('#leave').addEventListener('click', leave);
  document.querySelector('#return').addEventListener('click', open);
  open();
});

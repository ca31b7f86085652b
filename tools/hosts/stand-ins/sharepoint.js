// What SharePoint does with a web part: its AMD loader fetches the bundle, the part is made and drawn, drawn again when
// the editor has changed a setting, taken away, and made anew. Its own modules stand in for SharePoint's.
/* global define, document, requirejs -- the page's */
const place = document.querySelector('#part');
const { component, bundle, properties } = JSON.parse(place.dataset.part);

define('@microsoft/sp-property-pane', [], () => ({ PropertyPaneTextField: (name, settings) => ({ name, settings }) }));
// A function and no class: that is what the framework's compiler, which writes ES5, can inherit from.
define('@microsoft/sp-webpart-base', [], () => ({
  BaseClientSideWebPart: function BaseClientSideWebPart() {
    Object.assign(this, { domElement: place, properties: { ...properties } });
  },
}));

requirejs.config({ paths: { [component]: bundle } });
requirejs([component], ({ default: WebPart }) => {
  const first = new WebPart();
  first.properties.measure = '';
  first.render();
  first.properties.measure = properties.measure;
  first.render();
  first.onDispose();
  if (place.childElementCount > 0) throw new Error('The web part left something behind.');
  new WebPart().render();
});

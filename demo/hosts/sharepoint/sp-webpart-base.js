/** Stands in for the class that all web parts extend: what it gives them, and what SharePoint calls. */
export class BaseClientSideWebPart {
  constructor({ domElement, properties }) {
    this.domElement = domElement;
    this.properties = properties;
  }

  dispose() {
    this.onDispose();
    delete this.domElement;
  }
}

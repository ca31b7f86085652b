import { type IPropertyPaneConfiguration, PropertyPaneTextField } from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import 'styrtavla/run-chart.js';

interface Settings {
  /** Address of the document, best one in a library of the same site: /sites/intranet/Delade dokument/tavla.json */
  readonly src: string;
  /** Which measure of it; empty where it has one. */
  readonly measure: string;
}

/** A run chart as a web part: what the editor writes in the property pane becomes the attributes of the element. */
export default class StyrtavlaWebPart extends BaseClientSideWebPart<Settings> {
  /** Called when the part is shown, and again after each change in the property pane. */
  public render(): void {
    const chart = document.createElement('styr-run-chart');
    chart.setAttribute('src', this.properties.src);
    if (this.properties.measure) chart.setAttribute('measure', this.properties.measure);
    this.domElement.replaceChildren(chart);
  }

  /** Called when the page is left or the part is taken away: the element cleans up after itself as it leaves. */
  protected onDispose(): void {
    this.domElement.replaceChildren();
  }

  protected getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    const groupFields = [
      PropertyPaneTextField('src', { label: 'Document (address)' }),
      PropertyPaneTextField('measure', { label: 'Measure (id)' }),
    ];
    return { pages: [{ groups: [{ groupFields }] }] };
  }
}

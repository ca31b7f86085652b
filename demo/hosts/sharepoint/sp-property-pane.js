/** Stands in for a field of the pane in which an editor sets up a web part. */
export const PropertyPaneTextField = (targetProperty, properties) => ({ type: 3, targetProperty, properties });

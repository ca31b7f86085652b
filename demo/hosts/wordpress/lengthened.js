// As libraries did before 2010: what they add is listed by `for … in`, and JSON is written in their way.
Array.prototype.each = function (run) { this.forEach(run); return this; };
Array.prototype.toJSON = function () { return `[${this.map((item) => JSON.stringify(item)).join(', ')}]`; };
String.prototype.toJSON = function () { return `"${this}"`; };
Function.prototype.bind = function (that, ...first) { return (...rest) => this.apply(that, [...first, ...rest]); };
Element.prototype.hide = function () { this.style.display = 'none'; return this; };
window.$ = (id) => document.getElementById(id);

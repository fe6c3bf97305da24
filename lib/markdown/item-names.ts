// Names that the words' HTML has for enumerated items and numbered lists: components/section/blocks.css shows them.

/** Where the marker of an item is kept until it gets an element of its own. */
export const itemMarker = "dataMarker";
/** Class of a list of enumerated items. */
export const itemsClass = "items";
/** Class of one whose markers need more room: 3.2.1. */
export const wideClass = "wide";
/** Class of the element around a printed marker. */
export const markerClass = "marker";
/** Class of a list numbered 1) 2) 3). */
export const bracketClass = "bracket";

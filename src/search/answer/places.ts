/** All that reads and shows places: loaded when a question may name one. Runs in the browser. */
export { joinPlaces } from '../../places/parts.ts';
export { panelsOf, shownBy } from './results/panels.ts';
export { placeInQuery } from './understand/places-in-query.ts';

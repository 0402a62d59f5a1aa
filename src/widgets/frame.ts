/**
 * On a page in somebody else's frame: takes the colours that its address names, and tells the page around it how high it
 * is, at first and whenever that changes. The height is no secret: every page around it may know.
 */
import { HEIGHT_MESSAGE, type HeightMessage } from './height.ts';
import { luminance, readColours } from './colours.ts';

const { colours } = readColours(new URLSearchParams(location.search));
if (colours) {
  const { style, dataset } = document.documentElement;
  for (const [name, colour] of Object.entries(colours)) style.setProperty(`--${name}`, colour);
  style.colorScheme = luminance(colours.achtergrond) < 0.18 ? 'dark' : 'light';
  dataset['kleuren'] = '';
}

if (window.parent !== window) {
  new ResizeObserver(() => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    const message: HeightMessage = { type: HEIGHT_MESSAGE, height, src: location.href };
    window.parent.postMessage(message, '*');
  }).observe(document.body);
}

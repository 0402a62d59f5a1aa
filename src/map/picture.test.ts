import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { guides, municipalities, networks, positions, regions, topology } from '../../tests/support/geo-content.ts';
import { colours } from '../styles/colours.ts';
import { buildMap } from './map.ts';
import { mapPicture } from './picture.ts';

const map = buildMap({ topology, regions, guides, networks, municipalities, positions });

interface Element {
  readonly nodeName: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly value?: string;
  readonly childNodes?: readonly Element[];
}

const all = (node: Element): Element[] => [node, ...(node.childNodes ?? []).flatMap(all)];
const wordsOf = (node: Element): string => node.value ?? (node.childNodes ?? []).map(wordsOf).join(' ');
const attribute = ({ attrs = [] }: Element, of: string) => attrs.find(({ name }) => name === of)?.value;

test('draws every region with its name, and lights up one', () => {
  const nodes = all(parseFragment(mapPicture(map, 'limburg')) as Element);
  const shapes = nodes.filter((node) => node.nodeName === 'path' && attribute(node, 'fill') !== 'none');
  expect(shapes.map((shape) => attribute(shape, 'd'))).toEqual(map.regions.map(({ path }) => path));
  const lit = shapes.filter((shape) => attribute(shape, 'fill') === colours.amber);
  expect(lit.map((shape) => attribute(shape, 'd'))).toEqual([map.regions.find(({ id }) => id === 'limburg')?.path]);
  const names = nodes.filter(({ nodeName }) => nodeName === 'text').map(wordsOf);
  expect(names).toEqual(map.regions.map(({ label }) => label.lines.join(' ')));
});

test('refuses a region that the map lacks', () => {
  expect(() => mapPicture(map, 'atlantis')).toThrow('no region "atlantis"');
});

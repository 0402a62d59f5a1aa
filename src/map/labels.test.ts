import { geoContains } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { regions, topology } from '../../tests/support/geo-content.ts';
import { labelPlaces } from './labels.ts';
import { areasOf } from './topology.ts';

const areas = areasOf(topology).regions.features;
const codesAt = ([lon, lat]: readonly [number, number]) =>
  areas.filter((area) => geoContains(area, [lon, lat])).map(({ id }) => id);

const labels = regions.map(({ data: { naam, code } }) => ({ naam, code, label: labelPlaces[code] }));
const inside = labels.filter(({ label }) => !label.from);
const outside = labels.flatMap(({ code, label: { at, from } }) => (from ? [{ code, at, from }] : []));

describe('labelPlaces', () => {
  it.each(inside)('puts $naam in its own region', ({ code, label }) => {
    expect(codesAt(label.at)).toEqual([code]);
  });

  it.each(outside)('leads a line from $code to a name that stands in no region', ({ code, at, from }) => {
    expect(codesAt(from)).toEqual([code]);
    expect(codesAt(at)).toEqual([]);
  });

  it('has only Brussels and what lies around it outside', () => {
    expect(outside.map(({ code }) => code).sort()).toEqual(['BE-BRU', 'BE-VBR']);
  });

  it.each(labels)('breaks $naam after a hyphen only, and has a short form for a broken name', ({ naam, label }) => {
    const { lines, short } = label;
    expect(lines.join('')).toBe(naam);
    expect(lines.slice(0, -1).every((line) => line.endsWith('-'))).toBe(true);
    expect(short !== undefined).toBe(lines.length > 1);
    expect((short ?? '').length).toBeLessThan(naam.length);
  });
});

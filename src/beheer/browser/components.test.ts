import { describe, expect, it } from 'vitest';
import { blockNames, blocks, diagrams } from '../../model/blocks.ts';
import { components } from './components.ts';

const component = (name: string) => components.find(({ id }) => id === name);

describe('the blocks that the form offers', () => {
  it('are those of the site, under their Dutch names', () => {
    expect(components.map(({ id, label }) => [id, label])).toEqual([
      ...blockNames.map((name) => [name, blocks[name].label]),
      ['Afbeelding', 'Afbeelding'],
    ]);
  });

  it.each(blockNames)('%s reads what it writes, and takes nothing else', (name) => {
    const { pattern, toBlock } = component(name) ?? {};
    // The form writes a note over several lines.
    const written = name === 'LetOp' ? '<LetOp titel="Pas op">\nEén.\n\nTwee.\n</LetOp>' : blocks[name].example;
    const groups = new RegExp(pattern?.source ?? '', pattern?.flags).exec(`Vooraf.\n\n${written}\n\nAchteraf.`)?.groups;
    expect(toBlock?.({ ...groups })).toBe(written);
    expect(pattern?.test(written.replace(blocks[name].attribute, 'kleur'))).toBe(false);
  });

  it('take nothing that is pasted: their previews have a tag that no page knows', () => {
    for (const { toPreview } of components) expect(toPreview?.({})).toMatch(/^<tw-[a-z]+>/);
  });

  it('reads a picture of the site or of the memory of the browser, and no other', () => {
    const { pattern, toBlock } = component('Afbeelding') ?? {};
    for (const written of ['![Een lijn](/beelden/lijn.webp)', '![Een lijn](blob:http://localhost/1-2)'])
      expect(toBlock?.({ ...pattern?.exec(written)?.groups })).toBe(written);
    expect(pattern?.test('![Een lijn](https://elders.be/lijn.webp)')).toBe(false);
  });

  it('let an editor choose among the diagrams that exist', () => {
    expect(component('Schema')?.fields).toEqual([
      expect.objectContaining({
        name: 'id',
        widget: 'select',
        options: Object.entries(diagrams).map(([value, label]) => ({ value, label })),
        default: 'groepstraject',
      }),
    ]);
  });
});

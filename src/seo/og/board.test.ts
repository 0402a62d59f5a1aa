import { describe, expect, it } from 'vitest';
import { ogBoard } from './board.ts';
import { ogTexts } from './texts.ts';

describe('ogBoard', () => {
  it('carries the name of the site and the three texts', () => {
    const drawn = JSON.stringify(ogBoard(ogTexts.kaart, 'Trajectwijzer'));
    for (const text of ['Trajectwijzer', ...Object.values(ogTexts.kaart)]) expect(drawn).toContain(`"${text}"`);
  });
});

describe('ogTexts', () => {
  it.each(Object.entries(ogTexts))('fits the image: %s', (_kind, { label, title, line }) => {
    expect(title.length).toBeLessThanOrEqual(45);
    expect(label.length).toBeLessThanOrEqual(40);
    expect(line.length).toBeLessThanOrEqual(60);
  });
});

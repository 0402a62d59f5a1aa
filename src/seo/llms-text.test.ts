import { expect, it } from 'vitest';
import { catalog } from '../model/catalog.fixture.ts';
import { llmsText } from './llms-text.ts';

const text = llmsText(catalog, new URL('https://voorbeeld.be'), 'Trajectwijzer');

it('begins with the name and a summary, as llmstxt.org asks', () => {
  expect(text).toMatch(/^# Trajectwijzer\n\n> \S/);
});

it('lists each offer, network, situation and region with its Markdown, its date and its sources', () => {
  const lines = text.split('\n').filter((line) => line.startsWith('- ['));
  for (const { id, data } of catalog.offers) {
    const line = lines.find((each) => each.includes(`(https://voorbeeld.be/aanbod/${id}/index.md)`));
    expect(line).toContain(data.titel);
    expect(line).toMatch(/Nagekeken op \d{1,2} \p{L}+ \d{4}\. Bronnen: \S/u);
  }
  const named = (folder: string) => lines.filter((line) => line.includes(`https://voorbeeld.be/${folder}/`)).length;
  expect([named('wegwijzer'), named('netwerken'), named('regio')]).toEqual([
    catalog.situations.length,
    catalog.networks.length,
    catalog.regions.length,
  ]);
});

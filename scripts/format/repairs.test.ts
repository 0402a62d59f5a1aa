import { expect, it } from 'vitest';
import { ContentChecker } from '../check/check.ts';
import { filesOf, site } from '../check/fixture.ts';
import { withRepairs } from './repairs.ts';

const path = 'content/paginas/over.mdx';
const checker = new ContentChecker({ today: '2026-11-22' });
const clb = 'content/begrippen/clb.mdx';
const tandem = (site[clb] ?? '').replace("'CLB'", "'tandem'");

/** A page with this text after the repairs, and what the check still says of it. */
function repaired(body: string, exception = '') {
  const page = `${(site[path] ?? '').replace('\n---\n', `\n${exception}---\n`).trimEnd()}\n\n${body}\n`;
  const files = filesOf({ ...site, [path]: page, 'content/begrippen/tandem.mdx': tandem });
  const after = withRepairs(files, checker.check(files));
  const file = after.find((item) => item.path === path);
  const text = new TextDecoder().decode(file?.bytes).split('---\n').at(-1)?.trim();
  return { text, left: checker.check(after).map(({ code }) => code) };
}

it('marks the first mention of each term, and nothing else', () => {
  expect(repaired('Een * en “CLB” van een CLB.\n\n- De CLB’s en het CLB.')).toEqual({
    text: 'Een * en “CLB” van een <Term id="clb">CLB</Term>.\n\n- De CLB’s en het CLB.',
    left: [],
  });
});

it('leaves a short word and words behind a backslash to the editor', () => {
  expect(repaired('Ze werken in tandem.')).toEqual({ text: 'Ze werken in tandem.', left: ['begrip-ongemarkeerd'] });
  expect(repaired('Een \\* van het CLB.')).toEqual({ text: 'Een \\* van het CLB.', left: ['begrip-ongemarkeerd'] });
});

it('marks nothing where the entry makes an exception', () => {
  const exception = `uitzonderingen:\n  - soort: begrip-ongemarkeerd\n    tekst: CLB\n    reden: Het is een voorbeeld.\n`;
  expect(repaired('Bel het CLB.', exception)).toEqual({ text: 'Bel het CLB.', left: [] });
});

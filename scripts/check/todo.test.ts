import { describe, expect, it } from 'vitest';
import { checkTodo } from './todo.ts';

const FILE = 'content/aanbod/zelfscan.mdx';
const messages = (text: string) => checkTodo(FILE, text).map(({ message }) => message);

describe('checkTodo', () => {
  it('gives every line with a mark, with its place, what is to be done and how', () => {
    const found = checkTodo(FILE, "---\nkostprijs: 'TODO: prijs navragen',\n---\n\nTekst. FIXME\n");
    expect(found).toEqual([
      expect.objectContaining({ line: 2, column: 13, message: 'Hier moet nog iets gebeuren: prijs navragen' }),
      expect.objectContaining({ line: 5, column: 8, message: 'Hier moet nog iets gebeuren.' }),
    ]);
    for (const diagnostic of found) {
      expect(diagnostic).toMatchObject({ file: FILE, code: 'todo', severity: 'fout' });
      expect(diagnostic.remedy).toContain('wis de TODO');
    }
  });

  it.each(['TODO', 'FIXME', 'XXX', 'TBD'])('knows the mark %s', (mark) => {
    expect(messages(`Een zin (${mark}).`)).toHaveLength(1);
  });

  it('leaves ordinary words alone, and words that only contain a mark', () => {
    expect(messages('Wat moet ik todo? De methodologie, TODOS, XXXL en TBD2.')).toEqual([]);
  });

  it('says a line once, and cuts a long one', () => {
    expect(messages(`TODO: eerst ${'a'.repeat(300)} TODO: dan`)).toEqual([
      `Hier moet nog iets gebeuren: eerst ${'a'.repeat(94)}`,
    ]);
  });

  it('does not take the line end of Windows into the message', () => {
    expect(messages('"rol": "TODO: rol",\r\n"naam": "An"\r\n')).toEqual(['Hier moet nog iets gebeuren: rol']);
  });
});

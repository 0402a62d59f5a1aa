/** Whom the contacts held before, as far as git remembers. Without git, or in a copy without history, nothing is known. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Details } from './meaning/removed.ts';

const run = promisify(execFile);
const LINE = /^-\s*"(naam|email|adres|telefoon)":\s*("(?:[^"\\]|\\.)*")/gm;
const PLAIN = ['--no-color', '--no-ext-diff', '--no-textconv', '--unified=0'];

/** The names, addresses and numbers on lines that a difference takes away. */
export function removedDetails(difference: string): Details {
  const lines = [...difference.matchAll(LINE)].map(([, key = '', json = '""']) => ({
    key,
    value: JSON.parse(json) as string,
  }));
  return {
    names: lines.filter(({ key }) => key === 'naam').map(({ value }) => value),
    addresses: lines.filter(({ key }) => key !== 'naam').map(({ value }) => value),
  };
}

/** Every detail that was ever taken out of `content/contacten/`, today's changes included; undefined when git can't say. */
export async function readHistory(root: string): Promise<Details | undefined> {
  const git = async (...args: string[]): Promise<string> => {
    const { stdout } = await run('git', ['-C', root, ...args, '--', 'content/contacten'], {
      maxBuffer: 64_000_000,
      timeout: 20_000,
      windowsHide: true,
    });
    return stdout;
  };
  try {
    const [committed, pending] = await Promise.all([
      git('log', '--patch', '--format=', '--no-renames', ...PLAIN),
      git('diff', 'HEAD', '--no-renames', ...PLAIN),
    ]);
    return removedDetails(`${committed}\n${pending}`);
  } catch {
    return undefined;
  }
}

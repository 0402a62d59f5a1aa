import type { Rolldown } from 'vite';
import { expect, it } from 'vitest';
import { smallScripts } from './small-scripts.ts';

const CODE = 'const unused=1;function twice(number){return number+number}export const four=twice(2);';
const chunk = (...moduleIds: readonly string[]) =>
  ({ type: 'chunk', code: CODE, moduleIds }) as unknown as Rolldown.OutputChunk;

it('goes over the site’s own scripts, keeps what they export, and leaves those with packages in them', async () => {
  const own = chunk('/site/src/search/rank.ts');
  const form = chunk('/site/src/beheer/form.ts', '/site/node_modules/react/index.js');
  const { generateBundle } = smallScripts();
  if (typeof generateBundle !== 'function') throw new Error('The plugin does nothing when a bundle is made.');
  await generateBundle.call({} as never, {} as never, { own, form } as never, true);
  expect(own.code.length).toBeLessThan(CODE.length);
  expect(own.code).toContain('four');
  expect(form.code).toBe(CODE);
});

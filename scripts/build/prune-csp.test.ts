import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { pruneCsp } from './prune-csp.ts';

const hash = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
const page = (policy: string) =>
  `<html><head><meta http-equiv="content-security-policy" content="${policy}"><style>a{color:red}</style></head>` +
  '<body><script type="module">run()</script></body></html>';

describe('pruneCsp', () => {
  it('keeps the hashes of the page itself and drops those of other pages', () => {
    const before = `default-src 'self'; script-src 'self' ${hash('run()')} ${hash('other()')}; style-src 'self' ${hash('b{}')} ${hash('a{color:red}')};`;
    expect(pruneCsp(page(before))).toBe(
      page(`default-src 'self'; script-src 'self' ${hash('run()')}; style-src 'self' ${hash('a{color:red}')};`),
    );
  });

  it('touches no other source', () => {
    const policy = "script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'";
    expect(pruneCsp(page(policy))).toBe(page(policy));
  });

  it('leaves a page without a policy as it is', () => {
    expect(pruneCsp('<p>Tekst</p>')).toBe('<p>Tekst</p>');
  });
});

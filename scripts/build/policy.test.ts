import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { withPolicy } from './policy.ts';

const hash = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
const meta = (policy: string) => `<meta http-equiv="content-security-policy" content="${policy}">`;
const head = '<html><head><meta charset="utf-8">';
const rest =
  '<title>Tekst</title><style>a{color:red}</style></head><body><script type="module">run()</script></body></html>';
const page = (policy: string) => head + rest.replace('</title>', `</title>${meta(policy)}`);

describe('withPolicy', () => {
  it('puts the policy right behind the charset, with the hashes of the page itself', () => {
    const before = `default-src 'self'; script-src 'self' ${hash('run()')} ${hash('other()')}; style-src 'self' ${hash('b{}')} ${hash('a{color:red}')};`;
    const own = `default-src 'self'; script-src 'self' ${hash('run()')}; style-src 'self' ${hash('a{color:red}')};`;
    expect(withPolicy(page(before))).toBe(head + meta(own) + rest);
  });

  it('follows a script that changed, and lets no other one in', () => {
    const before = page(`script-src 'self' ${hash('run()')}`);
    const finished = before.replace('run()', 'run("/pad/")');
    expect(withPolicy(before, finished)).toContain(meta(`script-src 'self' ${hash('run("/pad/")')}`));
    expect(withPolicy(page("script-src 'self'"))).toContain(meta("script-src 'self'"));
  });

  it('leaves no style that became empty, and no hash of it', () => {
    const before = page(`style-src 'self' ${hash('a{color:red}')}`);
    const finished = before.replace('a{color:red}', '');
    expect(withPolicy(before, finished)).toBe(head + meta("style-src 'self'") + rest.replace(/<style>.*<\/style>/, ''));
  });

  it('keeps every hash on the form', () => {
    const policy = `script-src 'self' ${hash('other()')}`;
    const text = page(policy);
    expect(withPolicy(text, text, true)).toContain(meta(policy));
  });

  it('asks trusted types of every page but the form', () => {
    const types = "require-trusted-types-for 'script'; trusted-types 'none';";
    const text = page(`base-uri 'none'; ${types} script-src 'self';`);
    expect(withPolicy(text)).toContain(types);
    expect(withPolicy(text, text, true)).toContain(meta("base-uri 'none'; script-src 'self';"));
  });

  it('is not led astray by code that a page shows', () => {
    const code =
      '<pre>&lt;meta http-equiv="content-security-policy" content="$&amp;"&gt;&lt;script&gt;x()&lt;/script&gt;</pre>';
    const shown = page("script-src 'self'").replace('<body>', () => `<body>${code}`);
    expect(withPolicy(shown)).toContain(`${head}${meta("script-src 'self'")}<title>`);
    expect(withPolicy(shown)).toContain(code);
  });

  it('touches no other source', () => {
    const policy = "script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'";
    expect(withPolicy(page(policy))).toBe(head + meta(policy) + rest);
  });

  it('leaves a page without a policy as it is', () => {
    expect(withPolicy('<p>Tekst</p>')).toBe('<p>Tekst</p>');
  });
});

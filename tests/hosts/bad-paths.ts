/** Addresses that nobody means well with, the same at every run. */

const PIECES = [
  '..', '.', '%2e%2e', '%2E.', '..%2f', '%252e%252e', '..;', '..%5c', '%5c..%5c', '\\', '%00', '%0d%0aX-Kwaad:1', '%ff',
  '%c0%ae%c0%ae', '%u002e', '%', '%zz', '.git', '.env', '.htaccess', '.gastheer', '.ssh', 'etc', 'passwd', 'kaart',
  'index.html', '_headers', 'pagefind', '_astro', 'wp-login.php', 'server-status', '<script>', "'", '"', '`', '{{7*7}}',
  '${jndi:x}', '@elders.example', 'elders.example', 'http:', '*', '|', '~', ';', '&', '=', 'con', 'nul', 'a'.repeat(300),
]; // prettier-ignore

/** A generator of numbers below `limit`, from a fixed seed (mulberry32). */
function numbers(): (limit: number) => number {
  let state = 0x7a5;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % limit;
  };
}

/** @param count how many different ones */
export function badPaths(count: number): string[] {
  const next = numbers();
  const found = new Set<string>();
  while (found.size < count) {
    const parts = Array.from({ length: 1 + next(4) }, () => PIECES[next(PIECES.length)] ?? '');
    const path = `/${parts.join(['/', '', '//', '%2f'][next(4)])}${['', '/', '?q=%00', '?../'][next(4)] ?? ''}`;
    // What these consist of, a client can send; the rest of ASCII it cannot.
    if (/^[\x21-\x7e]+$/.test(path)) found.add(path);
  }
  return [...found];
}

import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { takeLock } from './lock.ts';

let folder = '';
let file = '';
let other: ChildProcess | undefined;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lock-'));
  file = join(folder, 'cache/build.lock');
});
afterEach(async () => {
  other?.kill('SIGKILL');
  await rm(folder, { recursive: true });
});

/** Another process that holds the lock until it is ended, though it forgets about it. */
async function holder() {
  const module = JSON.stringify(new URL('lock.ts', import.meta.url).href);
  const program = `import { takeLock } from ${module}; takeLock(process.argv[1], () => {}); setTimeout(() => { gc(); console.log('holds'); }); setInterval(() => {}, 1000)`;
  const child = spawn(process.execPath, ['--expose-gc', '--input-type=module', '-e', program, file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  other = child;
  await once(child.stdout, 'data');
  return child;
}

describe('takeLock', () => {
  it('takes a lock that is free, and frees it', () => {
    const onWait = vi.fn();
    takeLock(file, onWait)();
    takeLock(file, onWait)();
    expect(onWait).not.toHaveBeenCalled();
  });

  it('waits for who holds it, and says so first', () => {
    const free = takeLock(file, vi.fn());
    const onWait = vi.fn(free);
    takeLock(file, onWait)();
    expect(onWait).toHaveBeenCalledOnce();
  });

  it('gives up in the end', () => {
    const free = takeLock(file, vi.fn());
    expect(() => takeLock(file, vi.fn(), 1)).toThrow('locked');
    free();
  });

  it('waits for no process that was killed', async () => {
    const child = await holder();
    expect(() => takeLock(file, vi.fn(), 1)).toThrow('locked');
    child.kill('SIGKILL');
    await once(child, 'exit');
    const onWait = vi.fn();
    takeLock(file, onWait)();
    expect(onWait).not.toHaveBeenCalled();
  });
});

/** Measures the steps of a program and all that it starts: time, processor time and memory. Reads /proc, so on Linux only. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';

export interface Step {
  readonly step: string;
  /** Seconds on the clock. */
  seconds: number;
  /** Seconds of processor, of all processes together. */
  cpu: number;
  /** Most memory at one moment, of all processes together, in MiB. */
  memory: number;
}

/** Between two looks, in milliseconds. */
const PAUSE = 50;
/** Ticks of the kernel's clock per second (`USER_HZ`), and bytes per page of memory. */
const TICKS = 100;
const MEMORY_PAGE = 4096;

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};

const threadsOf = (pid: number): string[] => {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
};

/** A process and all below it, whichever of its threads began them. */
function family(pid: number): number[] {
  const children = threadsOf(pid).flatMap((thread) => read(`/proc/${pid}/task/${thread}/children`).trim().split(' '));
  return [pid, ...children.filter(Boolean).map(Number).flatMap(family)];
}

/** Ticks that a process used until now, and bytes it holds; see proc(5). */
function usage(pid: number): { ticks: number; bytes: number } {
  const fields = read(`/proc/${pid}/stat`)
    .replace(/^.*\)\s/, '')
    .split(' ');
  return { ticks: Number(fields[11] ?? 0) + Number(fields[12] ?? 0), bytes: Number(fields[21] ?? 0) * MEMORY_PAGE };
}

/**
 * Runs a program that tells its steps (scripts/build/step.ts).
 * @throws Error with what it said, when it fails
 */
export async function measure(script: string, cwd: string, env: NodeJS.ProcessEnv = {}): Promise<Step[]> {
  const steps: Step[] = [];
  const child = fork(script, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ticks = new Map<number, number>();
  let before = { cpu: 0, at: performance.now() };
  const look = (): void => {
    const running = family(child.pid ?? 0).map((pid) => ({ pid, ...usage(pid) }));
    for (const one of running) ticks.set(one.pid, Math.max(one.ticks, ticks.get(one.pid) ?? 0));
    const now = { cpu: [...ticks.values()].reduce((sum, used) => sum + used, 0) / TICKS, at: performance.now() };
    const step = steps.at(-1);
    if (step) {
      step.seconds += (now.at - before.at) / 1000;
      step.cpu += now.cpu - before.cpu;
      step.memory = Math.max(step.memory, running.reduce((sum, { bytes }) => sum + bytes, 0) / 2 ** 20);
    }
    before = now;
  };
  child.on('message', ({ step }: { step: string }) => {
    look();
    steps.push({ step, seconds: 0, cpu: 0, memory: 0 });
  });
  const timer = setInterval(look, PAUSE);
  const [status] = (await once(child, 'close')) as [number | null];
  clearInterval(timer);
  if (status !== 0) throw new Error(`${script} failed.\n${said}`);
  return steps;
}

/** What a run measured, as a table. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../../hosts/files.ts';
import type { Step } from './measure.ts';

/** Bytes of the pages of a built site. */
export const sizeOf = (dist: string): number =>
  filesIn(dist)
    .filter((file) => file.endsWith('.html'))
    .reduce((sum, file) => sum + statSync(join(dist, file)).size, 0);

/** One step of several: their times together, and the most memory that one took. */
export const together = (step: string, steps: readonly Step[]): Step => ({
  step,
  seconds: steps.reduce((sum, { seconds }) => sum + seconds, 0),
  cpu: steps.reduce((sum, { cpu }) => sum + cpu, 0),
  memory: Math.max(0, ...steps.map(({ memory }) => memory)),
});

const cell = (text: string): string => text.padStart(9);
const figures = ({ seconds, cpu, memory }: Step): string =>
  cell(seconds.toFixed(1)) + cell(cpu.toFixed(1)) + cell(memory.toFixed(0));

/**
 * The steps of this site beside those of the bare one that have the same name, and their sums. Compression is a sum of
 * its own: a bare site has none.
 * @param sizes bytes of HTML of both
 */
export function table(ours: readonly Step[], bare: readonly Step[], sizes: readonly [number, number]): string {
  const plain = ours.filter(({ step }) => step !== 'compression');
  const total = together('together', bare);
  const rows: (readonly [Step, Step | undefined])[] = [
    ...ours.map((step) => [step, bare.find((other) => other.step === step.step)] as const),
    [together('together', plain), total],
    ...(plain.length < ours.length && ours.some(({ step, cpu }) => step === 'compression' && cpu > 1)
      ? [[together('compressed', ours), total] as const]
      : []),
  ];
  const line = ([own, other]: readonly [Step, Step | undefined]): string => {
    const ratios = other
      ? `${figures(other)}${cell((own.seconds / other.seconds).toFixed(2))}${cell((own.cpu / other.cpu).toFixed(2))}`
      : '';
    return `${own.step.padEnd(12)}${figures(own)}${ratios}`;
  };
  const head = ['s', 'cpu s', 'MiB', 'bare s', 'cpu s', 'MiB', '× s', '× cpu'].map(cell).join('');
  const megabytes = sizes.map((bytes) => `${(bytes / 1e6).toFixed(1)} MB`).join(', bare ');
  return [`${' '.repeat(12)}${head}`, ...rows.map(line), `HTML: ${megabytes}`].join('\n');
}

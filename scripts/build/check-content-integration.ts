/** Shows what the content check finds as warnings in `astro dev`: at the start and after each change in `content/`. */
import type { AstroIntegration } from 'astro';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkContent } from '../check/content-files.ts';
import { formatDiagnostics, summary } from '../check/format.ts';

/** Milliseconds of rest after a change before the check runs: an editor that saves several files is told once. */
const REST = 300;

/** The integration; it does nothing in `astro build`, where `npm run build` checks first. */
export function checkContentIntegration(): AstroIntegration {
  let root = process.cwd();
  return {
    name: 'check-content',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:server:setup': ({ server, logger }) => {
        const content = `${root.replace(/[\\/]$/, '')}${sep}content${sep}`;
        let timer: NodeJS.Timeout | undefined;
        let last: string | undefined;
        const run = async (): Promise<void> => {
          try {
            const diagnostics = await checkContent(root);
            const text = diagnostics.length > 0 ? formatDiagnostics(diagnostics) : '';
            if (text === last) return;
            last = text;
            if (text) logger.warn(`${summary(diagnostics)}\n\n${text}\n`);
            else logger.info(summary(diagnostics));
          } catch (error) {
            logger.warn(
              `De inhoud kon niet nagekeken worden: ${error instanceof Error ? error.message : String(error)}`,
            );
          }
        };
        server.watcher.add(content);
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(content)) return;
          clearTimeout(timer);
          timer = setTimeout(() => void run(), REST);
        });
        server.httpServer?.once('close', () => {
          clearTimeout(timer);
        });
        void run();
      },
    },
  };
}

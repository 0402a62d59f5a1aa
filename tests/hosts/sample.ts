/** A copy of the built site as it is published: configured and compressed, with one of each kind that it may lack yet. */
import { chmod, cp, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { compressFiles } from '../../scripts/build/compress.ts';
import { addressOf, filesIn } from '../../scripts/hosts/files.ts';
import { isRefused } from '../../scripts/hosts/rules.ts';
import type { HostedSite } from '../../scripts/hosts/site.ts';
import { writeHostFiles } from '../../scripts/hosts/write.ts';
import { distFolder } from '../support/dist-folder.ts';

export interface Sample {
  readonly folder: string;
  /** Address → its file's content: everything that visitors may have. */
  readonly files: ReadonlyMap<string, Buffer>;
  readonly site: HostedSite;
}

/** Addresses in the sample that have a compressed file beside them: a page, code, data, a picture of text. */
export const compressed = ['/', '/kaart/', '/404.html', '/plaatsen.json', '/zoek/kop.json', '/sitemap-0.xml'];

const extra: Readonly<Record<string, string>> = {
  '.well-known/security.txt': 'Contact: mailto:iemand@voorbeeld.example\n',
  '.git/config': '[core]\n',
  '.env': 'GEHEIM=1\n',
  'kaart/.verborgen': 'x',
  'proef.wasm': '\0asm',
};

const fileAt = (address: string): string => address.slice(1) + (address.endsWith('/') ? 'index.html' : '');

/** The caller removes the folder. */
export async function makeSample(): Promise<Sample> {
  const folder = await mkdtemp(join(tmpdir(), 'gastheer-'));
  // Servers run as another user.
  await chmod(folder, 0o755);
  await cp(distFolder(), folder, { recursive: true });
  for (const [file, text] of Object.entries(extra)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  const site: HostedSite = {
    base: '/',
    redirects: [
      ['/oud-adres/', '/kaart/'],
      ['/ouder/adres/', '/over/#wie'],
    ],
  };
  writeHostFiles(folder, site);
  const plain = filesIn(folder).filter((file) => !/\.(?:br|gz)$/.test(file) && !isRefused(`/${file}`));
  await compressFiles(folder, compressed.map(fileAt), `${folder}.none`);
  const moved = new Set(site.redirects.map(([from]) => from));
  const files = new Map<string, Buffer>();
  for (const file of plain) {
    if (!moved.has(addressOf(file))) files.set(addressOf(file), await readFile(join(folder, file)));
  }
  return { folder, files, site };
}

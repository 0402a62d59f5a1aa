import jsQR from 'jsqr';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { qrCode } from './qr-code.ts';

/** What a reader sees when the code is printed: larger, on white, with an edge. */
async function read(src: string): Promise<string | undefined> {
  const { data, info } = await sharp(Buffer.from(src.replace(/^data:image\/gif;base64,/, ''), 'base64'))
    .resize({ width: 330, kernel: 'nearest' })
    .extend({ top: 40, bottom: 40, left: 40, right: 40, background: '#fff' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

it.each([
  'https://www.voorbeeld.be/regio/oost-vlaanderen/',
  'https://naam.github.io/trajectwijzer/gemeente/kortemark/',
  `https://www.voorbeeld.be/gemeente/${'sint-'.repeat(20)}/`,
])('another library reads %s back', async (address) => {
  const { src, modules } = qrCode(address);
  expect(await read(src)).toBe(address);
  expect(src.length).toBeLessThan(600);
  expect(modules).toBeGreaterThan(20);
});

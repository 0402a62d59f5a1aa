/** An address as a QR code, for paper. */
import qrcode from 'qrcode-generator';

/**
 * A picture as a `data:` address, one pixel for each module, without the white edge of four modules that readers want:
 * the page draws it larger, with `image-rendering: pixelated`. In the page itself, since browsers don't wait for pictures
 * that only paper shows; as pixels it takes 0.3 kB, as an SVG 0.9 kB. Its correction level (M) survives 15 % of dirt.
 */
export function qrCode(address: string): { readonly src: string; readonly modules: number } {
  const code = qrcode(0, 'M');
  code.addData(address);
  code.make();
  return { src: code.createDataURL(1, 0), modules: code.getModuleCount() };
}

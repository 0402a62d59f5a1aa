/** The part of subset-font 2 that this project uses; the package has no types of its own. */
declare module 'subset-font' {
  interface Options {
    /** `sfnt` is a TrueType or OpenType file. */
    readonly targetFormat?: 'sfnt' | 'woff' | 'woff2';
    /** A number fixes an axis of a variable font; a range keeps a part of it. */
    readonly variationAxes?: Readonly<Record<string, number | { min: number; max: number; default?: number }>>;
  }
  export default function subsetFont(font: Buffer, text: string, options?: Options): Promise<Buffer>;
}

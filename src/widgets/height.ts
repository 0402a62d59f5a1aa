/** What a framed page says to the page around it. */
export const HEIGHT_MESSAGE = 'trajectwijzer:hoogte';

export interface HeightMessage {
  readonly type: typeof HEIGHT_MESSAGE;
  /** CSS pixels, whole. */
  readonly height: number;
  /** Address of the framed page. */
  readonly src: string;
}

/** Colours of the board (tokens.css, in light), for pictures, which read no custom properties. A test compares them. */
export const colours = {
  board: '#18332d',
  'board-raised': '#2e5a4f',
  'board-line': '#4d7468',
  chalk: '#f7f3e8',
  'chalk-dim': '#c9d3c8',
  amber: '#f4bf4f',
  'on-amber': '#1c1604',
} as const;

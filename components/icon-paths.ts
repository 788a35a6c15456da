/** Outlines on a 16 × 16 grid, drawn with a 1.5 stroke and round ends. */
export const iconPaths = {
  pencil: 'M3 13l.75-3L10.5 3.25l2.25 2.25L6 12.25zM9.25 4.5l2.25 2.25',
  bookmark: 'M4.25 2.75h7.5v10.5L8 10.25l-3.75 3z',
  note: 'M3 3h10v7.5L10.5 13H3zM10.25 13v-2.75H13M5.5 6h5M5.5 8.5h3',
  tag: 'M2.75 2.75h5l5.5 5.5-5 5-5.5-5.5zM5.6 5.6h.01',
  trash: 'M3 4.25h10M6.25 4V2.75h3.5V4M4.25 4.25l.6 9h6.3l.6-9M6.75 7v3.75M9.25 7v3.75',
  close: 'M4 4l8 8M12 4l-8 8',
  export: 'M8 2.5v7.25M5 7l3 3 3-3M3 11.5v2h10v-2',
  previous: 'M4 10l4-4 4 4',
  next: 'M4 6l4 4 4-4',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM10.5 10.5l3 3',
  check: 'M3 8.5l3.25 3.25L13 5',
  panel: 'M2.5 3h11v10h-11zM9.5 3v10',
  warning: 'M8 2.5l6 10.75H2zM8 6.5v3M8 11.4h.01',
  info: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM8 7.5V11M8 5.1h.01',
  undo: 'M5.5 3L2.75 5.75 5.5 8.5M3 5.75h6a3.75 3.75 0 0 1 0 7.5H6',
  lock: 'M3.75 7.25h8.5v6h-8.5zM5.5 7V5a2.5 2.5 0 0 1 5 0v2',
  page: 'M4 2.5h5.5L12 5v8.5H4zM6 7h4M6 9.5h4',
  highlighter: 'M9.5 3l3.5 3.5-5.5 5.5H4V8.5zM2.5 14h11M4.5 8l4 4',
  quotation: 'M3 10.75c2 0 3-1.2 3-3.25V5H3v3h1.5M9.5 10.75c2 0 3-1.2 3-3.25V5h-3v3H11',
  pause: 'M5.5 3.5v9M10.5 3.5v9',
  unplugged: 'M3 13l2.25-2.25M10.75 5.25L13 3M4.5 8l3.5 3.5a2.5 2.5 0 0 1-3.5-3.5zM8 4.5L11.5 8A2.5 2.5 0 0 0 8 4.5z',
} as const;

export type IconName = keyof typeof iconPaths;

import { css } from 'lit';

/** A row that the reader moves sideways: its columns take a share of the width that lets the next one peek in. */
const row = css `.row{overscroll-behavior-x:contain;scroll-snap-type:x proximity;scrollbar-width:thin;scrollbar-color:var(--_line) transparent;overflow-x:auto}.row>*{scroll-snap-align:start}@container (width>=420px){.row{--_column:42cqi}}@container (width>=640px){.row{--_column:28cqi}}@container (width>=960px){.row{--_column:22cqi}}`;

export { row };

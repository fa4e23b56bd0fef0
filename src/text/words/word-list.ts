/** The words of a table, one per white space: tables are written as plain text so that a journalist can read and extend them. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

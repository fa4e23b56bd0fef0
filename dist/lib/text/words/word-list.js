/** The words of a table, one per white space: tables are written as plain text so that a journalist can read and extend them. */
function words(list) {
    return new Set(list.trim().split(/\s+/));
}

export { words };

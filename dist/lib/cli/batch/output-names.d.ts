/**
 * Names for results: `kota/banjir.txt` becomes `kota/banjir.json`. A name that was given before, also one that differs only
 * in case, since some disks see no difference, is not given again: then the whole name stands (`banjir.md.json`), or a number.
 *
 * Of each name a number of 48 bits is kept, so that a million of them take some tens of megabytes. Two names with the same
 * number do no harm: one of them gets a suffix it did not need.
 */
export declare function outputNames(ending: string): (place: string) => string;

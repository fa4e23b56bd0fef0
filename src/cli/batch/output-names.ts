import { createHash } from 'node:crypto';

/**
 * Names for results: `kota/banjir.txt` becomes `kota/banjir.json`. A name that was given before, also one that differs only
 * in case, since some disks see no difference, is not given again: then the whole name stands (`banjir.md.json`), or a number.
 *
 * Of each name a number of 48 bits is kept, so that a million of them take some tens of megabytes. Two names with the same
 * number do no harm: one of them gets a suffix it did not need.
 */
export function outputNames(ending: string): (place: string) => string {
  /** Each with the number that the next one of its name gets. */
  const taken = new Map<number, number>();
  const keyOf = (name: string): number =>
    createHash('sha1').update(name.normalize('NFC').toLowerCase()).digest().readUIntBE(0, 6);
  const take = (name: string): boolean => {
    const key = keyOf(name);
    if (taken.has(key)) return false;
    taken.set(key, 2);
    return true;
  };
  return (place) => {
    const bare = place.replace(/(?<=[^/])\.[a-z]{1,6}$/i, '');
    for (const name of [bare + ending, place + ending]) if (take(name)) return name;
    const key = keyOf(bare + ending);
    let count = taken.get(key) ?? 2;
    while (!take(`${bare}-${count}${ending}`)) count++;
    taken.set(key, count + 1);
    return `${bare}-${count}${ending}`;
  };
}

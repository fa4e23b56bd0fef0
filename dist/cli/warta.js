#!/usr/bin/env node
/*! Warta 0.1.0 | MIT */
import { join, sep, basename, dirname } from 'node:path';
import { opendir, stat } from 'node:fs/promises';
import picomatch from 'picomatch';
import { createColors } from 'picocolors';
import { createReadStream, mkdirSync, accessSync, constants, realpathSync, writeFileSync, renameSync, rmSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import cliProgress from 'cli-progress';
import { parse as parse$1 } from '@humanwhocodes/momoa';
import { SaxesParser } from 'saxes';
import { parseArgs } from 'node:util';

/** A command whose options keep their types. */
const command = (spec) => spec;

/** What the command ends with. */
const EXIT = { done: 0, failed: 1, usage: 2, interrupted: 130 };
/** The command line asks for something that cannot be; `message` says what, `next` what to do about it. */
class UsageError extends Error {
    name = 'UsageError';
    next;
    constructor(message, next) {
        super(message);
        this.next = next;
    }
}
/**
 * One file could not be worked on. The message names no file, so that a summary can count how often each occurs.
 *
 * @example throw new Failure('is empty', 'Save the article into it first.');
 */
class Failure extends Error {
    name = 'Failure';
    /** What to do next, in a sentence. */
    next;
    /** Whether every other file would meet the same, as with a full disk. */
    endsAll;
    constructor(message, next, endsAll = false) {
        super(message);
        this.next = next;
        this.endsAll = endsAll;
    }
}
/** The system's errors in words, and what helps. */
const SYSTEM = {
    ENOENT: ['there is no such file', 'Check the name, and the folder you are in.'],
    ENOTDIR: ['a part of the path is no folder', 'Check the path.'],
    EISDIR: ['there is a folder of that name', 'Move it away, or choose another place.'],
    EACCES: ['may not be opened (no permission)', 'Ask its owner, or change the permissions with chmod.'],
    EPERM: ['may not be touched (no permission)', 'Ask its owner, or change the permissions with chmod.'],
    ELOOP: ['its symbolic links lead in a circle', 'Give the file they are meant to lead to.'],
    ENAMETOOLONG: ['the name is too long', 'Give the file a shorter name.'],
    EMFILE: ['too many files are open', 'Close other programs, or raise the limit with ulimit -n.'],
    EIO: ['the device cannot read or write it', 'Check the disk or the network drive.'],
    ENOSPC: ['the disk is full', 'Free some space, or choose another disk; then run the same command again.', true],
    EDQUOT: ['your quota of the disk is used up', 'Free some space; then run the same command again.', true],
    EROFS: ['the disk can only be read', 'Choose a folder on another disk.', true],
};
/** Anything that was thrown as a failure of one file; what is no error of the system or ours stays what it is. */
function asFailure(error) {
    if (error instanceof Failure)
        return error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const words = SYSTEM[code];
    if (words)
        return new Failure(...words);
    if (error instanceof Error && /^E[A-Z\d]+$/.test(code))
        return new Failure(error.message.split(',')[0] ?? code);
    throw error;
}

/**
 * The files of a folder and the folders in it, one after another as the system gives them; no list of them is ever held.
 * Hidden ones are left out, links to folders are not followed, and a folder that cannot be opened is told and passed over.
 *
 * @param folder - as the user typed it
 * @param accepts - takes the path below the folder, with slashes
 * @param depth - how many levels of folders are entered
 */
async function* walk(folder, accepts, depth, below = '') {
    const here = join(folder, below);
    try {
        for await (const entry of await opendir(here)) {
            if (entry.name.startsWith('.'))
                continue;
            const place = below + entry.name;
            const path = join(folder, place);
            if (entry.isDirectory()) {
                if (depth > 0)
                    yield* walk(folder, accepts, depth - 1, `${place}/`);
            }
            else if (accepts(place) && (entry.isFile() || (entry.isSymbolicLink() && (await isFile(path))))) {
                yield { name: path, path, place };
            }
        }
    }
    catch (error) {
        yield { name: here, failure: asFailure(error) };
    }
}
/** Whether a link leads to a file; a broken one is told when it is read. */
const isFile = async (path) => stat(path).then((target) => target.isFile(), () => true);

/** What is taken from a folder: texts, or documents that hold payloads. */
const ENDINGS = {
    texts: ['.txt', '.text', '.md', '.html', '.htm'],
    documents: ['.json', '.jsonld', '.xml', '.rss', '.atom'],
};
/** A folder in a folder and so on; deeper ones are a circle of mounts. */
const MAX_DEPTH$1 = 64;
/** Whether exactly one document is meant, so that its result may go to standard output. */
async function isSingle({ given }) {
    const [first = '-', ...others] = given;
    if (others.length > 0)
        return false;
    if (first === '-')
        return true;
    const found = await stat(first).catch(() => undefined);
    return found ? !found.isDirectory() : !isGlob(first);
}
/**
 * What the operands lead to: files, all fitting files of a folder, what matches a pattern, and standard input for `-` or for
 * no operand at all.
 *
 * @throws {UsageError} when nobody types anything into standard input, or it is asked for twice
 */
async function* findInputs(operands) {
    const { given, endings } = operands;
    if (given.length === 0 && process.stdin.isTTY)
        throw new UsageError('there is no FILE', 'Name one, or pipe it in: … | warta COMMAND -');
    if (given.filter((operand) => operand === '-').length > 1)
        throw new UsageError('standard input (-) can be read only once', 'Leave one of the “-” out.');
    for (const operand of given.length === 0 ? ['-'] : given) {
        if (operand === '-')
            yield { name: 'standard input', place: 'stdin' };
        else
            yield* below(operand, endings);
    }
}
async function* below(operand, endings) {
    let isFolder;
    try {
        isFolder = (await stat(operand)).isDirectory();
    }
    catch (error) {
        if (isGlob(operand))
            yield* orNothing(operand, matching(operand), 'matches no file', 'Check the pattern.');
        else
            yield { name: operand, failure: asFailure(error) };
        return;
    }
    if (!isFolder)
        yield { name: operand, path: operand, place: basename(operand) };
    else {
        const fits = (place) => endings.some((ending) => place.toLowerCase().endsWith(ending));
        const next = `Name the files, or use a pattern in quotes: '${operand}/*'`;
        yield* orNothing(operand, walk(operand, fits, MAX_DEPTH$1), `holds no file that ends in ${endings.join(', ')}`, next);
    }
}
async function* orNothing(name, found, message, next) {
    let isEmpty = true;
    for await (const one of found) {
        isEmpty = false;
        yield one;
    }
    if (isEmpty)
        yield { name, failure: new Failure(message, next) };
}
/** On Windows a backslash parts folders and quotes nothing. */
const slashed = (operand) => (sep === '/' ? operand : operand.replaceAll(sep, '/'));
const isGlob = (operand) => picomatch.scan(slashed(operand)).isGlob;
function matching(operand) {
    const { base, glob } = picomatch.scan(slashed(operand));
    const isMatch = picomatch(glob);
    const depth = glob.includes('**') ? MAX_DEPTH$1 : glob.split('/').length - 1;
    return walk(base === '' ? '.' : base, isMatch, depth);
}

/** https://no-color.org, and FORCE_COLOR for whoever pipes into a pager. */
function wantsColor({ NO_COLOR, FORCE_COLOR, TERM }, isTerminal) {
    if (NO_COLOR)
        return false;
    if (FORCE_COLOR !== undefined)
        return FORCE_COLOR !== '0';
    return isTerminal && TERM !== 'dumb';
}
/** The process's own terminal. */
function processTerminal({ stdout, stderr, env }) {
    return {
        out: (text) => void stdout.write(text),
        err: (text) => void stderr.write(text),
        outColors: createColors(wantsColor(env, stdout.isTTY)),
        errColors: createColors(wantsColor(env, stderr.isTTY)),
        isWatched: stderr.isTTY && env['TERM'] !== 'dumb',
    };
}
// A file name or an article may hold sequences that move the cursor or rename the window.
const CONTROLS = /(?![\t\n])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;
/** Somebody else's text, made harmless for a terminal: control characters show as `\x1b`. Offsets change. */
const printable = (text) => text.replace(CONTROLS, (character) => {
    const code = character.charCodeAt(0);
    return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16)}`;
});

/** What went wrong with a file, and what to do next. */
const failureLines = (terminal, name, { message, next }) => `${failureLine(terminal, name, message)}${next === undefined ? '' : `  ${printable(next)}\n`}`;
/** What went wrong with a file. */
const failureLine = ({ errColors: { red } }, name, message) => `${red('failed')}   ${printable(name)}: ${printable(message)}\n`;
/** What the user should know of a file though it went well. */
const warningLine = ({ errColors: { yellow } }, name, message) => `${yellow('warning')}  ${printable(name)}: ${printable(message)}\n`;

const isUnreachable = (found) => 'failure' in found;

const AS_TEXT = 'Save it as plain text (UTF-8) first, or copy the text and pipe it in.';
/** How files begin that are no text, and what they are. */
const BEGINNINGS = [
    ['PK\u0003\u0004', 'is a Word, OpenDocument or ZIP file, not text'],
    ['\u00d0\u00cf\u0011\u00e0', 'is an old Word file, not text'],
    ['%PDF', 'is a PDF, not text'],
    ['{\\rtf', 'is an RTF document, not text'],
    ['\u001f\u008b', 'is compressed, not text'],
    ['\u00ff\u00d8\u00ff', 'is a picture, not text'],
    ['\u0089PNG', 'is a picture, not text'],
];
/**
 * Bytes as text: UTF-8, UTF-16 when a byte order mark says so, and what is neither as it declares itself (XML) or as
 * Windows-1252, which holds Latin-1.
 *
 * @throws {Failure} when it is no text
 */
function decode$1(bytes) {
    const head = String.fromCharCode(...bytes.subarray(0, 200));
    const [, what] = BEGINNINGS.find(([beginning]) => head.startsWith(beginning)) ?? [];
    if (what !== undefined)
        throw new Failure(what, AS_TEXT);
    if (head.startsWith('\u00ff\u00fe'))
        return { text: new TextDecoder('utf-16le').decode(bytes) };
    if (head.startsWith('\u00fe\u00ff'))
        return { text: new TextDecoder('utf-16be').decode(bytes) };
    if (bytes.includes(0))
        throw new Failure('holds binary data, not text', AS_TEXT);
    try {
        return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
    }
    catch {
        const declared = /^<\?xml[^>]*encoding\s*=\s*["']([\w.:-]+)/.exec(head)?.[1] ?? '';
        const { decoder, name } = decoderFor(declared);
        return { text: decoder.decode(bytes), warning: `is not UTF-8; it was read as ${name}` };
    }
}
function decoderFor(declared) {
    const isUsable = declared !== '' && !/^utf-?(?:8|16)/i.test(declared);
    try {
        if (isUsable)
            return { decoder: new TextDecoder(declared), name: declared };
    }
    catch {
        // It names an encoding that nobody knows.
    }
    return { decoder: new TextDecoder('windows-1252'), name: 'Windows-1252' };
}

/** Far above any article and any feed; a device that never ends stops here. */
const MAX_BYTES = 64 * 1024 * 1024;
/**
 * The text of an input.
 *
 * @throws {Failure} when it cannot be read, is empty, too large, or no text
 */
async function readText({ path }) {
    const chunks = [];
    let size = 0;
    try {
        for await (const chunk of path === undefined ? process.stdin : createReadStream(path)) {
            const bytes = chunk;
            size += bytes.length;
            if (size > MAX_BYTES)
                throw new Failure('is larger than 64 MiB', 'Split it into smaller files.');
            chunks.push(bytes);
        }
    }
    catch (error) {
        throw asFailure(error);
    }
    const decoded = decode$1(Buffer.concat(chunks, size));
    if (decoded.text.trim() === '')
        throw new Failure('is empty', 'Save or paste the article into it first.');
    return decoded;
}

/**
 * Reads the inputs one by one; none stays in memory. One that fails does not stop the others, unless they would all meet the
 * same, as with a full disk.
 */
async function eachInput(operands, { work, fail, settled }) {
    for await (const found of findInputs(operands)) {
        let failure;
        try {
            if (isUnreachable(found))
                failure = found.failure;
            else
                await work(found, await readText(found));
        }
        catch (error) {
            failure = asFailure(error);
        }
        if (failure)
            fail(found.name, failure);
        settled?.();
        if (failure?.endsAll)
            return;
    }
}
/** How many inputs there are. */
async function countInputs(operands) {
    const found = findInputs(operands);
    let count = 0;
    while (!(await found.next()).done)
        count++;
    return count;
}

/**
 * Names for results: `kota/banjir.txt` becomes `kota/banjir.json`. A name that was given before, also one that differs only
 * in case, since some disks see no difference, is not given again: then the whole name stands (`banjir.md.json`), or a number.
 *
 * Of each name a number of 48 bits is kept, so that a million of them take some tens of megabytes. Two names with the same
 * number do no harm: one of them gets a suffix it did not need.
 */
function outputNames(ending) {
    const taken = new Set();
    const take = (name) => {
        const key = createHash('sha1').update(name.normalize('NFC').toLowerCase()).digest().readUIntBE(0, 6);
        if (taken.has(key))
            return false;
        taken.add(key);
        return true;
    };
    return (place) => {
        const bare = place.replace(/(?<=[^/])\.[a-z]{1,6}$/i, '');
        const names = [bare + ending, place + ending];
        for (let count = 2;; count++) {
            const name = names.shift() ?? `${bare}-${count}${ending}`;
            if (take(name))
                return name;
        }
    };
}

/**
 * Shows how far a batch has come, where somebody watches; elsewhere there are only the lines.
 *
 * @param total - how many files there are
 */
function startProgress({ err, isWatched }, total) {
    if (!isWatched || total < 2)
        return { tick: () => undefined, say: err, stop: () => undefined };
    const bars = new cliProgress.MultiBar(
    // The cursor stays, so that nothing has to bring it back when the program is killed.
    { stream: process.stderr, clearOnComplete: true, hideCursor: false, gracefulExit: false, format: FORMAT }, cliProgress.Presets.shades_classic);
    const bar = bars.create(total, 0);
    return { tick: () => bar.increment(), say: (line) => bars.log(line), stop: () => bars.stop() };
}
const FORMAT = '{bar} {value} of {total} files, {eta_formatted} left';

/** More kinds of failures than this are counted together, so that memory stays the same for any number of files. */
const MAX_REASONS = 20;
const OTHERS = 'failed for other reasons';
function newTally() {
    const reasons = new Map();
    const counts = new Map();
    let done = 0;
    let failed = 0;
    return {
        get done() {
            return done;
        },
        get failed() {
            return failed;
        },
        add: () => {
            done++;
        },
        count(more) {
            for (const [name, count] of Object.entries(more))
                counts.set(name, (counts.get(name) ?? 0) + count);
        },
        fail({ message, next }) {
            failed++;
            const isKept = reasons.has(message) || reasons.size < MAX_REASONS;
            const key = isKept ? message : OTHERS;
            reasons.set(key, { next: isKept ? next : undefined, count: (reasons.get(key)?.count ?? 0) + 1 });
        },
        reasons: () => [...reasons]
            .sort(([, a], [, b]) => b.count - a.count)
            .map(([reason, { count, next }]) => `${count} × ${reason}${next === undefined ? '' : `. ${next}`}`),
        counted: () => [...counts].map(([name, count]) => `${count} ${name}${count === 1 ? '' : 's'}`).join(', '),
    };
}

/**
 * Makes the folder for results, so that a whole batch need not find out one by one.
 *
 * @throws {Failure} when nothing can be written there
 */
function openFolder(folder) {
    try {
        mkdirSync(folder, { recursive: true });
        accessSync(folder, constants.W_OK);
    }
    catch (error) {
        const { message } = asFailure(error);
        throw new Failure(`nothing can be written into ${folder}: ${message}`, 'Choose another folder with --out.', true);
    }
}
/**
 * Writes a file so that it is there whole or not at all: under another name first. Nothing else runs meanwhile, so that
 * Ctrl-C falls before or after.
 *
 * @param input - the file it is made from, which is never overwritten
 * @throws {Failure} when it cannot be written
 */
function writeWhole(path, text, input) {
    if (input !== undefined && isSame(path, input))
        throw new Failure('would be overwritten by its own result', 'Choose another folder with --out.');
    const unfinished = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
    try {
        mkdirSync(dirname(path), { recursive: true });
        writeAndRename(unfinished, path, text);
    }
    catch (error) {
        const { message, next, endsAll } = asFailure(error);
        throw new Failure(`its result cannot be written: ${message}`, next, endsAll);
    }
}
function writeAndRename(unfinished, path, text) {
    try {
        writeFileSync(unfinished, text);
        renameSync(unfinished, path);
    }
    catch (error) {
        rmSync(unfinished, { force: true });
        throw error;
    }
}
function isSame(path, input) {
    try {
        return realpathSync(path) === realpathSync(input);
    }
    catch {
        // One of them is not there.
        return false;
    }
}

/**
 * Makes the results, into a folder or for a single input to standard output.
 *
 * @returns the exit code
 * @throws {UsageError} when there are several and no folder for them
 */
async function writeResults(job) {
    if (job.out !== undefined)
        return writeIntoFolder(job, job.out);
    if (await isSingle(job.operands))
        return print$1(job);
    throw new UsageError('several files need a folder for their results', 'Add --out DIR.');
}
async function print$1({ operands, terminal, make }) {
    let code = EXIT.done;
    await eachInput(operands, {
        work(input, decoded) {
            const { text, warnings } = make(input, decoded);
            for (const warning of warnings)
                terminal.err(warningLine(terminal, input.name, warning));
            terminal.out(text);
        },
        fail(name, failure) {
            code = EXIT.failed;
            terminal.err(failureLines(terminal, name, failure));
        },
    });
    return code;
}
async function writeIntoFolder(job, folder) {
    const { operands, terminal, ending, make, isVerbose } = job;
    openFolder(folder);
    const nameFor = outputNames(ending);
    const tally = newTally();
    const progress = startProgress(terminal, terminal.isWatched ? await countInputs(operands) : 0);
    // Nothing is written in pieces (see writeWhole), so there is nothing to clean up.
    const interrupt = (_, signal) => {
        progress.stop();
        summarise(job, tally, folder);
        terminal.err('Interrupted: what is written is whole. Run the same command again to do the rest.\n');
        process.exit(128 + signal);
    };
    process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
    try {
        await eachInput(operands, {
            work(input, decoded) {
                const { text, warnings, counts } = make(input, decoded);
                const path = join(folder, nameFor(input.place));
                writeWhole(path, text, input.path);
                tally.add();
                tally.count(counts);
                for (const warning of warnings)
                    progress.say(warningLine(terminal, input.name, warning));
                if (isVerbose)
                    progress.say(printable(`${input.name} → ${path}\n`));
            },
            fail(name, failure) {
                tally.fail(failure);
                progress.say(failureLine(terminal, name, failure.message));
            },
            settled: () => progress.tick(),
        });
    }
    finally {
        process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
        progress.stop();
    }
    summarise(job, tally, folder);
    return tally.failed > 0 ? EXIT.failed : EXIT.done;
}
function summarise({ terminal, done }, tally, folder) {
    const counts = tally.counted();
    const counted = counts === '' ? '' : `: ${counts}`;
    const failed = tally.failed > 0 ? `; ${tally.failed} failed` : '';
    terminal.err(`${tally.done} ${done} into ${printable(folder)}${counted}${failed}\n`);
    for (const reason of tally.reasons())
        terminal.err(`  ${printable(reason)}\n`);
}

/** A payload that holds nothing to show, with the JSON path (RFC 9535, `$.related[0].url`) of what is wrong. */
class PayloadError extends Error {
    name = 'PayloadError';
    code;
    path;
    constructor(code, path, message) {
        super(message);
        this.code = code;
        this.path = path;
    }
}

// RFC 3339, and what publishers write in its stead: a space for the T, no seconds, no colon in the offset, no zone.
const DATE_TIME = /^(\d{4}-\d\d-\d\d)(?:[t ](\d\d:\d\d)(:\d\d)?(?:[.,]\d+)?\s?(?:(z)|([+-]\d\d):?(\d\d)?)?)?$/i;
/**
 * A date or date-time in RFC 3339 (`2026-01-26T19:30:00+07:00`, `Z` for UTC); undefined when it is none, or no such day.
 *
 * @param withZone - adds the zone to a time that is written without one; without it only the date is known
 */
function normaliseDateTime(text, withZone) {
    const [, date, time, seconds = ':00', utc, hours, minutes = '00'] = DATE_TIME.exec(text.trim()) ?? [];
    if (!date)
        return undefined;
    const local = `${date}T${time}${seconds}`;
    const zone = utc ? 'Z' : hours && `${hours}:${minutes}`.replace(/^[+-]00:00$/, 'Z');
    const result = (time && (zone ? local + zone : withZone?.(local))) ?? date;
    // `Date` makes 1 March of 29 February where there is none.
    return new Date(result).toJSON() && new Date(date).toJSON()?.startsWith(date) ? result : undefined;
}

/**
 * An absolute `http(s)` URL without credentials, or undefined: the one rule for every address that reaches a page.
 *
 * Parsed as WHATWG URL, so tabs, line breaks and entities-turned-characters inside a scheme cannot hide `javascript:`, and
 * a host in another script comes out as punycode. A user name before the host (`https://bank.example@evil.example`) exists
 * to deceive, so such a URL is refused; and so is a blank in the host, which Chromium lets pass as `%20`. A relative URL
 * needs `baseUrl`.
 */
function safeUrl(value, baseUrl) {
    if (!URL.canParse(value, baseUrl))
        return undefined;
    const { username, password, href } = new URL(value, baseUrl);
    return /^https?:\/\/[^%/]+\//.test(href) && !username && !password ? href : undefined;
}

/** The longest text that any field keeps, in UTF-16 code units; a longer one is cut. */
const MAX_TEXT = 100_000;
// Control characters, what has no width, and bidirectional embeddings, overrides and isolates hide or reorder what a reader
// sees (Trojan Source, Unicode TR 36); half a surrogate pair is no character. Of the invisible tags only flags are made.
const UNSEEN = 
// eslint-disable-next-line no-control-regex -- they are what is looked for
/(\u{1f3f4}[\u{e0061}-\u{e007a}]{3,6}\u{e007f})|[\u034f\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u115f\u1160\u180e\u200b\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffc\ufffe\uffff\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}\p{Cs}]/gu;
// Joiners spell words of Arabic and Indic scripts, and emoji; no word of these alphabets, and none needs two.
const JOINERS = /(^|\u200c|\u200d|[ -~\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}])[\u200c\u200d]+/gu;
// Thousands of accents on one letter stop the browser's text shaping for minutes; 30 are the most of the Stream-Safe Text
// Format (Unicode UAX #15).
const MARKS$1 = /(\p{M}{30})\p{M}+/gu;
const SPACES = /[\s\u0085]+/gu;
/** Text without what cannot be seen, and without what no browser can draw. */
function visibleText(text) {
    return text.replace(UNSEEN, '$1').replace(JOINERS, '$1').replace(MARKS$1, '$1');
}
/** Plain text on one line: what cannot be seen is removed, white space is folded to single spaces, ends are trimmed. */
function plainText(text) {
    return visibleText(text.slice(0, MAX_TEXT)).replace(SPACES, ' ').trim();
}
const QUOTED = /^(?:“[^”]+”|"[^"]+"|«[^»]+»|„[^“]+“|‘[^’]+’)$/;
/** The words of a quotation without the marks around the whole of it; marks that close inside are left. */
const withoutQuotationMarks = (text) => (QUOTED.test(text) ? text.slice(1, -1).trim() : text);

/** The most entries that any list keeps; the rest is dropped with a warning. */
const MAX_ITEMS$1 = 1_000;
/** Leaves the warning that another kind of value belongs here, and takes nothing. */
function expected(what, path, context) {
    context.onWarning?.({ path, message: `expected ${what}` });
}
/** Reads what is there with `accept`, which gives undefined (but not an empty text) for what is no `what`. */
const field = (what, accept) => (value, path, context) => value === undefined || value === null ? undefined : (accept(value, path, context) ?? expected(what, path, context));
/** The beginning of a text or a list, with a warning when it goes on. */
function cut(value, most, path, context) {
    if (value.length > most)
        expected(`a length of at most ${most}`, path, context);
    return value.slice(0, most);
}
const plain$1 = field('text', (value, path, context) => typeof value === 'string' ? plainText(cut(value, MAX_TEXT, path, context)) : undefined);
/** Plain text on one line. */
const text = (...place) => {
    const line = plain$1(...place);
    return line === '' ? undefined : line;
};
/** Text that `parse` has to accept. */
const parsed$1 = (what, parse) => (value, path, context) => {
    const written = text(value, path, context);
    return written && (parse(written, context) ?? expected(what, path, context));
};
/** An absolute `http(s)` URL. */
const url = parsed$1('an http(s) URL', (written, { baseUrl }) => safeUrl(written, baseUrl));
/** RFC 3339; the date alone where no zone is known. */
const dateTime = parsed$1('an RFC 3339 date', (written, { withZone }) => normaliseDateTime(written, withZone));
/** A BCP 47 tag. */
const language = parsed$1('a language tag', (tag) => /^[a-z]{2,8}(-[a-z\d]{1,8})*$/i.test(tag) ? tag : undefined);
/** A number from `min` to `max`. */
const number = (min, max) => field(`a number from ${min} to ${max}`, (value) => typeof value === 'number' && value >= min && value <= max ? value : undefined);
/** One of a few words. */
const oneOf = (...words) => field(`one of ${words.join(', ')}`, (value) => words.find((word) => word === value));
/** The entries that `read` accepts, in order and frozen; an empty list when there is none. */
const list = (read) => {
    const entries = field('a list', (value, path, context) => Array.isArray(value)
        ? cut(value, MAX_ITEMS$1, path, context)
            .map((entry, index) => read(entry, `${path}[${index}]`, context))
            .filter((entry) => entry !== undefined)
        : undefined);
    return (...place) => Object.freeze(entries(...place) ?? []);
};
const isNothing = (value) => value === undefined || value === null || (typeof value === 'string' && !value.trim());
/**
 * An object, frozen, with the fields that could be read; nothing without the first of them. Other fields are ignored, and
 * only own ones count, so `__proto__` leads nowhere.
 *
 * @param needed - how many fields, from the first, have to be there
 */
const shape = (fields, needed = 1) => {
    // Not `for … in`: old pages hang enumerable functions on all objects.
    const keys = Object.keys(fields);
    return (value, path, context) => {
        if (value === undefined || value === null)
            return undefined;
        if (typeof value !== 'object' || Array.isArray(value))
            return expected('an object', path, context);
        const kept = {};
        for (const key of keys) {
            const own = Object.hasOwn(value, key) ? value[key] : undefined;
            const read = fields[key](own, `${path}.${key}`, context);
            if (read !== undefined)
                kept[key] = read;
            else if (keys.indexOf(key) < needed) {
                // Nothing else has left a warning yet.
                if (isNothing(own))
                    expected('a value', `${path}.${key}`, context);
                return undefined;
            }
        }
        return Object.freeze(kept);
    };
};

const pixels$1 = number(1, 100_000);
const fraction = number(0, 1);
// The first field of a shape is the one without which the rest is of no use.
const rendition = shape({ url, width: pixels$1, height: pixels$1 });
const image = shape({
    url,
    width: pixels$1,
    height: pixels$1,
    renditions: list(rendition),
    alt: text,
    caption: text,
    creditText: text,
    focalPoint: shape({ x: fraction, y: fraction }, 2),
});
const partyFields = { name: text, type: oneOf('Person', 'Organization'), url, image, jobTitle: text };
const party$1 = shape(partyFields);
const publisher = shape({ ...partyFields, logo: image });
const link = shape({ headline: text, url, image, articleSection: text, datePublished: dateTime });
const spoken = (...place) => {
    const words = text(...place);
    return words && withoutQuotationMarks(words);
};
const quote = shape({ text: spoken, speaker: party$1, source: link, inLanguage: language });
const markup$1 = (value, path, context) => typeof value === 'string' ? value : value === undefined ? value : expected('HTML', path, context);
const links = list(link);
const type = (word) => word;
const blocks = {
    paragraph: shape({ text, type }),
    heading: shape({ text, type }),
    quote: shape({ quote, type }),
    image: shape({ image, type }),
    related: shape({ links: (value, ...place) => (value ? links(value, ...place) : undefined), type }),
    html: shape({ html: markup$1, type }),
};
const kind = shape({ type: oneOf(...Object.keys(blocks)) });
const block = (...place) => {
    const name = kind(...place)?.type;
    return name && blocks[name](...place);
};
const version$1 = (value, path, context) => {
    const written = typeof value === 'number' ? String(value) : value;
    if (typeof written !== 'string')
        expected('"1.0"', path, context);
    else if (!/^1\b/.test(written)) {
        throw new PayloadError('unsupported-version', path, `version ${written.slice(0, 20)} is not 1.x`);
    }
    return '1.0';
};
const headline = (value, path, context) => {
    const words = text(value, path, context);
    if (words === undefined)
        throw new PayloadError('no-headline', path, 'an article needs a headline');
    return words;
};
const article = shape({
    version: version$1,
    headline,
    id: text,
    url,
    kicker: text,
    articleSection: text,
    description: text,
    located: text,
    image: list(image),
    author: list(party$1),
    publisher,
    datePublished: dateTime,
    dateModified: dateTime,
    inLanguage: language,
    dir: oneOf('ltr', 'rtl', 'auto'),
    keywords: list(text),
    body: list(block),
    quotes: list(quote),
    related: list(link),
    copyrightNotice: text,
    license: url,
    expires: dateTime,
});
/** Reads our own format, `ArticlePayload` 1.x. Fields that a newer minor version adds are ignored. */
function readWarta(value, path, context) {
    const read = article(value, path, context);
    if (!read)
        throw new PayloadError('wrong-type', path, 'an article is a JSON object');
    const { body, quotes, related } = read;
    // What stands only in the body is lifted out, so that a quote block or a strip finds it.
    return Object.freeze({
        ...read,
        quotes: quotes.length ? quotes : Object.freeze(body.flatMap((part) => (part.type === 'quote' ? part.quote : []))),
        related: related.length
            ? related
            : Object.freeze(body.flatMap((part) => (part.type === 'related' ? part.links : []))),
    });
}
/** Our own documents: an article, `{ version, title?, items }`, or a list of articles. */
function openWarta(document, context) {
    const entries = (items, path) => items.map((item, index) => ({ path: `${path}[${index}]`, context, draft: () => item }));
    if (Array.isArray(document)) {
        return document.every((item) => !isOwn(item)) && document[0] ? undefined : { items: entries(document, '$') };
    }
    if (!isOwn(document))
        return undefined;
    const { title, items, headline } = document;
    return Array.isArray(items) && headline === undefined
        ? { title, items: entries(items, '$.items') }
        : { items: [{ path: '$', context, draft: () => document }] };
}
/** Other formats have a version or a headline as well, but then an address or a type of their own. */
function isOwn(document) {
    if (typeof document !== 'object' || !document)
        return false;
    const has = (name) => Object.hasOwn(document, name);
    const { version } = document;
    const isVersion = typeof version === 'number' || (typeof version === 'string' && /^\d/.test(version));
    return (has('headline') || (isVersion && !has('type'))) && !['@type', '@context', '@graph', 'uri', 'guid'].some(has);
}

/** The most items of a document that are looked at. */
const MAX_ITEMS = 500;
const readBefore = new WeakSet();
/**
 * The first article of a document that can be shown.
 *
 * @throws {PayloadError} why the first one cannot, when there is none
 */
function readOne({ items }) {
    let failure;
    for (const item of items.slice(0, MAX_ITEMS)) {
        try {
            return readEntry(item);
        }
        catch (error) {
            failure ??= error;
        }
    }
    throw failure ?? new PayloadError('no-article', '$', 'there is no article in it');
}
/** All articles of a document in its order. One that cannot be shown is left out, and `onWarning` hears why. */
function readAll({ title, items }, context) {
    const { onWarning } = context;
    if (items.length > MAX_ITEMS)
        onWarning?.({ path: '$', message: `has ${items.length} items, and ${MAX_ITEMS} are read` });
    const articles = items.slice(0, MAX_ITEMS).flatMap((item) => {
        try {
            return readEntry(item);
        }
        catch (error) {
            if (!(error instanceof Error))
                throw error;
            onWarning?.({ path: item.path, message: `is left out: ${error.message}` });
            return [];
        }
    });
    const name = text(title, '$.title', context);
    return Object.freeze({ ...(name && { title: name }), items: Object.freeze(articles) });
}
/** An article that was read before comes back as it is. */
function readEntry({ path, context, draft }) {
    const told = draft();
    if (readBefore.has(told))
        return told;
    const article = readWarta(told, path, context);
    const { expires } = article;
    if (expires && Date.parse(expires) <= (context.now ?? Date.now()))
        throw new PayloadError('not-published', `${path}.expires`, `expired on ${expires}`);
    readBefore.add(article);
    return article;
}

// Text as other publishers write it: with entities, and with tags where none belong. Our own format knows neither.
/** Each entry is a name and the one character that it stands for. */
const table = (entries) => new Map(entries.split(' ').map((entry) => [entry.slice(0, -1), entry.slice(-1)]));
const NAMED = table('amp& lt< gt> quot" apos\' nbsp\u00a0 lsquo‘ rsquo’ sbquo‚ ldquo“ rdquo” bdquo„ ndash– mdash— hellip… laquo« raquo» ' +
    'lsaquo‹ rsaquo› copy© reg® trade™ deg° middot· bull• euro€ pound£ iexcl¡ iquest¿ szligß oslashø OslashØ aeligæ ordmº ordfª');
/** `&eacute;` is an e with a combining acute accent. */
const ACCENTS = table('grave\u0300 acute\u0301 circ\u0302 tilde\u0303 uml\u0308 ring\u030a cedil\u0327 caron\u030c');
const ENTITY = /&(?:#(\d+|x[\da-f]+);?|([a-z]+);)/gi;
/** Replaces the entities of HTML by their characters, once: `&amp;lt;` becomes `&lt;`. An unknown one stays. */
const decodeEntities = (text) => text.replace(ENTITY, decodeOne);
function decodeOne(entity, number, name) {
    if (number)
        return character(Number(number.replace(/^x/i, '0x')));
    if (!name)
        return entity;
    const accent = ACCENTS.get(name.slice(1));
    return NAMED.get(name) ?? (accent ? (name.charAt(0) + accent).normalize() : entity);
}
/** As browsers read a reference: numbers from 128 to 159 are meant as Windows-1252. */
function character(code) {
    if (code > 127 && code < 160)
        return new TextDecoder('windows-1252').decode(new Uint8Array([code]));
    return String.fromCodePoint(code < 0x110000 ? code : 0xfffd);
}
/**
 * Takes the tags and comments out of a text; a space stands where a block or a line ended. A comment without end goes to
 * the end, and a name is taken whole, so that the time stays linear.
 */
const withoutTags = (html) => html.replace(/<!--[^]*?(?:-->|$)|<[!/]?([a-z]+)(?![a-z])[^<>]*>/gi, (_, name) => name && /^(?:br|p|div|li|tr|td|h)$/i.test(name) ? ' ' : '');
/** A field that should be plain text, without the entities and tags that publishers leave in it. Other types pass. */
const plain = (value) => typeof value === 'string' ? withoutTags(decodeEntities(value)) : value;
/** Whether a body is HTML rather than text. */
const hasTags = (value) => typeof value === 'string' && /<\/?[a-z][^<>]*>/i.test(value);

// What readers of other publishers' JSON share.
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** A size in pixels, which many write as text; nothing for `100%` and for 0. */
const pixels = (value) => (typeof value === 'string' || typeof value === 'number') && /^\d+(?:\.\d+)?(?:px)?$/.test(`${value}`)
    ? parseInt(`${value}`) || undefined
    : undefined;
/** The paragraphs of a plain text. */
const textBlocks = (value) => typeof value === 'string' ? value.split(/\n\s*/).map((text) => ({ type: 'paragraph', text })) : value;

/** A body longer than this is cut: no article is, and what follows would only cost the reader's phone. */
const MAX_BODY = 1_000_000;
/**
 * What may be lifted out: a short block with no other block in it. A match ends at the next tag of its kind, so that the time
 * stays linear however many are left open.
 */
const PART = /<blockquote\b(?:[^<]|<(?!\/?blockquote\b)){0,4000}<\/blockquote>|<(p|div|h\d)\b(?:[^<]|<(?!\/?(?:p|div|blockquote)\b)){0,4000}<\/\1>/gi;
const LABEL = /^[\s>*•-]*(?:(?:baca|lihat|simak)\s*(?:juga|pula|selengkapnya|lainnya)\s*:?|baca\s*:|(?:read (?:also|more)|also read)\s*:?)\s*/i;
/** Cards of social networks and of other blogs are not quotations; they stay HTML. */
const EMBED = /^[^>]*class=["'][^"'>]*(?:embed|tweet|media|tiktok)/i;
const LINK = /<a\b[^<>]*?\bhref=(?:"([^"<>]*)"|'([^'<>]*)')[^<>]*>([^]*?)<\/a>/gi;
/** The text of a piece of HTML, on one line. */
const textOf = (html) => decodeEntities(withoutTags(html.replace(/<(script|style)\b[^]*?(?:<\/\1\s*>|$)/gi, '')))
    .replace(/\s+/g, ' ')
    .trim();
/**
 * The body of an article as blocks: text becomes paragraphs, HTML stays HTML, and out of it come the quotations
 * (`<blockquote>`) and the pointers to other articles (a paragraph "Baca juga: …", or that over a list).
 *
 * @param baseUrl - relative addresses in the HTML are resolved against this
 */
function bodyBlocks(body, baseUrl) {
    if (!hasTags(body))
        return textBlocks(typeof body === 'string' ? decodeEntities(body) : body);
    const html = body.slice(0, MAX_BODY).replace(/^[^]*<body\b[^>]*>|<\/body>[^]*$/gi, '');
    const blocks = [];
    let from = 0;
    const keep = (to) => {
        const rest = html.slice(from, to);
        if (textOf(rest) || /<(?:img|video|audio|iframe)\b/i.test(rest))
            blocks.push({ type: 'html', html: absolute(rest, baseUrl) });
    };
    for (const { 0: part, index } of html.matchAll(PART)) {
        const end = index + part.length;
        if (index < from)
            continue;
        const [block, more = 0] = /^<b/i.test(part) ? quoteOf$1(part) : relatedOf(part, html.slice(end, end + 4_000));
        if (!block)
            continue;
        keep(index);
        blocks.push(block);
        from = end + more;
    }
    keep(html.length);
    return blocks;
}
function quoteOf$1(part) {
    const source = /<(cite|footer)\b[^>]*>([^]*?)<\/\1>/i.exec(part);
    const text = textOf(source ? part.replace(source[0], '') : part);
    const [, inside = ''] = source?.slice(1) ?? [];
    // A footer that begins with the name goes on with what the speaker is; `cite` further on is a work (HTML, 4.4.4).
    const [, person = inside, role = ''] = /^[\s–—―-]*<cite\b[^>]*>([^]*?)<\/cite>\s*,([^<·]*)/i.exec(inside) ?? [];
    const name = textOf(person).replace(/^[\s–—―-]+/, '');
    if (!text || EMBED.test(part))
        return [];
    const jobTitle = textOf(role) || undefined;
    return [{ type: 'quote', quote: { text, ...(name && { speaker: { name, jobTitle } }) } }];
}
function relatedOf(part, after) {
    const text = textOf(part);
    const rest = text.replace(LABEL, '');
    if (rest === text)
        return [];
    const [list = ''] = rest ? [] : (/^\s*<(ul|ol)\b[^]*?<\/\1>/i.exec(after) ?? []);
    const links = [...(part + list).matchAll(LINK)]
        .map(([, double, single = '', words = '']) => ({
        headline: textOf(words).replace(LABEL, ''),
        url: decodeEntities(double ?? single),
    }))
        .filter(({ headline }) => headline);
    // A sentence that only begins like a pointer keeps its place.
    const length = links.reduce((sum, { headline }) => sum + headline.length, 25);
    return links.length && rest.length < length ? [{ type: 'related', links }, list.length] : [];
}
const absolute = (html, baseUrl) => html.replace(/(\s(?:href|src|poster)=(["']))(?!#|[a-z][\w+.-]*:)(.+?)\2/gi, (attribute, start, quote, written) => {
    const url = safeUrl(decodeEntities(written), baseUrl);
    return url ? start + url.replace(/&/g, '&amp;') + quote : attribute;
});
/** The first picture of a body in a list, for those who name none; not a counting pixel, nor what a script fills later. */
function firstImage(body) {
    if (typeof body !== 'string')
        return undefined;
    for (const [tag, , url = ''] of body
        .slice(0, MAX_BODY)
        .matchAll(/<img\b[^<>]*?\ssrc=(["'])(?!data:)([^<>]+?)\1[^<>]*>/gi)) {
        const [, , alt = ''] = /\salt=(["'])(.*?)\1/i.exec(tag) ?? [];
        if (!/\swidth=["']?1\b/i.test(tag))
            return [{ url: decodeEntities(url), alt: decodeEntities(alt) }];
    }
    return undefined;
}
/** A short text from HTML, without the "[…]" that says it was cut. */
function dek(html) {
    if (typeof html !== 'string')
        return html;
    const text = textOf(html.slice(0, MAX_BODY)).replace(/\s*\[(?:…|\.{3})\]$/, '…');
    return text.length < 500 ? text.replace(/^…$/, '') : text.slice(0, 400).replace(/\s+\S*$/, '…');
}

/**
 * An item of another format: what is said of it is said by its own names and its own place, and relative addresses in it
 * are resolved against its own page.
 *
 * @param page - the address of that page, which is the article's `url`
 * @param draft - takes the item, and the address against which its HTML is resolved
 */
function entry(item, path, context, names, page, draft) {
    const url = typeof page === 'string' ? safeUrl(page, context.baseUrl) : undefined;
    const baseUrl = url ?? context.baseUrl;
    const place = (own) => path + own.slice(path.length).replace(/^\.(\w+)/, (_, name) => `.${names[name] ?? name}`);
    return {
        path,
        context: {
            ...context,
            baseUrl,
            onWarning: (warning) => context.onWarning?.({ ...warning, path: place(warning.path) }),
        },
        draft: () => {
            if (!isObject(item))
                throw new PayloadError('wrong-type', path, 'an item is a JSON object');
            const told = draft(item, baseUrl);
            const { headline } = told;
            if (typeof headline === 'string' ? !headline.trim() : !headline)
                throw new PayloadError('no-headline', place(`${path}.headline`), 'an article needs a headline');
            return { version: '1.0', url: url ?? page, ...told };
        },
    };
}
/** Says that the publisher does not want an item to be shown. */
function withhold(path, why) {
    throw new PayloadError('not-published', path, `not to be shown: ${typeof why === 'string' ? why.slice(0, 40) : ''}`);
}
/** The fields of an object; none of another value. */
const fieldsOf = (value) => (isObject(value) ? value : {});
/** The objects in a list, in a list of lists, or under the names of an object. */
const listOf$1 = (value) => (typeof value === 'object' && value ? Object.values(value) : []).flat().filter(isObject);
/** A person or an organisation, where there is a name. */
const party = (name, url, image) => name ? { name: plain(name), url, image: image ? { url: image } : undefined } : undefined;
/** A picture in one size. */
const sized = (url, width, height) => ({
    url,
    width: pixels(width),
    height: pixels(height),
});
/** A picture in its sizes. */
const withRenditions = (lead, sizes) => ({
    ...lead,
    renditions: sizes.filter(({ url, width }) => width && url !== lead.url),
});
/** Pictures wider than this are for print. */
const MAX_WIDTH = 2_400;
/** The sizes with the widest for a screen first, since the names of sizes say nothing reliable. */
function widestFirst(sizes) {
    const sorted = [...sizes].sort((a, b) => (b.width ?? 0) - (a.width ?? 0));
    const fitting = sorted.filter(({ width = 0 }) => width <= MAX_WIDTH);
    return fitting.length ? fitting : sorted.slice(-1);
}

// Dates as people and mail programs write them: RFC 822 (RSS), JavaScript's and C's own forms, Indonesian and other months.
const MONTHS$1 = 'jan|ene,feb|fev|fév,mar|mär|mrz,apr|abr|avr,ma[yi]|mei,juni?,jui?l,au|agu?|ao,se[pt],o[ck]t|out,no[vp],de[cszk]|di[cs]|déc'
    .split(',')
    .map((names) => RegExp(`^(?:${names})`));
/** Hours east of UTC of the zones that are named; other names say nothing. */
const ZONES$2 = 'gmt0 utc0 ut0 z0 wib7 wita8 wit9 cet1 cest2 bst1 jst9 edt-4 est-5 cdt-5 cst-6 mdt-6 mst-7 pdt-7 pst-8';
/** Hour, minute, second, half of the day, offset. */
const CLOCK = /(?<![\d.])(\d\d?)[:.](\d\d)(?:[:.](\d\d))?(?![\d.]\d)(?:[.,]\d+)?\s*([ap]\.?m)?(?:\s*(?:gmt|utc)?([+-]\d\d):?(\d\d)?\b)?/;
const ALREADY = /^\s*\d{4}-\d\d-\d\d(?:[t ]\d\d:\d\d[\d:.,z +-]*)?\s*$/i;
/**
 * Brings a date into the form of RFC 3339 that the reader of our own format takes; another value stays as it is. A date
 * such as 03/04/2026, where nobody knows which number is the month, is left alone.
 */
function mendDate(value) {
    if (typeof value !== 'string' || ALREADY.test(value))
        return value;
    const text = value.slice(0, 100).toLowerCase();
    const [clock = '', hour = '', minute = '', second = '00', half, offset, minutes = '00'] = CLOCK.exec(text) ?? [];
    const rest = text.replace(clock, ' ');
    const words = rest.match(/[a-zà-ü]+/g) ?? [];
    // The last word that may be a month: the first may be a day, as "mar" of "martes".
    const month = words
        .map((word) => MONTHS$1.findIndex((names) => word.length > 2 && names.test(word)) + 1)
        .findLast(Boolean);
    const date = dateOf(rest.match(/\d+/g) ?? [], month, rest.includes('/'));
    if (!date || !clock)
        return date ?? value;
    const [named] = words
        .map((word) => RegExp(`\\b${word}(-?\\d)`).exec(ZONES$2)?.[1])
        .filter(Boolean)
        .map(Number);
    const zone = offset
        ? `${offset}:${minutes}`
        : named === undefined
            ? ''
            : `${named < 0 ? '-' : '+'}0${Math.abs(named)}:00`;
    const hours = half ? (Number(hour) % 12) + (half.startsWith('p') ? 12 : 0) : hour;
    return `${date}T${two(hours)}:${minute}:${second}${zone}`;
}
function dateOf(numbers, month, hasSlash) {
    const [first = '', second = '', third = ''] = numbers;
    if (month) {
        const year = numbers.find((number) => number.length === 4) ?? `20${second}`;
        return `${year}-${two(month)}-${two(first === year ? second : first)}`;
    }
    if (first.length === 4)
        return `${first}-${two(second)}-${two(third)}`;
    if (third.length !== 4)
        return undefined;
    const isDayFirst = !hasSlash || Number(first) > 12;
    if (!isDayFirst && Number(second) < 13)
        return undefined;
    return `${third}-${two(isDayFirst ? second : first)}-${two(isDayFirst ? first : second)}`;
}
const two = (number) => `${number}`.padStart(2, '0');

const NAMES$4 = {
    headline: 'title',
    description: 'summary',
    author: 'authors',
    datePublished: 'date_published',
    dateModified: 'date_modified',
    inLanguage: 'language',
    keywords: 'tags',
    body: 'content_html',
};
/** JSON Feed 1.0 and 1.1 (jsonfeed.org). An item without an id is none, says the specification. */
function openJsonFeed(feed, context) {
    if (!isObject(feed) || !Array.isArray(feed['items']))
        return undefined;
    const { version, title, items, language, icon, home_page_url: home, feed_url: address } = feed;
    if (!(typeof version === 'string' && version.includes('jsonfeed')) && !home && !address)
        return undefined;
    return {
        title: plain(title),
        items: items.map((written, index) => {
            const path = `$.items[${index}]`;
            const { url, external_url: external } = fieldsOf(written);
            return entry(written, path, context, NAMES$4, url ?? external, (item, baseUrl) => {
                const { id, content_html: html, content_text: words, summary } = item;
                if (!id && id !== 0)
                    throw new PayloadError('no-article', `${path}.id`, 'an item without an id is none');
                const image = item['image'] ?? item['banner_image'];
                return {
                    id: typeof id === 'number' ? `${id}` : id,
                    headline: plain(item['title']),
                    description: plain(summary) ?? dek(html ?? words),
                    image: image ? [{ url: image }] : firstImage(html),
                    author: authorsOf$2(item) ?? authorsOf$2(feed),
                    publisher: { ...party(title, home), logo: icon && { url: icon } },
                    datePublished: mendDate(item['date_published']),
                    dateModified: mendDate(item['date_modified']),
                    inLanguage: item['language'] ?? language,
                    keywords: item['tags'],
                    body: bodyBlocks(html ?? words, baseUrl),
                };
            });
        }),
    };
}
/** Version 1.0 knew one author. */
function authorsOf$2({ authors, author }) {
    const list = listOf$1(authors);
    return list.length || author
        ? (list.length ? list : [fieldsOf(author)]).map(({ name, url, avatar }) => party(name, url, avatar))
        : undefined;
}

const MAX_DOCUMENTS = 500;
/** What stands before JSON in a page: comments, CDATA, its script tag. */
const WRAPPING = /^(?:[\ufeff\s]+|<!--|\/[/*]|\*\/|<!\[CDATA\[|<script\b[^<>]*>){0,20}/i;
const MARKS = { quot: '"', amp: '&', lt: '<', gt: '>' };
const ESCAPES = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
/**
 * JSON as it stands in pages: wrapped in CDATA, comments or a script tag, escaped as HTML, with raw line breaks in strings,
 * needless commas and backslashes, several documents one after another, something else behind, or cut off, when what is
 * complete of it counts. What it means is returned; nothing when that cannot be told.
 */
function mendJson(text) {
    let json = text.replace(WRAPPING, '');
    if (!/^[{[]/.test(json))
        return undefined;
    if (json.includes('&quot;') && !json.includes('"'))
        json = json.replace(/&(quot|amp|lt|gt|#0?39);/g, (_, name) => MARKS[name] ?? "'");
    const documents = [];
    for (let from = 0; documents.length < MAX_DOCUMENTS;) {
        const { mended, end } = firstDocument(json, from);
        try {
            documents.push(JSON.parse(mended));
        }
        catch {
            break;
        }
        const next = /[^\s;,]/g;
        next.lastIndex = end;
        from = next.exec(json)?.index ?? json.length;
        if (!/[{[]/.test(json.charAt(from)))
            break;
    }
    return documents.length > 1 ? documents : documents[0];
}
/** Walks through one document once: where it ends, and its text as JSON wants it. */
function firstDocument(json, start) {
    const closers = [];
    let mended = '';
    let copied = start;
    let isInString = false;
    let comma = -1;
    /** The text up to the last value that is complete, and how many brackets are open there. */
    let complete = '';
    let completeDepth = 0;
    const replace = (from, to, by) => {
        mended += json.slice(copied, from) + by;
        copied = to;
    };
    const remember = (at) => {
        complete = mended + json.slice(copied, at);
        completeDepth = closers.length;
    };
    for (let at = start; at < json.length; at++) {
        const character = json.charAt(at);
        if (isInString) {
            if (character === '"')
                isInString = false;
            else if (character < ' ')
                replace(at, at + 1, ESCAPES[character] ?? ' ');
            else if (character === '\\') {
                if (/["\\/bfnrtu]/.test(json.charAt(at + 1)))
                    at++;
                else
                    replace(at, at + 1, '');
            }
            continue;
        }
        if (character === '"')
            isInString = true;
        else if (character === '{')
            closers.push('}');
        else if (character === '[')
            closers.push(']');
        else if (character === '}' || character === ']') {
            if (comma >= 0)
                replace(comma, comma + 1, '');
            closers.pop();
            if (!closers.length)
                return { mended: mended + json.slice(copied, at + 1), end: at + 1 };
            remember(at + 1);
        }
        else if (character === ',') {
            remember(at);
            comma = at;
        }
        if (!/[\s,]/.test(character))
            comma = -1;
    }
    return { mended: complete + closers.slice(0, completeDepth).reverse().join(''), end: json.length };
}

const NAMES$3 = {
    author: 'byline',
    image: 'associations',
    datePublished: 'versioncreated',
    inLanguage: 'language',
    keywords: 'subject',
    publisher: 'copyrightholder',
};
/**
 * IPTC ninjs 1 to 3, one item or a list, and the dialects of Superdesk (`guid`, `authors`) and of the BBC (`{item: […]}`).
 * There is no public page in it, since `uri` is no link; `edNote` is for editors and stays with them.
 */
function openNinjs(document, context) {
    const fields = fieldsOf(document);
    const name = ['item', 'items', '_items'].find((name) => Array.isArray(fields[name]));
    const list = name ? fields[name] : document;
    const items = Array.isArray(list) ? list : [list];
    if (!items.some(isItem))
        return undefined;
    return {
        items: items.map((item, index) => {
            const path = Array.isArray(list) ? `$${name ? `.${name}` : ''}[${index}]` : '$';
            return entry(item, path, context, NAMES$3, undefined, (item, baseUrl) => draftOf$1(lowered(item), path, context, baseUrl));
        }),
    };
}
const isItem = (value) => {
    const names = Object.keys(fieldsOf(value)).join();
    return /\b(?:uri|guid)\b/.test(names) && /\b(?:type|versioncreated|pubstatus|headline)/i.test(names);
};
function draftOf$1(item, path, { now = Date.now() }, baseUrl) {
    const { firstcreated, versioncreated, pubstatus, keywords } = item;
    if (typeof pubstatus === 'string' && pubstatus.toLowerCase() !== 'usable')
        withhold(`${path}.pubstatus`, pubstatus);
    const embargo = mendDate(item['embargoeduntil'] ?? item['embargoed']);
    if (embargo && !(momentOf(embargo) <= now))
        withhold(`${path}.embargoed`, embargo);
    return {
        id: item['uri'] ?? item['guid'],
        headline: pick(item, 'headline', 'main'),
        description: pick(item, 'description', 'text'),
        articleSection: plain(listOf(item['service'])[0]?.['name']),
        located: plain(item['located']),
        image: [item, ...picturesOf(item['associations'])].flatMap(imageOf$1),
        author: authorsOf$1(item),
        publisher: party(item['copyrightholder'] ?? item['source']),
        datePublished: mendDate(firstcreated ?? versioncreated),
        dateModified: firstcreated && mendDate(versioncreated),
        inLanguage: item['language'],
        keywords: [keywords ?? [], listOf(item['subjects'] ?? item['subject']).map(({ name }) => name)].flat(2).map(plain),
        body: bodyBlocks(bodyOf$1(item), baseUrl),
        copyrightNotice: plain(item['copyrightnotice']),
        expires: mendDate(item['expires']),
    };
}
/** Without a zone, the moment when it is that time everywhere; not a number where there is none. */
const momentOf = (dateTime) => typeof dateTime === 'string'
    ? Date.parse(dateTime.replace(/([+-]\d\d)(\d\d)$/, '$1:$2').replace(/T[\d:.]+$/, '$&-12:00'))
    : NaN;
/** Version 3 writes `versionCreated` what versions 1 and 2 write `versioncreated`. */
const lowered = (item) => Object.fromEntries(Object.entries(item).map(([key, value]) => [key.toLowerCase(), value]));
const listOf = (value) => listOf$1(value).map(lowered);
/** A text that version 1 has as `headline` or `headline_main`, and later ones in a list by role. */
function pick(item, name, role) {
    const list = item[`${name}s`];
    const texts = listOf(list);
    const first = texts.find((text) => text['role'] === role) ?? texts.find((text) => text['role'] !== 'writer');
    const other = Object.keys(item).find((key) => key.startsWith(`${name}_`)) ?? '';
    const text = item[name] ??
        first?.['value'] ??
        item[`${name}_${role}`] ??
        item[other] ??
        (typeof list === 'string' ? list : undefined);
    return hasTags(text) ? textOf(text) : plain(text);
}
/** The body as HTML where there is some; other mark-up, such as NITF, is of no use. */
function bodyOf$1(item) {
    const bodies = [
        ...listOf(item['bodies']).map(({ contenttype, value }) => [contenttype, value]),
        ...Object.entries(item).filter(([key]) => key.startsWith('body_')),
    ].filter(([type]) => typeof type !== 'string' || !/nitf|n\/xml/.test(type));
    return (bodies.find(([, value]) => hasTags(value)) ?? bodies[0])?.[1];
}
function authorsOf$1(item) {
    const byline = plain(item['byline'] ?? item['by']);
    return byline
        ? [party(typeof byline === 'string' ? byline.replace(/^\s*(?:by|oleh)[\s:]+/i, '') : byline)]
        : listOf(item['authors']).map(({ name, avatar_url: avatar }) => party(name, undefined, avatar));
}
/** What is associated with an item, the lead picture of Superdesk first. */
const picturesOf = (associations) => listOf(isObject(associations) ? { featuremedia: undefined, ...associations } : associations);
function imageOf$1(item) {
    const isPicture = item['type'] === 'picture' || item['type'] === 'graphic';
    const sizes = widestFirst(listOf(item['renditions'])
        .filter(({ href, mimetype, contenttype = mimetype }) => href && (typeof contenttype === 'string' ? contenttype.startsWith('image') : isPicture))
        .map(({ href, width, height }) => sized(href, width, height)));
    return sizes[0]
        ? [
            {
                ...withRenditions(sizes[0], sizes),
                // Superdesk keeps the alternative text where other items have their body.
                alt: isPicture && item['guid'] ? plain(item['body_text']) : undefined,
                caption: pick(item, 'description', 'text'),
                creditText: plain(item['byline'] ?? item['by']),
            },
        ]
        : [];
}

const NAMES$2 = { headline: 'title', author: 'author_name', publisher: 'provider_name', image: 'thumbnail_url' };
/**
 * oEmbed 1.0 (oembed.com): a title, a picture, who made it and who shows it. Its page is known only to whoever asked, and
 * its `html` is left alone: half of what is served holds scripts.
 */
function openOembed(document, context) {
    if (!isObject(document))
        return undefined;
    const { type, url, html, provider_name: provider, author_name: author, thumbnail_url: thumbnail } = document;
    if (!provider && !(html && (author ?? thumbnail ?? document['provider_url'])))
        return undefined;
    const image = type === 'photo' && url
        ? sized(url, document['width'], document['height'])
        : sized(thumbnail, document['thumbnail_width'], document['thumbnail_height']);
    return {
        items: [
            entry(document, '$', context, NAMES$2, undefined, ({ title, description, author_url: page, provider_url: home }) => ({
                headline: plain(title),
                description: plain(description),
                image: image.url && [image],
                author: author && [party(author, page)],
                publisher: party(provider, home),
            })),
        ],
    };
}

/** Feeds nest a dozen levels; what is deeper counts as the text around it. */
const MAX_DEPTH = 100;
const MAX_ELEMENTS = 1_000_000;
/** Begins only where a space was, so that a long word is tried once. */
const ATTRIBUTE = /(?<=\s)([^\s=/"'<>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
/** Prefixes under which feeds write what other feeds write without. */
const PLAIN_PREFIX$1 = /^(\/?)(?:atom|a10|rss|rdf):/;
/**
 * The elements of an XML document, read in one pass and forgivingly: tags may be left open, ampersands bare. A doctype is
 * skipped, so no entity is ever declared, let alone expanded, and nothing is fetched.
 *
 * @returns a nameless element that holds the root
 */
function parseXml(source) {
    const root = element('', '', 0);
    const stack = [root];
    let count = 0;
    let tagEnd = -1;
    let at = 0;
    while (at < source.length && count < MAX_ELEMENTS) {
        const top = stack.at(-1) ?? root;
        const open = source.indexOf('<', at);
        if (open !== at)
            top.text += decodeEntities(source.slice(at, open < 0 ? source.length : open));
        if (open < 0)
            break;
        if (source.startsWith('<!--', open))
            at = after(source, '-->', open);
        else if (source.startsWith('<![CDATA[', open)) {
            at = after(source, ']]>', open);
            top.text += source.slice(open + 9, at).replace(/\]\]>$/, '');
            top.isCdata = true;
        }
        else if (source.startsWith('<?', open))
            at = after(source, '?>', open);
        else if (/^<!doctype/i.test(source.slice(open, open + 9))) {
            const close = after(source, '>', open);
            at = source.slice(open, close).includes('[') ? after(source, '>', after(source, ']', open)) : close;
        }
        else {
            // Looked for only when the last one is behind, so that many brackets without an end cost no more than one.
            if (tagEnd < open)
                tagEnd = source.indexOf('>', open);
            if (tagEnd < 0)
                break;
            at = tagEnd + 1;
            const tag = source.slice(open + 1, tagEnd);
            const name = /^\/?[a-z_][^\s/<>]*/i.exec(tag)?.[0].toLowerCase().replace(PLAIN_PREFIX$1, '$1');
            if (!name || tag.includes('<')) {
                top.text += '<';
                at = open + 1;
            }
            else if (name.startsWith('/')) {
                const index = stack.findLastIndex((element) => `/${element.name}` === name);
                if (index > 0)
                    for (const closed of stack.splice(index))
                        closed.end = open;
            }
            else {
                const child = element(name, tag, at);
                count++;
                top.children.push(child);
                if (tag.endsWith('/'))
                    child.end = at;
                else if (stack.length < MAX_DEPTH)
                    stack.push(child);
            }
        }
    }
    for (const left of stack)
        left.end = source.length;
    return root;
}
function after(source, mark, from) {
    const found = source.indexOf(mark, from);
    return found < 0 ? source.length : found + mark.length;
}
function element(name, tag, start) {
    // Without a prototype, since a document may name an attribute `__proto__`.
    const attributes = Object.create(null);
    for (const [, key = '', double, single] of tag.matchAll(ATTRIBUTE)) {
        attributes[key.toLowerCase()] = decodeEntities(double ?? single ?? '');
    }
    return { name, attributes, children: [], text: '', isCdata: false, start, end: start };
}

/** The names of RSS; Atom's are near enough for whoever looks into the feed. */
const NAMES$1 = {
    headline: 'title',
    url: 'link',
    image: 'media:content',
    datePublished: 'pubDate',
    dateModified: 'updated',
    inLanguage: 'language',
    id: 'guid',
};
/**
 * RSS 2.0, RSS 1.0 and Atom, and any other XML whose articles stand in elements named `item` or `entry`, such as the feed of
 * the Indonesian government portals (`title`, `link`, `pubDate`, `category_title`).
 */
function openRss(document, context) {
    if (typeof document !== 'string')
        return undefined;
    const root = parseXml(document);
    const feed = [root];
    const items = [];
    // The list grows while it is walked: what is no item may hold some.
    for (const element of feed)
        for (const child of element.children)
            (/^(?:item|entry)$/.test(child.name) ? items : feed).push(child);
    const channel = feed.find(({ name }) => name === 'channel' || name === 'feed') ?? root;
    if (channel === root && !items.length)
        return undefined;
    /** The HTML of an element: as text, or where it stands among the XML itself, as it was written. */
    const htmlOf = (element) => element?.children.length ? document.slice(element.start, element.end) : element?.text;
    const titleOf = (parent) => {
        const title = child$1(parent, 'title', 'media:title');
        return title?.attributes['type']?.includes('html') ? textOf(htmlOf(title) ?? '') : wordsOf$2(title);
    };
    const title = titleOf(channel);
    const page = pageOf(channel);
    const image = child$1(channel, 'image');
    const publisher = {
        ...party(title, page),
        logo: { url: words$2(channel, 'logo', 'icon') ?? (image && words$2(image, 'url')) },
    };
    const draftOf = (item, baseUrl) => {
        const content = htmlOf(child$1(item, 'content:encoded', 'content'));
        const summary = htmlOf(child$1(item, 'description', 'summary', 'media:description'));
        const authors = authorsOf(item);
        const sections = named(item, 'category_title', 'category', 'dc:subject').map((element) => wordsOf$2(element) ?? element.attributes['label'] ?? element.attributes['term']);
        return {
            headline: titleOf(item),
            id: words$2(item, 'guid', 'id'),
            articleSection: sections[0],
            description: dek(summary),
            image: imagesOf(item) ?? firstImage(content) ?? firstImage(summary),
            author: authors.length ? authors : authorsOf(channel),
            publisher: publisher.logo.url ? publisher : party(title, page),
            datePublished: mendDate(words$2(item, 'pubdate', 'published', 'dc:date', 'date', 'issued', 'updated')),
            dateModified: mendDate(words$2(item, 'updated', 'dcterms:modified', 'modified')),
            inLanguage: words$2(item, 'dc:language') ??
                item.attributes['xml:lang'] ??
                words$2(channel, 'language', 'dc:language') ??
                channel.attributes['xml:lang'],
            keywords: sections,
            // Many put the whole article into its description.
            body: bodyBlocks(content ?? ((summary?.length ?? 0) > 1_000 ? summary : undefined), baseUrl),
            copyrightNotice: words$2(item, 'rights', 'dc:rights') ?? words$2(channel, 'copyright', 'rights', 'dc:rights'),
        };
    };
    const base = { ...context, baseUrl: safeUrl(page ?? '', context.baseUrl) ?? context.baseUrl };
    return {
        title,
        items: items.map((item, index) => entry({ item }, `$.${item.name}[${index}]`, base, NAMES$1, pageOf(item), (_, baseUrl) => draftOf(item, baseUrl))),
    };
}
/** The first child with one of the names, the first name first. */
const child$1 = (parent, ...names) => named(parent, ...names)[0];
const named = (parent, ...names) => names.flatMap((name) => parent.children.filter((element) => element.name === name));
/** Text that is decoded once: by XML, or where XML left it alone, as the HTML that stands there. */
const wordsOf$2 = (element) => element && ((element.isCdata ? textOf(element.text) : withoutTags(element.text)).trim() || undefined);
const words$2 = (parent, ...names) => named(parent, ...names)
    .map(wordsOf$2)
    .find(Boolean);
/** The page of an item or a feed: RSS has it as text, Atom as an attribute among links to other things. */
function pageOf(parent) {
    const atom = named(parent, 'link').find(({ attributes: { href, rel = 'alternate' } }) => href && rel === 'alternate');
    const guid = child$1(parent, 'guid');
    const permalink = guid?.attributes['ispermalink'] === 'false' ? undefined : wordsOf$2(guid);
    return words$2(parent, 'link') ?? atom?.attributes['href'] ?? (permalink?.startsWith('http') ? permalink : undefined);
}
/** The authors, without those of whom RSS knows only the address; it writes `email (name)`. */
const authorsOf = (parent) => [
    ...new Set(named(parent, 'dc:creator', 'author', 'itunes:author').map((author) => words$2(author, 'name') ?? wordsOf$2(author))),
]
    .map((name) => party(name?.replace(/^\S+@\S+\s*\(?|\)$/g, (part) => (name.includes('@') ? '' : part))))
    .filter(Boolean);
/** One picture in its sizes: from Media RSS, an enclosure, or an element of its own. */
function imagesOf(item) {
    const groups = [item, ...named(item, 'media:group')];
    const media = [...groups, ...groups.flatMap((group) => named(group, 'media:content'))];
    const sizes = widestFirst([...media.flatMap((element) => named(element, 'media:content', 'media:thumbnail')), ...named(item, 'enclosure')]
        .filter(({ name, attributes: { url = '', medium = '', type = medium } }) => url &&
        (name.endsWith('thumbnail') ||
            (type ? type.startsWith('image') : /\.(?:jpe?g|png|webp|gif|avif)\b/i.test(url))))
        .map(({ attributes: { url, width, height } }) => sized(url, width, height)));
    const [lead] = sizes;
    const image = child$1(item, 'image', 'itunes:image');
    const url = image && (image.attributes['href'] ?? words$2(image, 'url') ?? wordsOf$2(image));
    const about = (...names) => media.map((element) => words$2(element, ...names)).find(Boolean);
    return lead
        ? [
            {
                ...withRenditions(lead, sizes),
                caption: about('media:text'),
                creditText: about('media:credit', 'media:copyright'),
            },
        ]
        : url && [{ url }];
}

const NAMES = {
    headline: 'title.rendered',
    url: 'link',
    description: 'excerpt.rendered',
    image: "_embedded['wp:featuredmedia']",
    author: '_embedded.author',
    articleSection: "_embedded['wp:term']",
    keywords: "_embedded['wp:term']",
    datePublished: 'date',
    dateModified: 'modified',
    body: 'content.rendered',
};
/** Posts of the WordPress REST API, one or a list, with what `?_embed` adds or without. */
function openWordPress(document, context) {
    const { code, message, data } = fieldsOf(document);
    if (typeof code === 'string' && typeof message === 'string' && fieldsOf(data)['status'])
        throw new PayloadError('no-article', '$', `the server says: ${message}`);
    const isList = Array.isArray(document);
    const posts = isList ? document : [document];
    if (!posts.some(isPost))
        return undefined;
    return {
        items: posts.map((post, index) => {
            const path = isList ? `$[${index}]` : '$';
            return entry(post, path, context, NAMES, fieldsOf(post)['link'], (post, baseUrl) => draftOf(post, path, baseUrl));
        }),
    };
}
const isPost = (value) => {
    const { _embedded, _links, title } = fieldsOf(value);
    return [_embedded, _links, title].some(isObject);
};
function draftOf(post, path, baseUrl) {
    const { id, status, title, excerpt, content } = post;
    if (status && status !== 'publish')
        withhold(`${path}.status`, status);
    const embedded = fieldsOf(post['_embedded']);
    const { og_site_name: site, og_locale: locale } = fieldsOf(post['yoast_head_json']);
    const html = rendered(content);
    const terms = listOf$1(embedded['wp:term']).filter(({ name }) => name);
    const section = terms.find(({ taxonomy }) => taxonomy === 'category');
    return {
        id: typeof id === 'number' ? `${id}` : id,
        headline: words$1(title),
        description: dek(rendered(excerpt)),
        articleSection: plain(section?.['name']),
        keywords: terms.filter((term) => term !== section).map(({ name }) => plain(name)),
        image: imageOf(listOf$1(embedded['wp:featuredmedia']), post['jetpack_featured_media_url']) ?? firstImage(html),
        // In the place of an author or a picture that is gone stands an error, which has no name.
        author: listOf$1(embedded['author']).map(({ name, link }) => party(name, link)),
        publisher: party(site),
        inLanguage: typeof locale === 'string' ? locale.replace('_', '-') : locale,
        datePublished: timeOf(post['date_gmt'], post['date']),
        dateModified: timeOf(post['modified_gmt'], post['modified']),
        body: bodyBlocks(html, baseUrl),
    };
}
/** What WordPress made of a field; some sites give the text itself. */
const rendered = (field) => (isObject(field) ? field['rendered'] : field);
const words$1 = (field) => {
    const html = rendered(field);
    return typeof html === 'string' ? textOf(html) : html;
};
/** The time in UTC, which WordPress writes without saying so; the local time where there is none. */
const timeOf = (utc, local) => typeof utc === 'string' && /^[1-9].*\d$/.test(utc) ? `${utc}Z` : local;
function imageOf(media, jetpack) {
    const [found] = media.filter(({ source_url: url }) => url);
    if (!found)
        return jetpack && [{ url: jetpack }];
    const details = fieldsOf(found['media_details']);
    const lead = sized(found['source_url'], details['width'], details['height']);
    const ratio = ({ width = 0, height = 0 }) => width / height;
    const sizes = listOf$1(details['sizes'])
        .map(({ source_url: url, width, height }) => sized(url, width, height))
        // A size that was cropped is another picture.
        .filter((size) => !(Math.abs(ratio(size) / ratio(lead) - 1) > 0.05));
    return [{ ...withRenditions(lead, sizes), alt: plain(found['alt_text']), caption: words$1(found['caption']) }];
}

const tools = { plain, blocks: bodyBlocks, date: mendDate };
/**
 * Takes apart a document of any format.
 *
 * @param only - the format that it is said to be of
 * @throws {PayloadError} when it is of no known format, or not of that one
 */
function recognise(input, context, { openWarta, openNewsArticle }, only) {
    const document = typeof input === 'string' ? parse(input) : input;
    if (!document || !/string|object/.test(typeof document))
        throw new PayloadError('wrong-type', '$', 'an article is a JSON object');
    // In this order each takes only what is its own.
    const readers = {
        warta: () => openWarta(document, context),
        'news-article': () => openNewsArticle(document, context, tools),
        wordpress: () => openWordPress(document, context),
        'json-feed': () => openJsonFeed(document, context),
        oembed: () => openOembed(document, context),
        ninjs: () => openNinjs(document, context),
        rss: () => openRss(document, context),
    };
    for (const format of Object.keys(readers)) {
        const listing = only && only !== format ? undefined : readers[format]();
        if (listing)
            return [format, listing];
    }
    throw new PayloadError('unknown-format', '$', `the document is ${only ? `no ${only}` : 'of no known format'}`);
}
/** The value of JSON text, however it is wrapped; XML stays text. */
function parse(text) {
    const trimmed = text.replace(/^\ufeff/, '');
    try {
        return JSON.parse(trimmed);
    }
    catch (error) {
        const mended = mendJson(trimmed);
        if (mended !== undefined)
            return mended;
        if (/^\s*</.test(trimmed))
            return trimmed;
        throw new PayloadError('not-json', '$', `not JSON: ${error.message}`);
    }
}

/** Where an article or a list of articles may stand in a node. */
const INSIDE = ['@graph', 'mainEntity', 'itemListElement', 'item', 'blogPost'];
/** What is called here as in our own format, and is text. */
const AS_THEY_ARE = ['articleSection', 'description', 'inLanguage', 'copyrightNotice', 'expires'];
/** For documents without any markup. */
const asIs = (value) => value;
const noMarkup = { plain: asIs, blocks: textBlocks, date: asIs };
/**
 * schema.org JSON-LD: every `NewsArticle`, `BlogPosting`, `Report`… in a node, a list or `@graph`, outer ones first.
 */
function openNewsArticle(document, context, { plain, blocks, date } = noMarkup) {
    if (typeof document !== 'object')
        return undefined;
    // A node that is met again is not entered again, so cycles end; nothing recurses, so depth does no harm.
    const paths = new Map([[document, '$']]);
    const known = new Map();
    const found = [];
    let isLinkedData = false;
    for (const [node, path] of paths) {
        const enter = (child, step) => {
            if (typeof child === 'object' && child && !paths.has(child))
                paths.set(child, path + step);
        };
        if (Array.isArray(node))
            node.forEach((child, index) => enter(child, `[${index}]`));
        if (!isObject(node))
            continue;
        for (const name of INSIDE)
            enter(node[name], `['${name}']`);
        const id = node['@id'];
        if (id)
            known.set(id, { ...known.get(id), ...node });
        isLinkedData ||= '@type' in node || '@graph' in node;
        if (hasType(node, /(Article|Posting|Report)$/))
            found.push([path, node]);
    }
    if (!isLinkedData)
        return undefined;
    /** The values of a property, one or many; a reference by `@id` gets what the document says of it. */
    const all = (value) => {
        const list = isObject(value) ? (value['@list'] ?? value) : (value ?? []);
        return [list].flat(3).map((item) => (isObject(item) ? { ...known.get(item['@id']), ...item } : item));
    };
    const text = (value) => {
        const [first] = all(value);
        return plain(isObject(first) ? (first['@value'] ?? first['name']) : first);
    };
    const address = (value) => {
        const [first] = all(value);
        return plain(isObject(first) ? (first['url'] ?? first['contentUrl'] ?? first['@id']) : first);
    };
    const length = (value) => pixels(isObject(value) ? value['value'] : value);
    const images = (value) => all(value)
        .map((image) => ({
        url: address(image),
        ...(isObject(image) && {
            width: length(image['width']),
            height: length(image['height']),
            caption: text(image['caption']),
            creditText: text(image['creditText']),
        }),
    }))
        // A reference that leads nowhere, and words such as "null" where an address should be.
        .filter(({ url }) => typeof url === 'string' && /^(?!.*#primaryimage).*[./]/.test(url));
    const parties = (value) => all(value).flatMap((party) => isObject(party)
        ? all(party['name']).map((name) => ({
            name: text(name),
            type: hasType(party, /^Person$/) ? 'Person' : hasType(party, /Organization$/) ? 'Organization' : undefined,
            url: party['url'] && address(party['url']),
            image: images(party['image'])[0],
            logo: images(party['logo'])[0],
            jobTitle: text(party['jobTitle']),
        }))
        : { name: plain(party) });
    const draft = (node, path, url, baseUrl) => {
        const status = text(node['creativeWorkStatus']);
        if (typeof status === 'string' && /draft|cancel|withheld|embargo/i.test(status))
            throw new PayloadError('not-published', `${path}.creativeWorkStatus`, 'the publisher withholds it');
        const image = images(node['image']);
        return {
            ...Object.fromEntries(AS_THEY_ARE.map((name) => [name, text(node[name])])),
            version: '1.0',
            headline: text(node['headline'] ?? node['name']),
            url,
            id: text(node['identifier']),
            located: text(node['locationCreated']),
            image: image.length ? image : images(node['thumbnailUrl']),
            author: parties(node['author'] ?? node['creator']),
            publisher: parties(node['publisher'])[0],
            datePublished: date(text(node['datePublished'] ?? node['dateCreated'])),
            dateModified: date(text(node['dateModified'])),
            keywords: all(node['keywords']).flatMap((word) => {
                const words = text(word);
                return typeof words === 'string' ? words.split(',') : words;
            }),
            body: blocks(node['articleBody'], baseUrl),
            license: node['license'] && address(node['license']),
        };
    };
    return {
        items: found.map(([path, node]) => {
            const page = address(node['url'] ?? (node['mainEntityOfPage'] === true ? undefined : node['mainEntityOfPage']));
            const url = typeof page === 'string' ? safeUrl(page, context.baseUrl) : undefined;
            const baseUrl = url ?? context.baseUrl;
            return { path, context: { ...context, baseUrl }, draft: () => draft(node, path, url ?? page, baseUrl) };
        }),
    };
}
const hasType = (node, type) => [node['@type']].flat().some((name) => typeof name === 'string' && type.test(name));

const zones = new Map();
/**
 * Adds to a date-time without zone the offset that `timeZone` has then.
 *
 * @param dateTime - `2026-01-26T19:30:00`
 * @param timeZone - IANA, `Asia/Jakarta`
 * @throws {RangeError} when there is no such zone
 */
function inTimeZone(dateTime, timeZone) {
    if (Number.isNaN(Date.parse(`${dateTime}Z`)))
        return dateTime;
    // The second round settles the hour around a change of daylight saving.
    const first = dateTime + offsetAt(`${dateTime}Z`, timeZone);
    return dateTime + offsetAt(first, timeZone);
}
/** The offset of a zone at a moment, `+07:00`. */
function offsetAt(dateTime, timeZone) {
    let zone = zones.get(timeZone);
    if (!zone) {
        zone = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
        zones.set(timeZone, zone);
    }
    // It writes `1/26/2026, GMT+07:00`, and GMT alone for Greenwich.
    return /[+-]\d\d:\d\d/.exec(zone.format(Date.parse(dateTime)))?.[0] ?? '+00:00';
}

const own = { openWarta, openNewsArticle };
/**
 * Reads an article from whatever a publisher has: an `ArticlePayload`, schema.org JSON-LD, JSON Feed, IPTC ninjs, WordPress
 * REST, oEmbed (each as a value or as JSON text), RSS or Atom (as text). Of a list, the first article that can be shown.
 *
 * A bad field is dropped and `onWarning` hears its place (RFC 9535) in the document. An article that was read before comes
 * back as it is.
 *
 * @param options.url - the page of the article: picks it from a list, and stands in where a single item names no page
 * @throws {PayloadError} when there is nothing to show: an unknown format, no headline, an unknown major version, an article
 * that is expired, embargoed or withdrawn
 * @throws {RangeError} when `timeZone` is no time zone
 * @example
 * const article = readPayload(await response.json(), { baseUrl: response.url });
 */
function readPayload(input, options = {}) {
    const context = contextOf(options);
    return readOne(ofPage(recognise(input, context, own, options.format)[1], context, options.url));
}
/**
 * Reads all articles of a document, as {@link readPayload} reads one. An article that cannot be shown is left out, and
 * `onWarning` hears its place and why; of a list longer than 500 the first 500 are read.
 *
 * @throws {PayloadError} when the document as a whole cannot be read
 * @throws {RangeError} when `timeZone` is no time zone
 */
function readFeed(input, options = {}) {
    const context = contextOf(options);
    return readAll(recognise(input, context, own, options.format)[1], context);
}
/** Narrows a document to the article of a page: picked from a list, or a single one, which then belongs to that page. */
function ofPage(listing, context, url) {
    const page = url && safeUrl(url, context.baseUrl);
    const [first, ...others] = listing.items;
    if (!page || !first)
        return listing;
    if (others.length) {
        const { items } = readAll(listing, { ...context, onWarning: undefined });
        const article = items.find((item) => item.url === page);
        if (!article)
            throw new PayloadError('no-article', '$', `there is no article with the URL ${page} in it`);
        return { items: [{ ...first, draft: () => article }] };
    }
    const draft = () => ({ url: page, ...first.draft() });
    return { items: [{ ...first, draft }] };
}
function contextOf({ baseUrl, timeZone, now, onWarning }) {
    const withZone = timeZone === undefined ? undefined : (dateTime) => inTimeZone(dateTime, timeZone);
    return { baseUrl, withZone, now, onWarning };
}

/** The lines of a text without the white space at their ends; empty ones are left out. */
const linesOf = (text) => Array.from(text.matchAll(/\S(?:.*\S)?/g), ({ 0: text, index: start }) => ({ text, start, end: start + text.length }));
/** A stretch without white space at its ends. */
function trimmed(text, span) {
    const written = text.slice(span.start, span.end).trimEnd();
    return { start: span.start + written.length - written.trimStart().length, end: span.start + written.length };
}
/**
 * Paragraphs: lines, and lines that were broken for their width joined again. A line goes on when it ends in a small word or
 * a comma and the next begins with a small letter.
 */
function paragraphsOf(text) {
    const paragraphs = [];
    for (const line of linesOf(text)) {
        const last = paragraphs.at(-1);
        const goesOn = last && /^[^.?!:;"”“)][^\S\n]*\n[^\S\n]*\p{Ll}$/u.test(text.slice(last.end - 1, line.start + 1));
        paragraphs.push(goesOn ? { start: paragraphs.pop()?.start ?? 0, end: line.end } : line);
    }
    return paragraphs;
}
/** The text with some stretches blanked out; every offset stays where it was, and so do line ends. */
function masked(text, holes) {
    let result = '';
    for (const { start, end } of [...holes].sort((a, b) => a.start - b.start)) {
        const read = result.length;
        if (end > read)
            result += text.slice(read, start) + text.slice(Math.max(start, read), end).replace(/[^\n]/g, ' ');
    }
    return result + text.slice(result.length);
}
/** A stretch as plain text on one line. */
const oneLine = (text, { start, end }) => text.slice(start, end).replace(/\s+/g, ' ').trim();

/**
 * The body in reading order. A quote becomes a block of its own where nothing is lost by it: its cue tells the speaker and no more.
 * Where the cue tells more (when, where, to whom), the paragraph stays as it is printed.
 */
function bodyOf(text, paragraphs, quotes, related) {
    const blocks = [];
    let nextRelated = 0;
    let nextQuote = 0;
    let read = 0;
    const paragraph = (start, end) => {
        const written = oneLine(text, { start, end });
        if (/[\p{L}\p{N}]/u.test(written))
            blocks.push({ type: 'paragraph', text: written });
    };
    const pointTo = (before) => {
        for (; nextRelated < related.length; nextRelated++) {
            const item = related[nextRelated];
            if (!item || item.start >= before)
                return;
            if (item.links.length > 0)
                blocks.push({ type: 'related', links: [...item.links] });
        }
    };
    for (const { start, end } of paragraphs) {
        pointTo(start);
        read = Math.max(read, start);
        for (;;) {
            const placed = quotes[nextQuote];
            const pointer = related[nextRelated];
            if (pointer && pointer.start < end && (!placed || pointer.start < placed.statement.from)) {
                paragraph(read, Math.max(read, pointer.start));
                read = Math.max(read, pointer.end);
                pointTo(pointer.start + 1);
                continue;
            }
            if (!placed || placed.statement.from >= end)
                break;
            nextQuote++;
            const { statement, quote } = placed;
            if (!standsApart(text, statement, read, quote))
                continue;
            paragraph(read, statement.from);
            blocks.push({ type: 'quote', quote });
            read = Math.max(statement.to, statement.cue.end);
        }
        paragraph(read, end);
        read = Math.max(read, end);
    }
    pointTo(Infinity);
    return blocks;
}
/** Whether a quote can leave its paragraph: a sentence of its own, a speaker who is told, nothing else in the cue. */
function standsApart(text, statement, read, quote) {
    if (!statement.isBareCue || !quote.speaker)
        return false;
    const before = text.slice(Math.max(read, statement.from - 20), statement.from).trim();
    return statement.from >= read && (before === '' || /[.?!:”"]$/.test(before));
}

/** Whole lines that are furniture of a web page, each with the reason a reader is told. */
const NOISE_LINES = [
    [
        /^\P{L}*(?:scroll (?:untuk|to|ke)|advert|adsense|iklan|ads\b|pasang iklan|promoted|loading).{0,40}$/iu,
        'advertisement',
    ],
    [
        /^(?:artikel|berita|tulisan) ini (?:telah|sudah|pernah|juga|diolah)\b|google\s*news|whatsapp channel|(?:channel|saluran|kanal|grup) (?:whatsapp|telegram)|^(?:ikuti|follow|gabung|dapatkan|download|unduh|simak|cek)\b.*\b(?:kami|channel|kanal|saluran|whatsapp|instagram|youtube|tiktok|aplikasi|lainnya|pilihan)\b|^(?:lihat|simak|tonton|saksikan|watch)\b.{0,20}\bvideo|^video\s*(?::|pilihan|terkait)|^\[?gambas:/iu,
        'invitation to read or watch elsewhere',
    ],
    [
        /^(?:(?:halaman|page)\s*:?\s*(?:\d|selanjut|berikut|next)|(?:selanjutnya|selengkapnya|next)\P{L}*$|copyright|hak cipta|©|dilarang (?:keras )?me|(?:tags?|topik|share|bagikan|komentar)\s*(?::|$)|[^\p{L}\p{N}"“”]+$|(?:https?:\/\/|www\.)\S+$)/iu,
        'page furniture',
    ],
];
/** The same inside a line. */
const NOISE_INSIDE = /(?:SCROLL TO \w+(?: WITH)? CONTENT|ADVERTISEMENT)\b|\bHalaman (?:Selanjutnya|\d{1,2})\b|\[Gambas:[^\]\n]{0,200}\]|COPYRIGHT ©.{0,80}|\(\*{1,4}\)/gu;
/** What opens a pointer to other articles, and its colon. */
const RELATED_MARKER = /(?<!\p{L})(?:(?:baca|lihat|simak|tonton)\s+juga|(?:artikel|berita)\s+(?:terkait|lainnya)|read\s+(?:also|more)|also\s+read|see\s+also)(?:\s*(:))?\s*/giu;

/** The longest line that can be page furniture, in UTF-16 code units. */
const LONGEST$2 = 260;
/** Finds what belongs to the web page and not to the article: markers of scrolling, advertisements, pages, invitations. */
function findBoilerplate(lines, note) {
    const found = [];
    const drop = (start, { length }, why) => {
        const span = { start, end: start + length };
        found.push(span);
        note('dropped', span, why, 0.9);
    };
    for (const { start, text } of lines) {
        const why = text.length < LONGEST$2 && NOISE_LINES.find(([pattern]) => pattern.test(text))?.[1];
        if (why)
            drop(start, text, why);
        else
            for (const { 0: marker, index } of text.matchAll(NOISE_INSIDE))
                drop(start + index, marker, 'page furniture');
    }
    return found;
}

/** The words of a table, one per white space: tables are written as plain text so that a journalist can read and extend them. */
function words(list) {
    return new Set(list.trim().split(/\s+/));
}

/**
 * Provinces, cities and countries as one word each. A place that is missing here is known when the dateline tells it, or the article prints
 * `di` or `Kota` before it; so only the most common ones are listed.
 */
const PLACES = words(`
  aceh ambon amerika australia bali balikpapan bandung banjarmasin banten batam bekasi belanda bengkulu bogor china
  cirebon denpasar depok diy dki gaza gorontalo india inggris iran israel jabar jakarta jambi jateng jatim jawa
  jayapura jepang jerman jogja kalbar kalimantan kalsel kaltara kalteng kaltim kendari kepri korea kupang lampung
  lombok madura makassar malang malaysia maluku manado mataram medan ntb ntt nusa padang palangkaraya palembang
  palestina palu papua pekanbaru pontianak riau rusia samarinda semarang serang sidoarjo singapura solo sukabumi
  sulawesi sulsel sulteng sultra sulut sumatera sumba sumbar sumsel sumut surabaya surakarta tangerang turki ukraina
  yogyakarta`);
/** Words that stand before a place: what follows them is one. */
const BEFORE_A_PLACE = words('di kota kabupaten kab kecamatan kec desa kelurahan provinsi pulau polres polda polsek pemkot pemkab dprd bupati dusun kampung');
/** The form of a name, of a place, a house or a person: capitals, and small words between them. */
const NAME$1 = /^\p{Lu}[\p{L}\d.'’/-]*(?:\s(?:\p{Lu}[\p{L}\d.'’/-]*|di|dan|bin|binti|al|de)){0,4}$/u;

/** `Editor: Siska Rahma | Penulis: Rini`: a label and its value, up to a bar, a dash or the next label. */
const CREDIT = /(?<![\p{L}\p{N}])(penulis|(?:ditulis )?oleh|reporter|wartawan|pewarta|kontributor|editor|penyunting|redaktur|author|(sumber|source|foto|video))\s*:\s*([^|]{0,120}?)\s*(?=$|\||\s[-–—]\s|\p{L}+\s?:\s|COPYRIGHT)/giu;
const BYLINE = /^(?:laporan|liputan)\s+(?:wartawan|reporter|kontributor|jurnalis|koresponden|langsung)\b.*?(?:[,|:]\s*|\s)([^,|:]*)$/iu;
const INITIALS = /\(\s*(\p{L}{2,4}|[\p{L}.]{2,12}(?:\s?[/*-]\s?[\p{L}.\d]{1,12}){1,3})\s*\)\s*[.*]*$/u;
/** How many lines at the end may hold a credit behind other text, and how many characters of them. */
const LAST_LINES = 6;
const TAIL = 300;
/** Reads credit lines, bylines and the initials at the end of a line. */
function findCredits(lines, note) {
    const authors = new Map();
    const spans = [];
    const initials = [];
    const take = (span, name, jobTitle, reason) => {
        spans.push(span);
        note(name ? 'author' : 'dropped', span, reason, 0.9, name);
        if (name && jobTitle && !authors.has(name))
            authors.set(name, { name, type: 'Person', jobTitle });
    };
    for (const [index, { start, end, text }] of lines.entries()) {
        const isLast = index >= lines.length - LAST_LINES;
        if (text.length > TAIL && !isLast)
            continue;
        const at = Math.max(start, end - TAIL);
        const tail = text.slice(-TAIL);
        const byline = BYLINE.exec(tail);
        if (byline) {
            take({ start, end }, NAME$1.test(byline[1] ?? '') ? byline[1] : undefined, 'Reporter', 'byline');
            continue;
        }
        for (const { 0: all, 1: label = '', 2: noPerson, 3: value = '', index } of tail.matchAll(CREDIT)) {
            const isCredit = index === 0 || (isLast && /^[A-Z]/.test(label));
            if (!isCredit || (!noPerson && !NAME$1.test(value)))
                continue;
            take({ start: at + index, end: at + index + all.length }, noPerson ? undefined : value, label, 'credit');
        }
        const [written, name] = INITIALS.exec(tail.slice(-40)) ?? [];
        // An abbreviation at the end of a sentence, `(KPK)`, names no writer.
        if (!written || !name || (/^\p{Lu}+$/u.test(name) && written.length < tail.length))
            continue;
        initials.push(name.replace(/\s/g, ''));
        take({ start: end - written.length, end }, name, '', 'initials');
    }
    // Initials repeat a writer who is named already; then they tell nothing new.
    if (![...authors.values()].some(({ jobTitle }) => !/^edit|^reda|^peny/i.test(jobTitle ?? ''))) {
        for (const name of initials.flatMap((pair) => pair.split('/')))
            authors.set(name, { name, type: 'Person' });
    }
    return { authors: [...authors.values()], spans };
}

/** A name that holds one of these is an institution, not a person. */
const INSTITUTIONS = words(`
  badan balai bandara bank bareskrim basarnas bawaslu biro bmkg bnpb bpbd committee company council dewan dinas
  direktorat federasi forum fraksi gereja himpunan hotel ikatan institute kantor klub koalisi komisi komite komnas
  komunitas konsulat koperasi lembaga lsm mabes mahkamah majelis ministry muhammadiyah organisasi otoritas partai
  persatuan pertamina perum perusahaan police polisi pt pusat puskesmas rsud rumah satgas sekolah stasiun tim timnas
  tni university yayasan`);
/** Shortened ones: kemenkes, polresta, pemkot, disdik; and those with a Latin or English end. */
const INSTITUTION_FORMS = /^(?:kemen|kejak|pol(?:da|res|sek|ri)|pem(?:kot|kab|prov|da$|des|erintah$)|keja[gtr]i?|depart|kedut|kepolis|kod[ai]m|pengadilan|satpol|universit|dis(?:dik|hub|kom|per|pora)|dinkes)|[ai]tion$/;
/** Whether a word makes a name that of an institution. */
const isInstitutionWord = (word) => INSTITUTIONS.has(word) || INSTITUTION_FORMS.test(word);
/** Capitalised words inside a role that are never a person's name; those with an end that no name has need not be listed. */
const ROLE_WORDS = words(`
  adat agama ahli anak anggaran angkatan aset atas bagian barang barat baru bawah belanja bencana besar bicara bidang
  bina bisnis budaya bumn cabang cipta daerah dalam darat data daya desa digital distrik dpc dpd dpp dpw dusun ekonomi
  energi general gerakan golkar hak hidup hubungan hukum humas ilmu indonesia industri informatika infrastruktur jalan
  jasa jenderal jurusan karang kas kelas kerja khusus kota kriminal kuasa lalu lapas laut layanan lingkungan lintas
  luar manusia marga masyarakat media menengah muda museum negara negeri olahraga pajak pangan pariwisata pasar pemuda
  pidana pol pondok program protokol publik rakyat raya republik reserse reskrim ruang sakit sarana satu satuan sektor
  selatan seni sipil studi sumber tahun taruna tata tbk teknik tenaga tengah tenggara timur tindak tinggi tugas umat umum
  unit urusan usaha utama utara wilayah wisata`);
const ROLE_FORMS = /^(?:ke|pe)\p{L}{4,}an$|[aknp]si$|.[dmtv]isi$|.{4}(?:[ts]if|tik|tas|usi)$|(?:ion|si)al$|ogi$|ment$|^sat(?:lan|res)|^strateg/u;
/** Whether a word in capitals belongs to an office or a house rather than to a person. */
const isRoleNoun = (word) => ROLE_WORDS.has(word) || isInstitutionWord(word) || ROLE_FORMS.test(word);

/** The longest dateline, in UTF-16 code units, and the shortest text after it. */
const LONGEST$1 = 110;
const SHORTEST_TEXT = 25;
const DOMAIN$1 = /^[\p{L}\d][\p{L}\d\s-]*\.(?:co[mn]?|co\.id|id|net|tv|news|org)$/iu;
/** Words of which publishers make their names. */
const HOUSE = /news|metro|media|tribun|kompas|antara|^pos|radar|suara|harian|koran|berita|kabar|warta|online|info|detik|tempo|times|tv$/iu;
const DATE$1 = /^(?:\p{L}+,?\s+)?\(?\d/u;
/** Looks for the dateline in the first lines. */
function findDateline(lines, places, note) {
    const isKnown = (words) => words.split(/[\s-]+/).some((word) => places.has(word.toLowerCase()));
    for (const line of lines.slice(0, 8)) {
        const found = inLine(line);
        if (!found)
            continue;
        if (found.place)
            note('place', found.place, 'in the dateline', 0.95);
        if (found.publisher)
            note('publisher', found.publisher, 'in the dateline', 0.95);
        return found;
    }
    return undefined;
    function inLine({ start, text }) {
        const head = text.slice(0, LONGEST$1);
        for (const { 0: dash, index } of head.matchAll(/\s*(?:--|[–—]|\s[-?]|-(?=[\s.])|:(?=\s)|-(?=\p{Lu}))[\s.]*/gu)) {
            const close = index + dash.length;
            const rest = text.slice(close);
            const found = parse(head.slice(0, index), start, dash, rest.length >= SHORTEST_TEXT && !/^\S+\.co/.test(rest) && /^["“'‘(]?[\p{Lu}\d]/u.test(rest));
            if (found)
                return { start, end: start + close, ...found };
        }
        // `Liputan6.com, Jakarta Menteri …`: no dash, so the place is what is known, or one word.
        const bare = /^([\p{L}\d]+\.(?:com|co\.id|id|net))\s*[,|]\s*(\p{Lu}\p{L}+)((?:\s\p{Lu}\p{L}+)?)/iu.exec(head);
        if (!bare?.[1] || !bare[2])
            return undefined;
        const second = isRoleNoun(bare[3]?.trim().toLowerCase() ?? '') ? (bare[3] ?? '') : '';
        const to = start + bare[0].length - (bare[3]?.length ?? 0) + second.length;
        return {
            start,
            end: to,
            publisher: { start, end: start + bare[1].length },
            place: { start: to - bare[2].length - second.length, end: to },
        };
    }
    /** What stands before a dash: place, house and date between commas or bars, an agency in brackets. */
    function parse(head, at, dash, isText) {
        const parts = [];
        // `PALEMBANG-Warta.com`: a place glued to the house.
        const glued = /^(\p{Lu}{4,})-\S+\.\p{L}{2,3}$/u.exec(head)?.[1] ?? '';
        const pattern = isKnown(glued) ? /[^-]+/gu : /\([^()]*\)|[^,|(]+/gu;
        for (const match of head.matchAll(pattern)) {
            const trimmed = match[0].replace(/[()]/g, '').trim();
            const start = at + match.index + match[0].indexOf(trimmed);
            if (trimmed && !DATE$1.test(trimmed))
                parts.push({ text: trimmed, start, end: start + trimmed.length });
        }
        const agency = /\([^()\d]+\)$/.test(head) ? parts.at(-1) : undefined;
        const publisher = parts.find((part) => DOMAIN$1.test(part.text)) ?? agency;
        const [first, second, third] = parts.filter((part) => part !== publisher);
        if (third || ![first, second].every((part) => !part || NAME$1.test(part.text)))
            return undefined;
        const place = first && { start: first.start, end: (second ?? first).end };
        if (publisher)
            return dash.includes(':') || (publisher === agency && !place) ? undefined : { publisher, place };
        if (!first || !isText)
            return undefined;
        const isTown = ({ text }) => isKnown(text) && !HOUSE.test(text);
        if (dash.includes(':') || dash === '-')
            return isTown(first) && !second ? { place } : undefined;
        if (second && isTown(first) && isTown(second))
            return { place };
        if (second && isTown(second))
            return { publisher: first, place: second };
        if (second)
            return isTown(first) || HOUSE.test(second.text) ? { place: first, publisher: second } : undefined;
        if (HOUSE.test(first.text))
            return { publisher: first };
        return isTown(first) || !/\s/.test(first.text) || first.text === first.text.toUpperCase() ? { place } : undefined;
    }
}

/* Indonesian and English, whole and shortened, in small letters; the number of the group is that of the day or month. */
const WEEKDAYS = /^(?:(minggu|ahad|sun)|(senin|mon)|(selasa|tues)|(rabu|wednes)|(kamis|thurs)|(jum['’]?at|fri)|(sabtu|satur))(?:day)?$/;
const MONTHS = /^(?:(jan(?:uar[iy])?)|([fp]eb(?:ruar[iy])?)|(mar(?:et|ch)?)|(apr(?:il)?)|(mei|may)|(jun[ie]?)|(jul[iy]?)|(agustus|ag[ust]|aug(?:ust)?)|(sept?(?:ember)?)|(o[kc]t(?:ober)?)|(no[vp](?:ember)?)|(de[sc](?:ember)?))$/;
const groupOf = (pattern, word) => (pattern.exec(word)?.slice(1) ?? []).findIndex(Boolean);
/** 0 for Sunday to 6 for Saturday, -1 when it is no day. */
const weekdayOf = (word) => groupOf(WEEKDAYS, word);
/** 1 to 12, 0 when it is no month. */
const monthOf = (word) => groupOf(MONTHS, word) + 1;
/** The three zones of Indonesia, and that of the world. */
const ZONES$1 = { wib: '+07:00', wita: '+08:00', wit: '+09:00', utc: 'Z' };

/* Senin (26/1/2026) · (26/1) · 26 Januari 2026 */
const DATE = /(?<![\p{L}\d])(?:(\p{L}{3,6}['’]?\p{L}{1,5}),?\s{1,3}(?:tanggal\s)?)?(\(?)(\d{1,2})(?:[/-](\d{1,2})(?:[/-](\d{4}|\d{2}))?|\s(\p{L}{3,9})\.?(?:\s(\d{4}))?)(?![\d/%])\)?/giu;
/**
 * Finds dates, day first as Indonesia prints them. The weekday tells when an article prints the month first; where the two
 * disagree and neither order helps, the date stays untold.
 *
 * @param published - ISO date that gives the year to `(8/6)`
 */
function findDates(text, published, note) {
    return [...text.matchAll(DATE)].flatMap((match) => {
        const [whole, dayName = '', bracket, day, number, shortYear, monthName = '', longYear] = match;
        const weekday = weekdayOf(dayName.toLowerCase());
        const month = Number(number ?? monthOf(monthName.toLowerCase()));
        const year = longYear ?? shortYear?.padStart(4, '20');
        // A bare 8/6 without year or bracket is a fraction, a score or a size.
        if (!month || (number && !year && !bracket))
            return [];
        const span = {
            start: match.index + (weekday < 0 ? whole.search(/[(\d]/) : 0),
            end: match.index + whole.length,
        };
        const dayOf = (month, day) => {
            const date = isoDate(Number(year ?? yearNear(day, month, published)), month, day);
            return date && (weekday < 0 || new Date(date).getUTCDay() === weekday) ? date : undefined;
        };
        const dayFirst = dayOf(month, Number(day));
        const date = dayFirst ?? (number ? dayOf(Number(day), month) : undefined);
        if (date)
            note('date', span, dayFirst ? 'day first' : 'month first, or it cannot be', weekday < 0 ? 0.7 : 0.95, date);
        else
            note('date', span, 'no year, no such day, or another weekday', 0.2);
        return [{ ...span, date }];
    });
}
/** The year that brings the day closest to the day of publication, not after it by more than a week; 0 when that is not known. */
function yearNear(day, month, published) {
    const moment = Date.parse(published?.slice(0, 10) ?? '');
    const year = new Date(moment).getUTCFullYear() || 0;
    return Date.UTC(year, month - 1, day) > moment + 7 * 86_400_000 ? year - 1 : year;
}
function isoDate(year, month, day) {
    const date = new Date(Date.UTC(year, month - 1, day));
    return year > 1000 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
        ? date.toISOString().slice(0, 10)
        : undefined;
}
/** What stands between the date and the time of a line that tells when an article came out. */
const TIME = /^[\s|,–-]*(?:pukul\s|jam\s)?(\d{1,2})[.:](\d\d)(?:[.:]\d\d)?\s*(wi[bt]|wita|gmt|utc)?\s*$/iu;
/** What may stand before it. */
const BEFORE = /^(?:diterbitkan|published|tayang|terbit|pada|on|[\s:])*$/iu;
/**
 * When the article came out, from a line that is nothing but a date (`Senin, 9 Juni 2025 | 14:30 WIB`) above the text. A date inside
 * a sentence tells when something happened, never when it was printed.
 *
 * @param withZone - adds the zone to a time that is printed without one
 */
function publishedFrom(text, lines, dates, withZone) {
    for (const line of lines.slice(0, 6)) {
        const found = dates.find(({ start, end }) => start >= line.start && end <= line.end);
        if (!found?.date || !BEFORE.test(text.slice(line.start, found.start)))
            continue;
        const after = text.slice(found.end, line.end);
        const [, hours, minutes = '', zone] = TIME.exec(after) ?? [];
        if (!hours && after.trim())
            continue;
        if (!hours)
            return { ...line, dateTime: found.date };
        const local = `${found.date}T${hours.padStart(2, '0')}:${minutes}:00`;
        return { ...line, dateTime: zone ? local + (ZONES$1[zone.toLowerCase()] ?? '') : (withZone?.(local) ?? found.date) };
    }
    return undefined;
}

/** The first word of what somebody is: office, trade, part in the story. */
const TITLES = words(`
  adik administrator advokat ajudan aktivis aktor aktris alumni anak analis anggota artis asisten atlet ayah bapak bek
  bendahara bidan bos bupati buruh caleg calon camat capres cawapres ceo chief deputi deputy direktur director dokter
  dosen dubes duta editor ekonom eks founder gelandang general governor gubernur guru hakim head humas ibu imam inspektur
  istri jaksa jpu jubir jurnalis juru kakak kapten karyawan kasi keluarga kepala kerabat ketua keuchik kiper komandan
  komisaris komisioner konsul konsultan koordinator korban korlap kuasa legislator lelaki lurah mahasiswa mahasiswi
  manager manajer mantan mayor menantu menteri mertua minister moderator nakhoda nasabah nelayan officer operator
  orangtua pakar paman pangdam panglima panitia pasien pastor paus pedagang pegawai pegiat pejabat pekerja perawat
  perempuan perwakilan peserta petani peternak petinggi petugas pilot pimpinan pj pjs plh plt politikus politisi
  prajurit presdir presiden president pria produser professor psikiater ratu redaktur rektor relawan saksi santri
  satpam secretary sekretaris selebgram senator seniman sesepuh siswa siswi sopir staf striker suami sultan sutradara
  tersangka tetangga tokoh ulama uskup vice vokalis wakil wali walikota wanita warga wartawan wasit wawali wisatawan
  youtuber`);
/** Offices in short, `kasatreskrim`, `menpora`, `wagub`, `sekda`; who does something, `pelatih` and `pembina`; `terdakwa`, `sosiolog`. */
const TITLE_FORMS = /^(?:(?:wa)?ka(?:bag|bid|biro|d[iu]s?|des|ja[rt]i|kan|korl|laks|lapas|nit|pol|pus|rutan|sat|sub)\p{L}*|wa(?:gub|bup|pres|men)\p{L}*|men(?:ag|aker|dag\p{L}*|dik\p{L}+|han|hub|hut|kes|keu|ko|kom\p{L}+|lu|par\p{L}+|pora|sos|tan)|(?:wa)?(?:sek(?:da|des|dis|cam|jen|wan)|ketum)|dan(?:dim|ramil|rem|lan\p{L}+|yon)|di(?:rut|rjen)|dekan|.{3,}olog|spokes.+|ter(?:dakwa|duga|pidana)|pe(?!merintah|milu|muda|nting|ndapat|nyakit|njara|ngaruh|luang)[bmnl]\p{L}{4,}(?<!an))$/u;
/** Whether a word opens a role. */
const isTitleWord = (word) => TITLES.has(word) || TITLE_FORMS.test(word);
/** Words that may open a role but are no part of it, or tie it to the name before: seorang warga · X selaku Ketua · X yang juga Ketua. */
const BEFORE_A_ROLE = words(`
  seorang salah satu satunya sang para si adalah yakni yaitu oleh dari seperti selaku sebagai yang juga merupakan menjabat
  sekaligus a an the his her one of`);
/** A role goes on over these when a capital follows: Kepala Dinas Pariwisata dan Kebudayaan. */
const ROLE_JOINERS = words('dan di bidang untuk urusan pada dari asal atas bagian tentang serta of for and &');

/** Roots of speaking. All follow a quote, bare or with -nya: “…,” ujar Rini · “…,” ujarnya. */
const SPEECH_ROOTS = words(`
  ajak aku anggap bantah beber bilang cerita cetus dalih desak doa duga harap himbau imbau imbuh ingat janji jawab
  jelas kata keluh kilah kisah klaim komentar kritik lanjut lapor lontar minta mohon nilai papar pesan pikir pinta
  protes puji pungkas rinci sambung saran sebut seru sesal simpul singgung syukur tambah tandas tanya tegas tekan
  terang tolak tukas tulis tutup tutur ucap ujar ungkap urai usul yakin`);
/** Roots that report only with their prefix: Rini menyatakan … */
const PREFIXED_ROOTS = words(`
  apresiasi benar detail dorong gambar ingin jabar kecam kemuka kira konfirmasi maklum nyata pasti pendapat perkira
  pertanya prediksi respon respons sambut sampai sayang sorot suara tanggap tuntut umum utara`);
/** What somebody lets be known: “…,” demikian bunyi surat Rini · “…,” laporan Rini. */
const STATEMENTS = words('bunyi isi kutipan pernyataan keterangan pesan surat laporan imbauan');
/** Words between a subject and its verb, or after it: Rini juga kembali mengatakan · ujar Rini lagi. */
const ADVERBS = words(`
  akhirnya also dengan had hanya has ikut itu juga kembali kemudian lagi lagi-lagi lalu langsung lanjut lantas later lebih lirih
  pernah pula pun sebelumnya selanjutnya sempat sendiri singkat sudah tegas telah terus then turut`);
/** Verbs that report without a prefix, and those of English. */
const PLAIN_VERBS = words('added announced argued asked bilang explained noted optimis optimistis said says stated told warned wrote');
const PRONOUNS = words('ia dia beliau he she');
const GROUP_PRONOUNS = words('mereka they');
/** How a small word reports speech behind a quote: as a bare root, with -nya, or not at all. */
function speechForm(word) {
    if (SPEECH_ROOTS.has(word))
        return 'bare';
    return word.endsWith('nya') && SPEECH_ROOTS.has(word.slice(0, -3)) ? 'nya' : undefined;
}
/** Whether a source follows: Menurut Rini, … */
const opensSource = (word) => /^(?:menurut|kata|according)$/.test(word);
/** Whether the speaker follows a verb: Hal itu disampaikan (oleh) Rini … */
const isPassive = (verb) => /^di(?:aku|utara|ungkap)|^di(?!harap|ingin).+kan$/.test(verb) && isReport(verb.slice(2));
const isReport = (verb) => [verb, verb.replace(/(?:kan|i)$/, '')].some((root) => SPEECH_ROOTS.has(root) || PREFIXED_ROOTS.has(root));
/** What a prefix makes of the first letter of a root: meny-ampaikan from sampai, men-uturkan from tutur. */
const PREFIXES = [
    [/^meny/, 's'],
    [/^men/, 't'],
    [/^mem/, 'p'],
    [/^meng/, 'k'],
    [/^(?:me[nm]?g?|ber)/, ''],
    [/^me/, ''],
];
/** Whether a verb says that its subject says something: menyampaikan, menilai, bertanya, said. */
function reports(verb) {
    if (PLAIN_VERBS.has(verb))
        return true;
    return PREFIXES.some(([prefix, letter]) => prefix.test(verb) && isReport(verb.replace(prefix, letter)));
}
/** Scraped text sometimes glues a name to its verb, `Rinimenambahkan`; the length of the name in front, or 0. */
function gluedVerbAt(word) {
    const at = word.search(/(?:men|mem|meng|meny)\p{Ll}{5,}$/u);
    return at > 2 && reports(word.slice(at)) ? at : 0;
}

/** What gives a language away: common small words that tell it from its neighbours. */
const LANGUAGES = [
    ['id', words('yang dan di dengan untuk dari pada ini itu tidak dalam akan juga oleh telah ke karena')],
    ['en', words('the and of to in that is was for with at from his said they have are')],
    ['jv', words('lan ing sing kang karo ora iku iki saka marang kanggo wis ana uga')],
];
/**
 * Small words of Indonesian and English. A name does not begin with one, though a sentence does; a role ends before one; a headline in
 * capitals leaves them small.
 */
const SMALL_WORDS = new Set([
    ...ADVERBS,
    ...PRONOUNS,
    ...GROUP_PRONOUNS,
    ...BEFORE_A_ROLE,
    ...ROLE_JOINERS,
    ...LANGUAGES.slice(0, 2).flatMap(([, small]) => [...small]),
    ...words(`
  ada adapun agar antar antara artinya as atau bagi bahkan bahwa banyak baru beberapa begitu belum berdasarkan berikut
  bersama bila bisa bukan but by dapat demi demikian dikutip dilansir dua harus hingga if it jadi jangan jika kala
  kalau kami kemarin kepada ketika kini kita lain lewat maka masih maupun melalui memang menjadi menurut meski
  meskipun namun on padahal perlu pertama saat sambil sampai sangat saya sebab sebagian sebelum sebuah sedangkan
  sehingga sejak sejumlah sekarang sekitar selain selama seluruh sementara semua sesuai setelah setempat setiap soal
  supaya tadi tak tanpa tapi terhadap terkait termasuk tersebut tetapi this tiga usai vs waktu we when`),
]);
/** Shortened words whose point does not end a sentence; ranks and forms of address are others. */
const ABBREVIATIONS = words('plt no jl rp hal kec kab dll pt cv ust jend kol');

/** The longest title, in UTF-16 code units. */
const LONGEST_TITLE = 220;
const MOST_TITLES = 8;
/** Finds “Baca juga” and its kin, on lines of their own and inside paragraphs. */
function findRelated(text, lines, anchors, baseUrl, note) {
    const found = [];
    const slice = ({ start, end }) => text.slice(start, end);
    let anchor = 0;
    const linkOf = (title) => {
        while ((anchors[anchor]?.end ?? Infinity) <= title.start)
            anchor++;
        const behindWords = anchors[anchor];
        const [, written = '', behind] = /^(.*?)[\s([<]*(https?:\/\/[^\s()<>[\]"“”]+)?[\])>]*$/su.exec(slice(title)) ?? [];
        const headline = written
            .replace(/^[^\p{L}\p{N}"“'‘(#]+/u, '')
            .replace(/\s+/g, ' ')
            .trim();
        const below = /^\s*\n\s*(https?:\/\/\S+)\s*(?:\n|$)/u.exec(text.slice(title.end, title.end + 300))?.[1];
        const linked = behindWords && behindWords.start < title.end ? behindWords.url : below;
        const url = safeUrl(behind ?? linked ?? '', baseUrl);
        return headline.length < 4 ? [] : [{ headline, ...(url && { url }) }];
    };
    let read = 0;
    for (const [index, line] of lines.entries()) {
        for (const match of line.text.matchAll(RELATED_MARKER)) {
            const start = line.start + match.index;
            const titleStart = start + match[0].length;
            const rest = trimmed(text, { start: titleStart, end: line.end });
            const title = slice(rest);
            const isFirst = !/[\p{L}\p{N}]/u.test(line.text.slice(0, match.index).slice(-8));
            const isMarker = match[1] ?? (!title || (/^["“'‘]?[\p{Lu}\p{N}]/u.test(title) && (isFirst || /^\p{Lu}/u.test(match[0]))));
            if (start < read || !isMarker || /^(?:video|foto)\b/iu.test(title))
                continue;
            const isWhole = isFirst && title.length <= LONGEST_TITLE && !hasLaterSentence(title);
            const titles = title ? [isWhole ? rest : titleInside(text, rest)] : titleLines(index + 1);
            read = titles.at(-1)?.end ?? titleStart;
            const span = { start, end: read };
            const links = titles.flatMap(linkOf);
            found.push({ ...span, links });
            const headlines = links.map(({ headline }) => headline).join(' | ');
            if (headlines)
                note('related', span, isWhole ? 'on its own line' : 'marker and title', 0.95, headlines);
            else
                note('dropped', span, 'the title is lost', 0.8);
        }
    }
    return found;
    /** The lines after a bare marker that look like headlines. */
    function titleLines(from) {
        const next = lines.slice(from, from + MOST_TITLES);
        const end = next.findIndex((line) => !looksLikeTitle(line.text));
        return end < 0 ? next : next.slice(0, end);
    }
}
/** Whether a line holds a sentence end and another sentence, or a long quotation, which no headline does. */
const hasLaterSentence = (line) => /\p{Ll}{2}\.\s+\p{Lu}\p{Ll}+(?:\s+\p{Ll}+){2}|\s[“"].{40}/u.test(line);
/**
 * The title at the start of a stretch that goes on with the article. Headlines are written in capitals but for small words, so
 * the first small word that means something belongs to the next sentence, and so does the capital before it.
 */
function titleInside(text, { start, end }) {
    const stretch = text.slice(start, Math.min(end, start + LONGEST_TITLE));
    let capital = 0;
    let count = 0;
    for (const { 0: word, index } of stretch.matchAll(/\S+/gu)) {
        const letters = word.replace(/[^\p{L}\p{N}]+/gu, '');
        const isQuote = /^[“"]/u.test(word) && !/^.{2,50}[”"]\s?(?:\p{Lu}|$)/u.test(stretch.slice(index, index + 60));
        const isProse = capital > 0 && /^\p{Ll}/u.test(letters) && !SMALL_WORDS.has(letters);
        if (count > 1 && (isQuote || isProse))
            return trimmed(text, { start, end: start + (isQuote ? index : capital) });
        if (count > 2 && /^\p{Lu}/u.test(letters))
            capital = index;
        if (count > 2 && /\p{L}\.$/u.test(word))
            return { start, end: start + index + word.length - 1 };
        count++;
    }
    return trimmed(text, { start, end: start + stretch.length });
}
/** A line of capitals, without the point that ends a sentence. */
function looksLikeTitle(line) {
    if (line.length < 12 || line.length > LONGEST_TITLE || /[.,;]["”)]?$/u.test(line))
        return false;
    const words = line.split(/\s+/).filter((word) => /^\p{L}/u.test(word) && !SMALL_WORDS.has(word.toLowerCase()));
    return words.length > 2 && words.filter((word) => /^\p{Lu}/u.test(word)).length >= words.length * 0.75;
}

/** The longest headline made from a lead, in UTF-16 code units. */
const LONGEST = 110;
/** The first line when it is a headline: in capitals, without a point, and with the article after it. */
function headlineLine(source, [first, second]) {
    if (!first || !second)
        return undefined;
    const { text } = first;
    if (text.length < 15 || text.length > 160 || /[.,;:…]$/.test(text))
        return undefined;
    const isApart = /\n\s*\n/.test(source.slice(first.end, second.start)) && second.text.length > text.length;
    return looksLikeTitle(text) || (isApart && /^\p{Lu}.*[^"”]$/u.test(text)) ? first : undefined;
}
/** A headline from the first sentence, cut between words; empty when there is no text. */
function headlineFromLead(text, lead, note) {
    if (!lead)
        return (note('headline', { start: 0, end: 0 }, 'there is no text', 0), '');
    const written = text.slice(lead.start, Math.min(lead.end, lead.start + 600));
    const [sentence = ''] = /^.{20,}?[.?!](?=\s|$)|^.+/su.exec(written) ?? [];
    const whole = sentence.replace(/[.\s]+$/, '');
    const cut = whole.length > LONGEST ? (/^.{40,110}(?=\s)|^.{110}/su.exec(whole)?.[0] ?? '') : whole;
    const span = { start: lead.start, end: lead.start + cut.length };
    const headline = oneLine(text, span) + (cut === whole ? '' : ' …');
    note('headline', span, 'no headline, so the lead stands in', 0.4, headline);
    return headline;
}

/** How much of the text is looked at, in UTF-16 code units. */
const SAMPLE = 20_000;
/** The language of a text by its small words: `id`, `en`, `jv`; undefined when it is too short or none of them. */
function languageOf(text) {
    const words = text
        .slice(0, SAMPLE)
        .toLowerCase()
        .match(/\p{L}+/gu) ?? [];
    let best;
    let most = Math.max(2, words.length * 0.04);
    for (const [language, small] of LANGUAGES) {
        const count = words.filter((word) => small.has(word)).length;
        if (count > most)
            [best, most] = [language, count];
    }
    return best;
}

const WORD = /[\p{L}\p{N}]+(?:['’`\-./&][\p{L}\p{N}]+)*|\S/gu;
/** A longer one is no word of any language, and is not looked into. */
const LONGEST_WORD = 80;
/** Addresses: `Warta.com` is one word. */
const DOMAIN = /\.(?:co|id|net|org|tv|news)/i;
/** The words and marks of a stretch of text. Words that a careless copy glued together come apart: `kataDirektur`. */
function tokenise(text, start, end) {
    const tokens = [];
    const add = (word, at) => {
        const cut = word.length > 5 && word.length < LONGEST_WORD ? cutAt(word) : 0;
        if (cut) {
            add(word.slice(0, cut), at);
            add(word.slice(cut), at + cut);
        }
        else
            tokens.push({ lower: word.toLowerCase(), start: at, end: at + word.length, kind: kindOf(word) });
    };
    for (const match of text.slice(start, end).matchAll(WORD))
        add(match[0], start + match.index);
    return tokens;
}
/** Where two words are glued, 0 when they are not. */
function cutAt(word) {
    if (DOMAIN.test(word))
        return 0;
    const sentence = word.search(/(?<=\p{L}{2})\.\p{Lu}\p{Ll}/u);
    if (sentence > 0)
        return sentence;
    const camel = word.search(/(?<=\p{Ll})\p{Lu}\p{Ll}/u);
    const isCapital = /^\p{Lu}/u.test(word);
    if (camel > 0 && (isCapital ? camel > 4 && /^.\p{Ll}{4}/u.test(word.slice(camel)) : speechForm(word.slice(0, camel))))
        return camel;
    return isCapital ? gluedVerbAt(word) : 0;
}
function kindOf(word) {
    if (/^\p{N}/u.test(word))
        return 'num';
    if (/^\p{Lu}/u.test(word))
        return word.length > 1 && word === word.toUpperCase() ? 'caps' : 'cap';
    return /^\p{L}/u.test(word) ? 'low' : 'mark';
}
/** Whether a token is a word that begins with a capital. */
const isCapital = (token) => token?.kind === 'cap' || token?.kind === 'caps';

/** Ranks of police and armed forces, written before a name. */
const RANKS = words(`
  aipda aiptu akbp akp brigadir brigjen bripda bripka briptu czi inf ipda iptu irjen jenderal kapten kav kolonel kombes
  komjen kompol kopda koptu laksamana laksda laksma letda letjen letkol lettu marsda marsekal marsma mayjen pelda peltu
  pol praka pratu purn serda serka serma sertu tni`);
/** Forms of address and academic or religious titles before a name. */
const HONORIFICS = words(`
  abah almarhum almarhumah apt bang bapak bu buya cak dato datuk dr dra drg drs gus h habib haji hj ibu ir kang kh kiai
  kyai mas mbak mgr mr mrs ms ning nyai pak pdt prof profesor raden romo sir syekh tgh tgk tuan ustadz ustadzah
  ustaz`);
/** Degrees after a name, written without points; those with a point inside (S.E., M.Si.) are known by it. */
const DEGREES = words('se sh si sip skm spd sag st ss mm ma mh msi mpd mkn mt msc mba mph mkom phd lc sik amd');
/** Small words inside a name. */
const NAME_PARTICLES = words('bin binti van von de da dos al el ibn');
/** Names that are often cut short, with a point: Muh. Rizal. */
const NAME_ABBREVIATIONS = words('muh moh mohd ach abd st sy');

/** Reads the whole article once and counts. */
function readLexicon(text, paragraphs) {
    const places = new Set(PLACES);
    const speakers = new Set();
    const small = new Set();
    const counts = new Map();
    const count = (key) => counts.set(key, (counts.get(key) ?? 0) + 1);
    for (const { start, end } of paragraphs) {
        const tokens = tokenise(text, start, end);
        for (const [index, token] of tokens.entries()) {
            const { kind, lower } = token;
            if (kind === 'low')
                small.add(lower);
            if (!isCapital(token))
                continue;
            const before = tokens[index - 1];
            const next = tokens[index + 1];
            count(lower);
            if (isCapital(next))
                count(`${lower} ${next.lower}`);
            // In `Dinas Provinsi Rini Lestari` no place follows: only after small `di` may another capital come behind a place.
            const isPlaced = before?.kind === 'low' || !isCapital(next) || isRoleNoun(next.lower) || RANKS.has(next.lower);
            if (!isCapital(before) && !isCapital(next) && speaks(tokens, index))
                speakers.add(lower);
            else if (before && kind === 'cap' && isPlaced && BEFORE_A_PLACE.has(before.lower))
                places.add(lower);
        }
    }
    for (const word of speakers)
        if (!PLACES.has(word))
            places.delete(word);
    return { places, speakers, names: new Set(), small, counts };
}
function speaks(tokens, index) {
    const word = (at) => tokens[at]?.lower ?? '';
    const before = word(index - 1);
    if (before === 'menurut' || isPassive(before === 'oleh' ? word(index - 2) : before))
        return true;
    if (tokens[index - 1]?.kind === 'low' && speechForm(before) === 'bare')
        return true;
    let next = index + 1;
    while (ADVERBS.has(word(next)))
        next++;
    return reports(word(next));
}

/**
 * The shape of a sentence: one letter for what each token may be, so that phrases can be described by regular expressions.
 *
 *   T U t   opens a role: an office; one that also stands inside others (Humas); written small
 *   I P R   inside a role: word of an institution; of a place (Kota); any other
 *   Q       name of a place
 *   A       abbreviation
 *   H       rank or form of address, before a name
 *   K N     capital that speaks elsewhere; any other
 *   M D     word of a name that is cut short; degree
 *   w p     capital that is no name: day or month; noun that opens a sentence
 *   & j + i z   dan · another joiner · sekaligus · bin · tersebut
 *   s l d   small word or verb; other word; number
 *
 * Marks stand for themselves.
 */
function shapeOf(tokens, lexicon) {
    let shape = '';
    // From the end: what follows tells a rank from a role.
    for (let index = tokens.length - 1; index >= 0; index--) {
        const token = tokens[index];
        if (token)
            shape = (isCapital(token) ? capital(token, tokens, index, shape, lexicon) : other(token, shape)) + shape;
    }
    return shape;
}
/** What follows a form of address, its point passed over. */
const behind = (shape) => shape.charAt(shape.startsWith('.') ? 1 : 0);
function other({ kind, lower }, shape) {
    if (kind === 'num')
        return 'd';
    if (kind === 'mark')
        return lower.length === 1 && !/\w/.test(lower) ? lower : ';';
    if (HONORIFICS.has(lower) && /[A-Z]/.test(behind(shape)))
        return 'H';
    if (isTitleWord(lower))
        return 't';
    if (/^(?:dan|and|of|for)$/.test(lower))
        return '&';
    if (/^(?:sekaligus|merangkap)$/.test(lower))
        return '+';
    if (/^(?:sendiri|tersebut|itu|setempat)$/.test(lower))
        return 'z';
    if (NAME_PARTICLES.has(lower))
        return 'i';
    if (ROLE_JOINERS.has(lower))
        return 'j';
    return SMALL_WORDS.has(lower) || /^(?:me|ber|ter|di)\p{L}{4}/u.test(lower) || reports(lower) ? 's' : 'l';
}
function capital({ kind, lower }, tokens, index, shape, { places, speakers, small }) {
    const before = tokens[index - 1];
    const next = behind(shape);
    if (RANKS.has(lower) && /[HNKM]/.test(next))
        return 'H';
    const isNoun = isRoleNoun(lower);
    if (HONORIFICS.has(lower) && /[A-Z]/.test(next))
        return 'H';
    if (isTitleWord(lower))
        return isNoun ? 'U' : 'T';
    if (isInstitutionWord(lower))
        return 'I';
    const opens = kind === 'cap' && (!before || before.kind === 'mark');
    if ((SMALL_WORDS.has(lower) && opens) ||
        opensSource(lower) ||
        isPassive(lower) ||
        reports(lower) ||
        /\..{2}/.test(lower))
        return 's';
    if (weekdayOf(lower) >= 0 || (monthOf(lower) && lower !== 'mei'))
        return 'w';
    if (BEFORE_A_PLACE.has(lower))
        return 'P';
    const isSpeaker = speakers.has(lower);
    if (opens && (isNoun || (small.has(lower) && !isSpeaker)))
        return 'p';
    if (isNoun ||
        SMALL_WORDS.has(lower) ||
        (small.has(lower) && !isSpeaker) ||
        (kind === 'caps' && /^[ivx]+$/.test(lower)) ||
        (lower === 'agung' && /^(?:jaksa|kejaksaan|mahkamah)$/.test(before?.lower ?? '')))
        return 'R';
    if (places.has(lower))
        return 'Q';
    if (lower.length < 8 && (DEGREES.has(lower) || /^\p{L}{1,3}\.\p{L}/u.test(lower)))
        return 'D';
    if (lower.length === 1 || NAME_ABBREVIATIONS.has(lower))
        return 'M';
    return kind === 'caps' ? 'A' : isSpeaker ? 'K' : 'N';
}

/** The word or mark at an index, in small letters; empty beside the sentence. */
const wordAt = ({ tokens }, index) => tokens[index]?.lower ?? '';
/** In tokens. Text without points is cut here, so that no step after this one sees a longer sentence. */
const LONGEST_SENTENCE = 300;
/** The sentences among tokens. The points of `dr.`, `S.E.` and initials end none. */
function sentencesOf(all, lexicon) {
    const sentences = [];
    let from = 0;
    for (let index = 0; index < all.length; index++) {
        if (index + 1 < all.length && index - from < LONGEST_SENTENCE && !endsSentence(all, index))
            continue;
        const tokens = all.slice(from, index + 1);
        sentences.push({ tokens, shape: shapeOf(tokens, lexicon), lexicon });
        from = index + 1;
    }
    return sentences;
}
function endsSentence(tokens, index) {
    const token = tokens[index];
    if (!/^[.?!…]$/.test(token?.lower ?? '') || tokens[index + 1]?.kind === 'low')
        return false;
    const before = tokens[index - 1];
    if (token?.lower !== '.' || before?.end !== token.start)
        return true;
    const isInitial = before.lower.length === 1 && isCapital(before);
    return (!isInitial &&
        ![ABBREVIATIONS, HONORIFICS, NAME_ABBREVIATIONS, RANKS].some((table) => table.has(before.lower)) &&
        !/^.{0,4}\..{1,3}$/.test(before.lower));
}

/* The letters are those of shape.ts. A role is taken whole or not at all: (?=(…))\1 never gives back what it took. */
const BRACKET = String.raw `\((?!d)[^()]{1,11}\)`;
/** Capitals in no table belong to the role when a word of the role follows them. */
const UNIT = String.raw `[IPRQUTtAdDl/]|[NKM]+(?=[IPRQUT]|A[A-Z])|[NKM]+${BRACKET}(?=[A-Z]|,H?[NK])|${BRACKET}|j[A-Zlt]|s(?=\(l\))|(?<=T)\.(?=[TU])|[&](?=[A-SU-Zl])|[NKM]+&(?=[NKA]{0,5}(?:[IPRQU]|\(A\)[A-Z,]|\([NK]\)[A-Z,]))`;
const NAME = String.raw `((?:H\.?){0,8})((?:[NK]|M\.?(?=[A-Z])|A(?=\(d)|(?<=H\.?)[A-Z])(?:i?(?:[NKAQ]|M\.?(?=[A-Z])|M)){0,5})((?:,?D\.?|\([^()]{1,3}\))*)`;
const ROLE = new RegExp(String.raw `[TUt](?:${UNIT}){0,31}`, 'y');
const ROLE_AND_NAME = new RegExp(String.raw `(?=([TUt](?:${UNIT}|,(?=P)){0,31}))\1${NAME}`, 'y');
/** Ketua RT 18, Kelurahan Jati, Rini · Direktur Warta sekaligus Ketua Panitia, Rini */
const ROLE_COMMA_NAME = new RegExp(String.raw `(?=([TUt](?:${UNIT}|,(?=P)|[NKM]*\+(?=[TUt])){0,31}))\1((?!K)[NKM]*)z?,${NAME}`, 'y');
const NAME_ALONE = new RegExp(`${NAME}(?![IR])`, 'y');
const ROLE_BEHIND = new RegExp(String.raw `[TUt](?:${UNIT}|[NKM+]){0,31}`, 'y');
const INSTITUTION = /[A-Z](?:[A-Z]|&(?=[IPRQU])){0,11}/y;
function match(pattern, shape, at) {
    pattern.lastIndex = at;
    return pattern.exec(shape);
}
/** The phrase that begins at a token, if one does. A lone word is a name only where `isSpeaker` says that somebody stands there. */
function phraseAt(sentence, index, isSpeaker = false) {
    const { shape, lexicon, tokens } = sentence;
    let from = index;
    while (from < index + 3 && BEFORE_A_ROLE.has(wordAt(sentence, from)))
        from++;
    const span = (start, end) => ({
        start: tokens[start]?.start ?? 0,
        end: tokens[end - 1]?.end ?? 0,
    });
    /** @param tail - degrees, an age and a nickname, behind the name */
    const person = (roleTo, nameFrom, nameTo, tail, to = nameTo + tail.length) => ({
        kind: 'person',
        from,
        to,
        role: roleTo > from ? span(from, roleTo) : undefined,
        name: span(nameFrom, nameTo),
        words: tokens
            .slice(nameFrom, nameTo)
            .filter(({ kind }) => kind !== 'mark')
            .map(({ lower }) => lower),
        alias: /[A-Z]\)$/.test(tail) ? wordAt(sentence, nameTo + tail.length - 2) : undefined,
    });
    const comma = match(ROLE_COMMA_NAME, shape, from);
    if (comma) {
        const [all, role = '', loose = '', , name = '', tail = ''] = comma;
        const to = from + all.length - tail.length;
        return person(from + role.length + loose.length, to - name.length, to, tail);
    }
    const titled = match(ROLE_AND_NAME, shape, from);
    if (titled) {
        const [all, role = '', address = '', name = '', tail = ''] = titled;
        const to = from + all.length - tail.length;
        const nameFrom = address ? to - name.length : nameStart(sentence, to - name.length, to);
        return person(address ? from + role.length : nameFrom, nameFrom, to, tail);
    }
    const office = match(ROLE, shape, from)?.[0];
    if (office) {
        const to = from + office.length;
        return { kind: 'role', from, to, role: span(from, to), isAgain: shape[to] === 'z', words: [] };
    }
    const [all = '', address = '', name = '', tail = ''] = match(NAME_ALONE, shape, from) ?? [];
    const word = wordAt(sentence, from);
    const isKnown = isSpeaker ||
        tail.includes('d') ||
        lexicon.speakers.has(word) ||
        (lexicon.names.has(word) && !lexicon.small.has(word));
    if (name &&
        (address || name.length > 1 || isKnown) &&
        !/^A+$/.test(name.replace(/A$/, tail.includes('d') ? '' : 'A'))) {
        const nameFrom = from + address.length;
        const behind = from + all.length;
        // Rini Lestari, Ketua Panitia · Rini Lestari selaku Ketua Panitia
        let at = behind + (wordAt(sentence, behind) === ',' ? 1 : 0);
        while (at < behind + 5 && BEFORE_A_ROLE.has(wordAt(sentence, at)))
            at++;
        const role = at > behind ? match(ROLE_BEHIND, shape, at)?.[0] : undefined;
        const alone = person(from, nameFrom, nameFrom + name.length, tail);
        return role ? { ...alone, role: span(at, at + role.length), to: at + role.length } : alone;
    }
    const house = match(INSTITUTION, shape, from)?.[0];
    return house && /^A|I/.test(house)
        ? { ...person(from, from, from + house.length, ''), kind: 'institution' }
        : undefined;
}
/**
 * Where the name begins among words that are in no table. A word that speaks alone elsewhere begins it, unless the word before it
 * never occurs without it.
 */
function nameStart(sentence, from, to) {
    const { counts } = sentence.lexicon;
    for (let at = to - 1; at > from; at--) {
        if (sentence.shape[at] !== 'K' || sentence.shape[at - 1] === 'K')
            continue;
        const before = wordAt(sentence, at - 1);
        if ((counts.get(before) ?? 0) > (counts.get(`${before} ${wordAt(sentence, at)}`) ?? 0))
            return at;
    }
    return from;
}

/** Small words that make a name an object, as every verb does: `bertemu dengan Rini`. After another a subject may stand. */
const PREPOSITIONS = words('dengan kepada oleh dari untuk pada terhadap bersama di ke dalam tentang terkait antara bagi soal sebagai seperti');
const isMark = ({ tokens }, at) => tokens[at]?.kind === 'mark';
const pronounAt = (sentence, at) => {
    const word = wordAt(sentence, at);
    return PRONOUNS.has(word) ? 'one' : GROUP_PRONOUNS.has(word) ? 'many' : undefined;
};
/** Reads who is mentioned in a sentence, and who speaks. */
function readSentence(sentence) {
    const { length } = sentence.tokens;
    const mentions = [];
    for (let at = 0; at < length; at++) {
        const phrase = isMark(sentence, at) ? undefined : phraseAt(sentence, at);
        if (!phrase)
            continue;
        mentions.push(phrase);
        at = Math.max(at, phrase.to - 1);
    }
    let subject;
    let start = 0;
    for (let at = 0; at < length && !subject; at++) {
        const word = wordAt(sentence, at);
        if (word === 'menurutnya' || (word.endsWith('nya') && isPassive(word.slice(0, -3))))
            subject = 'one';
        // `Menurut Rini, …` · `…, kata Rini, …`
        const isCue = (at === 0 ? opensSource : speechForm)(word) && /^$|[,"”]/.test(wordAt(sentence, at - 1));
        if (isCue || word === 'menurut' || isPassive(word))
            subject ??= sourceAfter(sentence, at + 1, mentions);
        if (subject || !reports(word) || sentence.tokens[at]?.kind !== 'low')
            continue;
        subject = subjectBefore(sentence, start, at, mentions);
        start = at;
    }
    return { mentions, subject };
}
function sourceAfter(sentence, from, mentions) {
    let at = from;
    while (at < from + 3 && /^(?:oleh|langsung|to|kembali|lagi)$/.test(wordAt(sentence, at)))
        at++;
    const known = mentions.find((phrase) => phrase.from >= from && phrase.from <= at + 1);
    const source = pronounAt(sentence, at) ?? known ?? phraseAt(sentence, at, true);
    if (typeof source === 'object' && source !== known)
        mentions.push(source);
    return source;
}
/** The nearest subject before a verb that is no object of another word. */
function subjectBefore(sentence, start, verb, mentions) {
    for (let at = verb - 1; at >= start; at--) {
        const phrase = mentions.find(({ to }) => to === at + 1);
        const subject = phrase ?? pronounAt(sentence, at);
        if (!subject)
            continue;
        at = phrase?.from ?? at;
        const before = wordAt(sentence, at - 1);
        if (at < 2 || (isMark(sentence, at - 1) ? before !== '(' : SMALL_WORDS.has(before) && !PREPOSITIONS.has(before)))
            return subject;
    }
    return undefined;
}
/**
 * Reads the cue at the start of what follows a quote: `ujar Rini`, `katanya`, `Rini mengatakan`, `demikian bunyi surat itu`.
 *
 * @param isOpen - the quote ends in a comma or the like, so a cue is to be expected
 */
function readCue(sentence, isOpen) {
    let at = 0;
    while (at < 3 && /^[,.\-–—…]$/.test(wordAt(sentence, at)))
        at++;
    const verb = wordAt(sentence, at);
    const isSmall = sentence.tokens[at]?.kind === 'low';
    const form = isSmall ? speechForm(verb) : undefined;
    // No table holds every verb: after `,”` another small word will do.
    const isUnknown = isOpen && isSmall && !SMALL_WORDS.has(verb) && !ROLE_JOINERS.has(verb);
    if (form === 'nya' || (isUnknown && /.{3}nya$/.test(verb)))
        return { reference: 'one', to: pastAdverbs(at + 1) };
    if (form || verb === 'menurut' || (isSmall && !/^(?:me|ber)/.test(verb) && reports(verb)))
        return speakerAt(at + 1);
    if (/^(?:demikian|begitu)/.test(verb)) {
        if (speechForm(wordAt(sentence, at + 1)) === 'nya')
            return { reference: 'one', to: at + 2 };
        do
            at++;
        while (STATEMENTS.has(wordAt(sentence, at)) ||
            speechForm(wordAt(sentence, at)) ||
            /^(?:dari|oleh|resmi)$/.test(wordAt(sentence, at)));
        return speakerAt(at);
    }
    const pronoun = pronounAt(sentence, at);
    const subject = isCapital(sentence.tokens[at]) ? phraseAt(sentence, at, true) : undefined;
    if (subject?.kind === 'person' && isKnown(subject) && isRestEmpty(subject.to))
        return { reference: subject, to: subject.to };
    const says = pastAdverbs(subject?.to ?? at + 1);
    if (subject || pronoun)
        return reports(wordAt(sentence, says)) ? { reference: subject ?? pronoun, to: says + 1 } : undefined;
    const cue = STATEMENTS.has(verb) || (isUnknown && isCapital(sentence.tokens[at + 1])) ? speakerAt(at + 1) : undefined;
    return typeof cue?.reference === 'object' && (cue.reference.kind === 'person' || STATEMENTS.has(verb))
        ? cue
        : undefined;
    function speakerAt(from) {
        let start = from;
        while (start < from + 2 && (ADVERBS.has(wordAt(sentence, start)) || reports(wordAt(sentence, start))))
            start++;
        const phrase = isMark(sentence, start) ? undefined : phraseAt(sentence, start, true);
        const reference = pronounAt(sentence, start) ?? phrase;
        return { reference, to: reference ? pastAdverbs(phrase?.to ?? start + 1) : start };
    }
    /** `…,” Rini.`: the verb is missing, and somebody who speaks elsewhere stands alone. */
    function isKnown(phrase) {
        return phrase.words.some((word) => sentence.lexicon.speakers.has(word) || sentence.lexicon.names.has(word));
    }
    function isRestEmpty(from) {
        return sentence.tokens.slice(from).every(({ kind }) => kind === 'mark');
    }
    function pastAdverbs(from) {
        let past = from;
        while (past < from + 3 &&
            (ADVERBS.has(wordAt(sentence, past)) || /^(?:menambah|mengingat)kan$/.test(wordAt(sentence, past))))
            past++;
        return past;
    }
}

/** How far around a quote its cue is looked for, in UTF-16 code units. */
const REACH = 320;
const FEWEST_WORDS = 4;
/** Tells what was said from titles, terms and recitations in marks; undefined for the latter. */
function readStatement(text, quoted, { paragraph, lastParagraph, read, next, previous }, lexicon) {
    const written = text.slice(quoted.start, quoted.end).trim();
    const around = written.slice(-3) + text.charAt(quoted.to);
    const isEnded = /[.,?!…]/.test(around);
    const size = written.slice(0, 160).split(/\s+/).length;
    const isWhole = /^[\p{Lu}\p{N}('‘“"…@#-]/u.test(written);
    const sentences = (start, end) => sentencesOf(tokenise(text, start, end), lexicon);
    const found = (evidence, cue, reference, isBareCue = true) => ({
        ...quoted,
        evidence,
        reference,
        cue,
        isBareCue,
    });
    const [after] = sentences(quoted.to, Math.min(lastParagraph.end, quoted.to + REACH, next));
    const cue = after && readCue(after, /[,?!]/.test(around));
    if (cue && (isEnded || (isWhole && cue.reference && size >= FEWEST_WORDS))) {
        const isBare = after.tokens.slice(cue.to).every(({ kind }) => kind === 'mark');
        const last = isBare ? after.tokens.length : cue.to;
        return found('cue-after', { start: quoted.to, end: after.tokens[last - 1]?.end ?? quoted.to }, cue.reference, isBare);
    }
    const lead = sentences(Math.max(paragraph.start, read, quoted.from - REACH), quoted.from).at(-1);
    if (lead && isWhole && size > 1 && leadsIn(lead)) {
        const { subject } = readSentence(lead);
        if (subject)
            return found('cue-before', { start: lead.tokens[0]?.start ?? read, end: quoted.from }, subject, false);
    }
    // Whole sentences without a cue: right after those of a speaker, or where nothing else stands before.
    const isAfterSentence = !lead || /^[.?!]$/.test(wordAt(lead, lead.tokens.length - 1));
    const rest = text.slice(quoted.to, Math.min(lastParagraph.end, quoted.to + 6));
    if (!isWhole ||
        !isAfterSentence ||
        !isEnded ||
        size < FEWEST_WORDS ||
        !/^[^\p{L}\p{N}]*$|^[.]?\s*["“\p{Lu}]/u.test(rest))
        return undefined;
    const nothing = { start: quoted.to, end: quoted.to };
    if (!lead && previous?.lastParagraph === quoted.paragraph)
        return found('goes-on', nothing, previous.reference);
    return lead || !/[\p{L}\p{N}]/u.test(rest) ? found('stands-alone', nothing) : undefined;
}
/** `Rini menambahkan, “` · `Rini mengatakan: “` · `Rini bertanya “`. */
function leadsIn(lead) {
    const last = lead.tokens.length - 1;
    const word = wordAt(lead, last);
    return /[:,]/.test(word) || (lead.tokens[last]?.kind === 'low' && (reports(word) || speechForm(word) !== undefined));
}

/** Reads the article in order. */
function readNarration(text, paragraphs, quotes, lexicon) {
    const events = [];
    const unsaid = [];
    let next = 0;
    let previous;
    let read = 0;
    const tell = (end) => {
        for (const sentence of sentencesOf(tokenise(text, read, end), lexicon)) {
            const telling = readSentence(sentence);
            if (telling.mentions.length > 0 || telling.subject)
                events.push(telling);
        }
    };
    for (const [index, paragraph] of paragraphs.entries()) {
        read = Math.max(read, paragraph.start);
        for (let quoted; (quoted = quotes[next])?.paragraph === index;) {
            next++;
            if (!quoted || quoted.from < read)
                continue;
            const lastParagraph = paragraphs[quoted.lastParagraph] ?? paragraph;
            const place = { paragraph, lastParagraph, read, next: quotes[next]?.from ?? Infinity, previous };
            const statement = readStatement(text, quoted, place, lexicon);
            if (!statement) {
                unsaid.push(quoted);
                continue;
            }
            // A lead-in is read with the quote, so that the speaker is not told twice.
            tell(Math.min(quoted.from, statement.evidence === 'cue-before' ? statement.cue.start : Infinity));
            const { reference } = statement;
            events.push({ mentions: typeof reference === 'object' ? [reference] : [], subject: reference, statement });
            read = Math.max(quoted.to, statement.cue.end);
            previous = statement;
        }
        if (read < paragraph.end) {
            tell(paragraph.end);
            read = paragraph.end;
        }
    }
    return { events, unsaid };
}
/** The words of the full names of people: of those with a role, and of those who say something. */
function namesIn(events) {
    const isTold = (phrase, event) => phrase.kind === 'person' && phrase.words.length > 1 && (phrase.role ?? phrase === event.subject);
    return events.flatMap((event) => event.mentions.filter((phrase) => isTold(phrase, event)).flatMap(({ words }) => words));
}

const DOUBLE = /["“”„‟«»＂]|''|``/gu;
/** These count only where an article has no double ones, and never inside a word. */
const SINGLE = /(?<![\p{L}\p{N}](?=.[\p{L}\p{N}]))['‘’]/gu;
/** How many paragraphs a quote may run on for. */
const LONGEST_RUN = 3;
/**
 * Pairs the marks of every paragraph, whatever their direction: print mixes straight and curly ones and opens with `”`. What
 * stands around a mark tells more than its shape.
 */
function pairMarks(text, paragraphs, note) {
    const pairs = [];
    let marks = marksOf(text, paragraphs, DOUBLE);
    if (marks.length === 0)
        marks = marksOf(text, paragraphs, SINGLE);
    const paragraphAt = (index) => paragraphs[index] ?? { start: 0, end: 0 };
    const pair = (from, start, end, to, paragraph, lastParagraph, isMended = true) => {
        if (end > start)
            pairs.push({ start, end, from, to, paragraph, lastParagraph, isMended });
    };
    let open;
    const giveUp = () => {
        if (!open)
            return;
        const { start, end, paragraph } = open;
        const whole = paragraphAt(paragraph);
        const cue = cueIn(text, end, Math.min(whole.end, end + 2_000));
        const close = cue < 0 && start === whole.start ? whole.end : cue;
        note('unbalanced', open, 'never closed', 0.6);
        pair(start, end, close, close, paragraph, paragraph);
        open = undefined;
    };
    for (let index = 0; index < marks.length; index++) {
        const mark = marks[index];
        if (!mark)
            break;
        const { start, end, paragraph, lean } = mark;
        const isSame = paragraph === open?.paragraph;
        if (open &&
            lean !== 'opens' &&
            (isSame || (start > paragraphAt(paragraph).start && paragraph - open.paragraph <= LONGEST_RUN))) {
            pair(open.start, open.end, start, end, open.paragraph, paragraph, false);
            open = undefined;
            continue;
        }
        // `“A “b” c”`: two closing marks follow, so this one is inside the other.
        if (isSame &&
            marks.slice(index + 1, index + 3).filter((other) => other.paragraph === paragraph && other.lean === 'closes')
                .length === 2) {
            index++;
            continue;
        }
        giveUp();
        if (lean !== 'closes') {
            open = mark;
            continue;
        }
        note('unbalanced', mark, 'never opened', 0.6);
        const whole = paragraphAt(paragraph);
        const isFirst = (pairs.at(-1)?.to ?? 0) <= whole.start;
        if (isFirst && cueIn(text, start, Math.min(whole.end, start + 12)) >= 0)
            pair(whole.start, whole.start, start, end, paragraph, paragraph);
    }
    giveUp();
    return pairs.sort((a, b) => a.start - b.start);
}
function marksOf(text, paragraphs, pattern) {
    return paragraphs.flatMap((whole, paragraph) => [...text.slice(whole.start, whole.end).matchAll(pattern)].map(({ 0: mark, index }) => {
        const start = whole.start + index;
        const end = start + mark.length;
        const isAfterSpace = start === whole.start || /[\s([{—–:/]/.test(text.charAt(start - 1));
        const isBeforeSpace = end === whole.end || /[\s)\]},.;:?!—–]/.test(text.charAt(end));
        const isEither = isAfterSpace === isBeforeSpace && (isAfterSpace || !/[“„«‘]/.test(mark));
        return { start, end, paragraph, lean: isEither ? 'either' : isBeforeSpace ? 'closes' : 'opens' };
    }));
}
/** Where a statement without closing mark ends: before `, kata Rini`. -1 when there is no such cue. */
function cueIn(text, from, to) {
    for (const match of text.slice(from - 1, to).matchAll(/[,.?!]\s?["“”]?\s?(\p{Ll}{3,12})\b/gu)) {
        if (speechForm(match[1] ?? ''))
            return from + match.index;
    }
    return -1;
}

/** The mark that UTF-8 read as Windows-1252 meant, by the character behind `â€`; that of `”` is often lost. */
const markOf = (broken) => '”“’‘–—…'[' œ™˜“”¦'.indexOf(broken)] ?? '”';
/** The entities that text pasted from a page holds. */
const ENTITIES$2 = {
    quot: '"',
    apos: "'",
    amp: '&',
    lt: '<',
    gt: '>',
    nbsp: ' ',
    ldquo: '“',
    rdquo: '”',
    lsquo: '‘',
    rsquo: '’',
    ndash: '–',
    mdash: '—',
    hellip: '…',
};
/** Tags inside a line; every other ends one. */
const INLINE_TAGS = /^(?:[abiusq]|em|strong|span|small|mark|font|su[bp]|cite|time|abbr)?$/;
/** Elements whose content nobody reads. */
const HIDDEN_TAGS = /^(?:script|style|template|noscript|iframe|svg|)$/;

const LOOKS_LIKE_HTML = /<\/[a-z][a-z\d]*>|<(?:p|br|hr|img|div)\b[^<>]*>/i;
/* Every alternative begins with characters of its own and repeats one class only, so the search is linear. */
const MENDABLE = 
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
/(\r\n?|[\u2028\u2029\u0085])|([\t\v\f\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]|Â\u00a0)|[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]+|\p{Cs}|â€([œ™˜“”¦\u009d]?)|(<!--|<\/?[a-z][^<>]*>)|&#?[a-z\d]{1,8};/giu;
/** Mends what stands in the way of reading, and remembers where everything came from. */
function readSource(given) {
    const isHtml = LOOKS_LIKE_HTML.test(given);
    const repairs = new Map();
    const links = [];
    // What was replaced: where it begins and ends in the cleaned text, and in the original.
    const replaced = [[0, 0, 0, 0]];
    // A closing tag that was looked for in vain is not looked for again: that would be quadratic.
    const missing = new Set();
    let text = '';
    let read = 0;
    let anchor;
    for (const match of given.matchAll(MENDABLE)) {
        const [found, line, space, broken, tag] = match;
        const { index } = match;
        if (index < read)
            continue;
        let end = index + found.length;
        let by = line ? '\n' : space ? ' ' : '';
        let what = by ? '' : 'invisible character';
        if (broken !== undefined) {
            by = markOf(broken);
            what = 'encoding';
        }
        else if (tag) {
            const [, slash, name = ''] = /^<(\/?)(\w*)/.exec(tag.toLowerCase()) ?? [];
            by = isHtml ? (INLINE_TAGS.test(name) ? '' : '\n') : undefined;
            what = 'markup';
            if (isHtml && !slash && HIDDEN_TAGS.test(name)) {
                const closing = name ? `</${name}` : '-->';
                const at = missing.has(closing) ? -1 : given.indexOf(closing, end);
                if (at < 0)
                    missing.add(closing);
                else
                    end = at;
            }
        }
        else if (found.startsWith('&')) {
            by = entity(found.slice(1, -1).toLowerCase());
            what = 'entity';
        }
        if (by === undefined)
            continue;
        text += given.slice(read, index);
        if (tag && /^<\/?a\b/i.test(tag)) {
            const url = /\shref\s*=\s*["']?([^"'\s>]+)/i.exec(tag)?.[1];
            if (anchor && !url)
                links.push({ ...anchor, end: text.length });
            anchor = url ? { start: text.length, url } : undefined;
        }
        if (what)
            repairs.set(what, (repairs.get(what) ?? 0) + 1);
        if (by.length !== end - index)
            replaced.push([text.length, text.length + by.length, index, end]);
        text += by;
        read = end;
    }
    text += given.slice(read);
    /** The last replacement that begins before an offset (or at it), by halving. */
    function before(offset) {
        let low = 0;
        let high = replaced.length;
        while (high - low > 1) {
            const middle = (low + high) >> 1;
            if ((replaced[middle]?.[0] ?? 0) < offset)
                low = middle;
            else
                high = middle;
        }
        return replaced[low] ?? [0, 0, 0, 0];
    }
    return {
        text,
        links,
        repairs,
        original({ start, end }) {
            const [, cleanStart, from, to] = before(start + 1);
            const first = start < cleanStart ? from : to + start - cleanStart;
            const [, cleanEnd, , last] = before(end);
            return { start: first, end: end > start ? Math.max(first, last + Math.max(0, end - cleanEnd)) : first };
        },
    };
}
function entity(name) {
    if (!name.startsWith('#'))
        return ENTITIES$2[name];
    const code = Number(name.slice(1).replace('x', '0x'));
    if (code === 0xa0)
        return ' ';
    // Half of a surrogate pair is no character.
    return code > 31 && code < 0x110000 && code >> 11 !== 27 ? String.fromCodePoint(code) : undefined;
}

/** How many bearers of the same word are compared, so that a crowd does not make reading quadratic. */
const MOST_ALIASES = 8;
const wordsOf$1 = (role) => role.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
/** Whether the letters of an office in short come in this order in the office at length: Menpora, Menteri Pemuda dan Olahraga. */
function isShortFor(short, role) {
    let at = 0;
    for (const letter of role.join(''))
        if (letter === short[at])
            at++;
    return at === short.length && role[0]?.[0] === short[0];
}
const contains = (all, some) => some.every((word) => all.includes(word));
/** An empty register for an article. */
function registerOf(text) {
    const byWord = new Map();
    const byRole = new Map();
    const slice = ({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ').trim();
    const bearers = (map, word) => map.get(word ?? '')?.slice(-40) ?? [];
    const index = (map, word, person) => {
        if (!bearers(map, word).includes(person))
            map.set(word, [...bearers(map, word), person]);
    };
    function named(words) {
        let best;
        for (const person of new Set(words.flatMap((word) => bearers(byWord, word)))) {
            const all = [...person.words, ...person.aliases];
            const isMeant = contains(all, words) ||
                contains(words, person.words) ||
                (words.length > 1 && words.some((word) => person.aliases.has(word)));
            // A lone word is a first name rather than a last one.
            if (isMeant && (best?.words[0] !== words[0] || person.words[0] === words[0]))
                best = person;
        }
        return best;
    }
    return {
        enter({ kind, name, words, alias, role }) {
            if (!name || words.length === 0)
                return;
            let person = named(words) ?? (alias ? named([alias]) : undefined);
            if (!person || words.length > person.words.length) {
                const longest = { name: slice(name), words, named: name };
                person = person ? Object.assign(person, longest) : { kind, aliases: new Set(), ...longest };
            }
            if (kind === 'institution')
                person.kind = kind;
            if (alias && person.aliases.size < MOST_ALIASES)
                person.aliases.add(alias);
            for (const word of [...words, ...person.aliases])
                index(byWord, word, person);
            if (!role)
                return;
            const written = slice(role);
            for (const word of wordsOf$1(written))
                index(byRole, word, person);
            // A later, fuller form of the same role is better: Gubernur → Gubernur Jambi.
            const old = person.role ?? '';
            if (written.length > old.length && contains(wordsOf$1(written), wordsOf$1(old)))
                person.role = written;
        },
        find({ name, words, alias, role }, recent) {
            if (name)
                return named(words) ?? (alias ? named([alias]) : undefined);
            const told = role ? wordsOf$1(slice(role)) : [];
            const [short = ''] = told;
            const holders = bearers(byRole, short).filter((person) => {
                const own = wordsOf$1(person.role ?? '');
                return contains(own, told) || (own.length > 0 && contains(told, own));
            });
            const atLength = short.length > 4 && told.length === 1
                ? recent.filter((person) => isShortFor(short, wordsOf$1(person.role ?? '')))
                : [];
            return (recent.find((person) => holders.includes(person)) ??
                holders.at(-1) ??
                (atLength.length === 1 ? atLength[0] : undefined));
        },
    };
}

const isPerson = ({ kind }) => kind !== 'institution';
/** How many people are remembered as mentioned lately. */
const MEMORY = 30;
/**
 * Reads who speaks. First everybody named is entered in a register, so that a short name finds its longest form wherever
 * that stands; then the article is read in order, and who spoke last is the one whom `-nya` and `dia` mean.
 */
function attribute(text, events) {
    const register = registerOf(text);
    for (const { mentions } of events)
        mentions.forEach((phrase) => register.enter(phrase));
    const attributions = [];
    let focus;
    let group;
    let lately = [];
    const meet = (person) => {
        if (person)
            lately = [person, ...lately.filter((other) => other !== person)].slice(0, MEMORY);
    };
    const who = (reference) => typeof reference === 'object'
        ? (register.find(reference, lately) ?? (reference.isAgain ? lately.find(isPerson) : undefined))
        : undefined;
    for (const [index, { mentions, subject, statement }] of events.entries()) {
        if (!statement)
            for (const phrase of mentions)
                if (phrase.name)
                    meet(who(phrase));
        const attribution = statement && attributeOne(statement, index);
        if (attribution)
            attributions.push(attribution);
        const speaker = statement ? attribution?.person : who(subject);
        if (!speaker)
            continue;
        if (speaker.kind === 'institution')
            group = speaker;
        else
            focus = speaker;
        meet(speaker);
    }
    return attributions;
    function attributeOne(statement, index) {
        const { reference, evidence } = statement;
        const by = (person, confidence, reason) => ({
            statement,
            person,
            confidence,
            reason,
        });
        if (typeof reference === 'object') {
            const person = who(reference);
            if (person && !reference.name)
                return by(person, 0.8, `${person.name} is known to be that`);
            if (person)
                return by(person, 0.95, person.words.length > reference.words.length ? `short for ${person.name}` : 'is named');
            return { ...by(undefined, 0.4, 'only a role is told'), role: reference.role && written(reference.role) };
        }
        if (reference === 'many')
            return by(group, group ? 0.6 : 0.2, group ? 'the group that spoke last' : 'no group has spoken');
        if (evidence === 'cue-after' && !reference)
            return by(undefined, 0.2, 'nobody is named');
        if (focus)
            return by(focus, evidence === 'cue-after' ? 0.85 : 0.7, `${focus.name} spoke last`);
        // Words that stand alone are a quote only after somebody has spoken.
        if (!reference)
            return undefined;
        const people = lately.filter(isPerson);
        const guess = people.length === 1 ? people[0] : who(events[index + 1]?.subject);
        return by(guess, guess ? 0.5 : 0.2, guess ? 'nobody else comes into question' : 'nobody has spoken before');
    }
    function written({ start, end }) {
        return text.slice(start, end).replace(/\s+/g, ' ');
    }
}

const NOWHERE = { start: 0, end: 0 };
/**
 * Reads an article as it was written, without markup or fields, and makes a payload of it. What the text does not tell for
 * certain is left out, and a note says so. Takes time in proportion to the length of the text, and never throws for any text.
 *
 * @throws {RangeError} when `timeZone` is no time zone and a time has to be put into it
 * @example
 * const { payload, notes } = payloadFromText('JAMBI – Wali Kota …', { url: 'https://warta.example/1' });
 */
function payloadFromText(given, options = {}) {
    const source = readSource(given);
    const { text } = source;
    const notes = [];
    const note = (kind, span, reason, confidence, value) => {
        notes.push({ kind, ...source.original(span), reason, confidence, ...(value && { value }) });
    };
    for (const [what, count] of source.repairs)
        note('repair', NOWHERE, `${what}: ${count}`, 1);
    const { timeZone } = options;
    const withZone = timeZone === undefined ? undefined : (local) => inTimeZone(local, timeZone);
    const url = safeUrl(options.url ?? '');
    const published = Date.parse(options.published ?? '') ? options.published : undefined;
    // What belongs to the page goes first.
    const lines = linesOf(text);
    const dates = findDates(text, published, note);
    const page = findBoilerplate(lines, note);
    const left = () => linesOf(masked(text, page));
    const related = findRelated(text, left(), source.links, url, note);
    page.push(...related);
    const credits = findCredits(left(), note);
    page.push(...credits.spans);
    const datedLine = published ? undefined : publishedFrom(text, lines, dates, withZone);
    if (datedLine) {
        note('published', datedLine, 'a date above the text', 0.9, datedLine.dateTime);
        page.push(datedLine);
    }
    const article = masked(text, page);
    const firstLines = linesOf(article);
    const lexicon = readLexicon(article, firstLines);
    const dateline = findDateline(firstLines, lexicon.places, note);
    const title = headlineLine(article, firstLines);
    const ownHeadline = title && dateline?.start !== title.start ? title : undefined;
    const read = (span) => span && oneLine(text, span);
    const located = read(dateline?.place);
    for (const word of located?.toLowerCase().split(/\W+/) ?? [])
        lexicon.places.add(word);
    const story = masked(article, [dateline ?? NOWHERE, ownHeadline ?? NOWHERE]);
    const paragraphs = paragraphsOf(story);
    const marked = pairMarks(story, paragraphs, note);
    // Read twice: full names are found in the first reading, and any of their words names somebody in the second.
    for (const word of namesIn(readNarration(story, paragraphs, marked, lexicon).events))
        lexicon.names.add(word);
    const { events, unsaid } = readNarration(story, paragraphs, marked, lexicon);
    for (const quoted of unsaid)
        note('not-a-quote', quoted, 'nobody is reported to have said it', 0.7);
    const noted = new Set();
    const quotes = attribute(story, events).map((attribution) => {
        noteQuote(attribution, note, noted);
        return { statement: attribution.statement, quote: quoteOf(story, attribution) };
    });
    const inLanguage = languageOf(story);
    if (inLanguage)
        note('language', NOWHERE, 'by its small words', 0.9, inLanguage);
    if (ownHeadline)
        note('headline', ownHeadline, 'the first line', 0.9);
    const publisher = options.publisher ?? read(dateline?.publisher);
    const wish = options.headline?.trim() ?? '';
    const payload = withoutEmpty({
        version: '1.0',
        headline: wish === '' ? (read(ownHeadline) ?? headlineFromLead(story, paragraphs[0], note)) : wish,
        url,
        located,
        publisher: publisher ? { name: publisher, type: 'Organization' } : undefined,
        datePublished: published ?? datedLine?.dateTime,
        inLanguage,
        author: [...credits.authors],
        body: bodyOf(story, paragraphs, quotes, related),
        quotes: quotes.map(({ quote }) => quote),
        related: related.flatMap(({ links }) => links),
    });
    notes.sort((a, b) => a.start - b.start || a.end - b.end);
    return { payload, notes };
}
/** The payload without fields that hold nothing. */
function withoutEmpty(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && (!Array.isArray(value) || value.length > 0)));
}
function quoteOf(text, { statement, person, role }) {
    // The comma before the closing mark belongs to the sentence around the quote; alone, the quote ends in a point.
    const said = oneLine(text, statement).replace(/[,\s]+$/, '.');
    if (!person)
        return role ? { text: said, speaker: { name: role } } : { text: said };
    const type = person.kind === 'institution' ? 'Organization' : 'Person';
    return { text: said, speaker: { name: person.name, type, ...(person.role && { jobTitle: person.role }) } };
}
const EVIDENCE = {
    'cue-after': ['who said it follows', 0.95],
    'cue-before': ['who says it stands before', 0.95],
    'goes-on': ['goes on from the quote before', 0.75],
    'stands-alone': ['whole sentences, after somebody has spoken', 0.75],
};
function noteQuote({ statement, person, role, reason, confidence }, note, noted) {
    const [why, certainty] = EVIDENCE[statement.evidence];
    note('quote', statement, why, statement.isMended ? 0.5 : certainty);
    note(person ? 'speaker' : 'speaker-unknown', statement.cue.end > statement.cue.start ? statement.cue : statement, reason, confidence, person?.name ?? role);
    if (!person || noted.has(person))
        return;
    noted.add(person);
    note('person', person.named, person.role ?? 'no role is told', 0.9, person.name);
}

/** What a user knows of an article besides its text. */
const textOptions = {
    url: { type: 'string', value: 'URL', help: 'The public page of the article. For a single FILE.' },
    headline: {
        type: 'string',
        value: 'TEXT',
        help: 'The headline, where the first line of the text is none. For a single FILE.',
    },
    publisher: { type: 'string', value: 'NAME', help: 'Who published it; the dateline tells when this is absent.' },
    published: {
        type: 'string',
        value: 'DATE',
        help: 'When it was published, as RFC 3339 writes it: 2026-01-26T19:30+07:00. It also gives the year to a date such as (26/1).',
    },
    'time-zone': {
        type: 'string',
        value: 'ZONE',
        help: 'The zone of times that are printed without one: Asia/Jakarta, Asia/Makassar, Asia/Jayapura.',
    },
};
/**
 * What was given, checked.
 *
 * @param isSingle - whether there is only one article
 * @throws {UsageError} for a value that is of no use
 */
function readTextOptions(given, isSingle) {
    const { url, headline, publisher, published, 'time-zone': timeZone } = given;
    if (!isSingle && (url !== undefined || headline !== undefined))
        throw new UsageError('--url and --headline belong to one article', 'Convert that FILE by itself.');
    if (url !== undefined && safeUrl(url) === undefined)
        throw new UsageError(`--url is no http(s) address: ${url}`, 'Write it whole: https://berita.example/judul');
    if (published !== undefined && normaliseDateTime(published) === undefined)
        throw new UsageError(`--published is no date: ${published}`, 'Write it so: 2026-01-26 or 2026-01-26T19:30+07:00');
    checkTimeZone(timeZone);
    return { url, headline, publisher, published, timeZone };
}
/** @throws {UsageError} when there is no such zone */
function checkTimeZone(timeZone) {
    try {
        new Intl.DateTimeFormat('en', { timeZone });
    }
    catch {
        throw new UsageError(`--time-zone knows no “${timeZone ?? ''}”`, 'Name it so: Asia/Jakarta');
    }
}
/**
 * Refuses what is a payload already, of which the converter would make nonsense.
 *
 * @throws {Failure} for JSON and XML
 */
function expectArticle(text) {
    const next = 'warta read FILE makes a payload of it.';
    const isXml = /^\s*<(?:\?xml|rss|feed|rdf:RDF)\b/i.test(text) && !/<html\b/i.test(text.slice(0, 2_000));
    if (isXml)
        throw new Failure('is XML, not an article', next);
    if (!/^\s*[{[]/.test(text))
        return;
    try {
        JSON.parse(text);
    }
    catch {
        // A text may begin with a bracket.
        return;
    }
    throw new Failure('is JSON, not an article', next);
}

const convert = command({
    name: 'convert',
    summary: 'Make payloads of raw articles: headline, dateline, quotes with their speakers, “Baca juga”.',
    operands: '[FILE…]',
    about: [
        `FILE is an article as it was written or copied: text, or HTML of which only the words count. A folder stands for all its files that end in ${ENDINGS.texts.join(', ')}, a pattern in quotes for what it matches, “-” for standard input, and so does no FILE at all.`,
        'The payload of a single FILE goes to standard output. With --out each goes into a file of its own, the folders below an operand kept; it is written whole or not at all, and no two share one. A file that fails does not stop the others; the summary tells why.',
        'What the text does not tell for certain is left out. warta explain FILE shows every decision.',
    ],
    options: {
        ...textOptions,
        out: { type: 'string', short: 'o', value: 'DIR', help: 'The folder for the payloads, which is made if need be.' },
        verbose: { type: 'boolean', short: 'v', help: 'Name every file that is written.' },
    },
    examples: [
        {
            line: 'warta convert artikel.txt --url https://berita.example/artikel > artikel.json',
            does: 'One article, with the page it belongs to.',
        },
        { line: 'warta convert naskah/ --publisher "Warta Kota" --out payload/', does: 'All texts of a folder.' },
        { line: "warta convert 'naskah/**/*.txt' --out payload/ --verbose", does: 'All that match, each named.' },
        { line: 'pbpaste | warta convert --headline "Air Surut di Talang" -', does: 'An article from the clipboard.' },
    ],
    async run({ operands, options, terminal }) {
        const sources = { given: operands, endings: ENDINGS.texts };
        const known = readTextOptions(options, await isSingle(sources));
        return writeResults({
            operands: sources,
            terminal,
            out: options.out,
            ending: '.json',
            done: 'converted',
            isVerbose: options.verbose,
            make: (_, decoded) => toPayloadFile(decoded, known),
        });
    },
});
function toPayloadFile({ text, warning }, known) {
    expectArticle(text);
    const { payload } = payloadFromText(text, known);
    if (payload.headline === '')
        throw new Failure('holds no words', 'Look at the file, or give --headline.');
    const warnings = warning === undefined ? [] : [warning];
    // What a page would say when it reads the payload is better said here.
    readPayload(payload, { onWarning: ({ path, message }) => warnings.push(`${path} ${message}`) });
    return {
        text: `${JSON.stringify(payload, null, 2)}\n`,
        warnings,
        counts: { quote: payload.quotes?.length ?? 0, 'related link': payload.related?.length ?? 0 },
    };
}

/** Tells lines and columns of offsets, whatever ends the lines. */
function lineIndex(text) {
    const starts = [0, ...[...text.matchAll(/\r\n?|\n/g)].map(({ 0: end, index }) => index + end.length)];
    return (offset) => {
        let low = 0;
        let high = starts.length;
        while (high - low > 1) {
            const middle = (low + high) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle;
        }
        return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    };
}

/** How each kind of decision looks, and what it is in a word or two. */
const KINDS = {
    repair: { color: 'gray', label: 'mended' },
    language: { color: 'gray', label: 'language' },
    headline: { color: 'bold', label: 'headline' },
    place: { color: 'yellow', label: 'place' },
    publisher: { color: 'yellow', label: 'publisher' },
    author: { color: 'yellow', label: 'author' },
    date: { color: 'blue', label: 'date' },
    published: { color: 'blue', label: 'published' },
    related: { color: 'magenta', label: 'related' },
    dropped: { color: 'gray', label: 'dropped' },
    person: { color: 'cyan', label: 'person' },
    quote: { color: 'green', label: 'quote' },
    'not-a-quote': { color: 'gray', label: 'no quote' },
    speaker: { color: 'cyan', label: 'speaker' },
    'speaker-unknown': { color: 'red', label: 'no speaker' },
    unbalanced: { color: 'red', label: 'unbalanced' },
};

/**
 * Cuts a text where notes begin and end. Where notes lie in each other, the shortest is seen.
 *
 * @param notes - in the order of their beginnings
 */
function stretches(length, notes) {
    const cuts = new Set([0, length]);
    for (const { start, end } of notes)
        if (end > start)
            cuts.add(start).add(end);
    const sorted = [...cuts].sort((a, b) => a - b);
    const waiting = notes.filter(({ start, end }) => end > start);
    let next = 0;
    let open = [];
    return sorted.slice(0, -1).map((start, index) => {
        for (; (waiting[next]?.start ?? Infinity) <= start; next++)
            open.push(...waiting.slice(next, next + 1));
        open = open.filter(({ end }) => end > start);
        const note = open.reduce((shortest, one) => (shortest && shortest.end - shortest.start <= one.end - one.start ? shortest : one), undefined);
        return { start, end: sorted[index + 1] ?? length, note };
    });
}

/** Longer pieces of the text are cut in the list. */
const MAX_WORDS = 60;
/** The notes as a list, each with its place: `3:1  quote  “Kami sudah …”  who said it follows, 95 %`. */
function* listNotes(text, notes) {
    const positionOf = lineIndex(text);
    for (const note of notes) {
        const { line, column } = positionOf(note.start);
        const place = note.end > note.start ? `${line}:${column}` : '';
        const words = text.slice(note.start, note.end);
        yield `${place.padEnd(9)}${tell(note)}${words === '' ? '' : `  ⟨${shorten(words)}⟩`}\n`;
    }
}
/** The text in colours, paragraph by paragraph, and under each what was decided in it. */
function* paintText(text, notes, colors) {
    const placed = notes.filter(({ start, end }) => end > start);
    for (const note of notes)
        if (note.end === note.start)
            yield `${colors.gray(`· ${tell(note)}`)}\n`;
    yield '\n';
    const parts = stretches(text.length, placed);
    let part = 0;
    let noted = 0;
    for (const { 0: line, index } of text.matchAll(/.*(?:\r\n?|\n)|.+$/g)) {
        const end = index + line.length;
        let painted = '';
        for (let at = index; at < end;) {
            while ((parts[part]?.end ?? end) <= at)
                part++;
            const { end: stop = end, note } = parts[part] ?? {};
            painted += paint(text.slice(at, Math.min(stop, end)), note, colors);
            at = Math.min(stop, end);
        }
        yield `${painted.trimEnd()}\n`;
        for (let note = placed[noted]; note && note.start < end; note = placed[++noted])
            yield `  ${colors[KINDS[note.kind].color]('▏')}${colors.gray(tell(note))}\n`;
    }
}
const paint = (words, note, colors) => {
    const safe = printable(words.replace(/[\r\n]/g, ''));
    return note && safe !== '' ? colors[KINDS[note.kind].color](safe) : safe;
};
/** What was understood, and why. */
const tell = ({ kind, value, reason, confidence }) => {
    const understood = value === undefined ? '' : `${shorten(value)}: `;
    return `${KINDS[kind].label.padEnd(11)}${understood}${printable(reason)}, ${Math.round(confidence * 100)} %`;
};
const shorten = (words) => {
    const line = printable(words.replace(/\s+/g, ' ').trim());
    return line.length > MAX_WORDS ? `${line.slice(0, MAX_WORDS).trimEnd()} …` : line;
};

const explain = command({
    name: 'explain',
    summary: 'Show how warta convert understands an article: every decision, where it stands, and why.',
    operands: '[FILE]',
    about: [
        'FILE is an article as warta convert takes it; “-” or no FILE at all means standard input.',
        'On a terminal the article is printed in colours, and under each paragraph what was decided in it. Elsewhere, and where NO_COLOR is set, the decisions are listed as text, each with line and column. FORCE_COLOR=1 brings the colours into a pager.',
    ],
    options: {
        ...textOptions,
        json: { type: 'boolean', help: 'Print the payload and the notes as JSON, with offsets into the text.' },
    },
    examples: [
        { line: 'warta explain artikel.txt', does: 'The article in colours.' },
        { line: 'FORCE_COLOR=1 warta explain artikel.txt | less -R', does: 'The same, to scroll through.' },
        { line: 'warta explain artikel.txt | grep "no speaker"', does: 'The quotes whose speaker is not told.' },
    ],
    async run({ operands, options, terminal }) {
        const sources = { given: operands, endings: ENDINGS.texts };
        if (!(await isSingle(sources)))
            throw new UsageError('explain takes one FILE', 'Explain the others by themselves.');
        const known = readTextOptions(options, true);
        const { out, err, outColors } = terminal;
        let code = EXIT.done;
        await eachInput(sources, {
            work({ name }, { text, warning }) {
                if (warning !== undefined)
                    err(warningLine(terminal, name, warning));
                expectArticle(text);
                const { payload, notes } = payloadFromText(text, known);
                if (options.json)
                    return out(`${JSON.stringify({ payload, notes }, null, 2)}\n`);
                const lines = outColors.isColorSupported ? paintText(text, notes, outColors) : listNotes(text, notes);
                for (const line of lines)
                    out(line);
            },
            fail(name, failure) {
                code = EXIT.failed;
                err(failureLines(terminal, name, failure));
            },
        });
        return code;
    },
});

/** How a format is called among people. */
const FORMAT_NAMES = {
    warta: 'Warta payload',
    'news-article': 'schema.org JSON-LD',
    'json-feed': 'JSON Feed',
    ninjs: 'IPTC ninjs',
    wordpress: 'WordPress REST',
    rss: 'RSS or Atom',
    oembed: 'oEmbed',
};
/**
 * Recognises the format of a document and takes it apart.
 *
 * @throws {PayloadError} when it is of no format that is read
 */
function openDocument(text, context, only) {
    const [format, listing] = recognise(text, context, { openWarta, openNewsArticle }, only);
    return { format, listing };
}
/** Whether a document is one article, and no list of them. */
const isArticle = ({ items: [first, ...others] }) => first !== undefined && others.length === 0 && !/\.(?:items|item|entry)\[0\]$/.test(first.path);
/**
 * Reads every item by itself.
 *
 * @param onArticle - hears of those that can be shown
 * @param onError - hears of those that cannot
 */
function readItems({ items }, onArticle, onError) {
    for (const item of items) {
        try {
            onArticle(readOne({ items: [item] }));
        }
        catch (error) {
            if (!(error instanceof PayloadError))
                throw error;
            onError(error);
        }
    }
}
/** What is wrong with a document as a whole, and what its owner can do. */
function documentFailure(text, { code, path, message }) {
    const place = path === '$' ? '' : `${path}: `;
    return new Failure(place + message, nextStep(text, code));
}
/** What helps against an error of a document as a whole. */
function nextStep(text, code) {
    if (code === 'not-json' && !/^\s*[{[]/.test(text))
        return 'If it is an article, warta convert FILE makes a payload of it.';
    if (code === 'unknown-format' && /<html\b|<!doctype html/i.test(text.slice(0, 2_000)))
        return 'It is a web page: save what stands in its <script type="application/ld+json">, or its feed.';
    if (code === 'unknown-format')
        return `Formats that are read: ${Object.values(FORMAT_NAMES).join(', ')}.`;
    if (code === 'no-headline')
        return 'Give it a headline; it is the one field that an article needs.';
    if (code === 'unsupported-version')
        return 'Update warta.';
    return undefined;
}

/** The article as a payload to send on: a mutable copy without the lists that are empty. */
function toPayload(article) {
    const filled = Object.entries(article).filter(([, value]) => !Array.isArray(value) || value.length > 0);
    return structuredClone(Object.fromEntries(filled));
}

/** How a document of any format is read. */
const readOptions = {
    format: {
        type: 'string',
        value: 'FORMAT',
        help: 'The format, where the document itself is not to decide.',
        choices: Object.keys(FORMAT_NAMES),
    },
    'base-url': {
        type: 'string',
        value: 'URL',
        help: 'Where the document came from; relative addresses in it are resolved against this.',
    },
    'time-zone': {
        type: 'string',
        value: 'ZONE',
        help: 'The zone of times that are written without one: Asia/Jakarta.',
    },
};
/**
 * What was given, checked.
 *
 * @throws {UsageError} for a value that is of no use
 */
function toReadOptions({ format, 'base-url': baseUrl, 'time-zone': timeZone }) {
    checkTimeZone(timeZone);
    expectUrl('base-url', baseUrl);
    // parseArguments has checked it against the choices.
    return { format: format, baseUrl, timeZone };
}
/** @throws {UsageError} when it is given and is no http(s) address */
function expectUrl(option, url) {
    if (url !== undefined && safeUrl(url) === undefined)
        throw new UsageError(`--${option} is no http(s) address: ${url}`, 'Write it whole: https://berita.example/judul');
}

const read = command({
    name: 'read',
    summary: 'Turn a document of any format into a Warta payload.',
    operands: '[FILE]',
    about: [
        `FILE is of any format that the elements read: ${Object.values(FORMAT_NAMES).join(', ')}; “-” or no FILE at all means standard input. One article gives an article payload, a list of them a feed payload { version, title, items }.`,
        'The payload goes to standard output. What was dropped or mended is told on standard error; warta validate tells where it stands.',
    ],
    options: {
        ...readOptions,
        url: {
            type: 'string',
            value: 'URL',
            help: 'The page of the article that is wanted out of a list, or whose page a single one does not name.',
        },
        feed: { type: 'boolean', help: 'Give a feed payload also where there is only one article.' },
    },
    examples: [
        { line: 'warta read ninjs.json --url https://berita.example/artikel', does: 'An agency’s item, with its page.' },
        { line: 'curl -s https://berita.example/feed | warta read - > umpan.json', does: 'A feed, for <warta-feed>.' },
        { line: 'warta read umpan.xml --url https://berita.example/banjir', does: 'One article of a feed.' },
    ],
    async run({ operands, options, terminal }) {
        if (!(await isSingle({ given: operands})))
            throw new UsageError('read takes one FILE', 'Read the others by themselves.');
        const wanted = { ...toReadOptions(options), url: options.url };
        expectUrl('url', options.url);
        let code = EXIT.done;
        await eachInput({ given: operands, endings: ENDINGS.documents }, {
            work({ name }, { text, warning }) {
                const say = (message) => terminal.err(warningLine(terminal, name, message));
                if (warning !== undefined)
                    say(warning);
                const onWarning = ({ path, message }) => say(`${path} ${message}`);
                terminal.out(`${JSON.stringify(payloadOf(text, { ...wanted, onWarning }, options.feed), null, 2)}\n`);
            },
            fail(name, failure) {
                code = EXIT.failed;
                terminal.err(failureLines(terminal, name, failure));
            },
        });
        return code;
    },
});
function payloadOf(text, options, isFeed) {
    try {
        const { listing } = openDocument(text, {}, options.format);
        if (!isFeed && (options.url !== undefined || isArticle(listing)))
            return toPayload(readPayload(text, options));
        const { title, items } = readFeed(text, options);
        return { version: '1.0', title, items: items.map(toPayload) };
    }
    catch (error) {
        if (error instanceof PayloadError)
            throw documentFailure(text, error);
        throw error;
    }
}

const layouts$1 = {
    strip: { picture: '280px', moves: true },
    list: { picture: '64px' },
    inline: { max: 1 },
    numbered: {},
};

const full = { picture: '(min-width: 640px) 640px, 100vw', full: true };
const presets = {
    standard: full,
    compact: { picture: '120px' },
    hero: full,
    overlay: { picture: full.picture },
    headline: {},
};

const layouts = {
    grid: { card: 'standard', moves: false },
    list: { card: 'compact', moves: false },
    carousel: { card: 'standard', moves: true },
};

// From this length on, the first and the last words name the passage: a link stays short, and a comma that the editor set
// differently in the middle does not break it.
const LONG = 60;
const EDGE_WORDS = 5;
/**
 * The address of a sentence inside a page, by the text itself: `https://…#:~:text=…` (WICG Scroll To Text Fragment).
 *
 * @param url - absolute; a fragment that it has is kept before the text directive
 * @param sentence - as printed; marks at its ends are left out, since an article ends a quotation with a comma
 */
function textFragmentUrl(url, sentence) {
    // From the first letter to the last. Looking for marks at the end instead would try at every mark of a hostile text.
    const [core] = /[\p{L}\p{N}](?:.*[\p{L}\p{N}\p{M}])?/u.exec(sentence) ?? [];
    if (!core)
        return url;
    const words = core.split(' ').filter(Boolean);
    const text = words.join(' ');
    const isLong = text.length > LONG && words.length > 2 * EDGE_WORDS;
    const edges = isLong ? [words.slice(0, EDGE_WORDS).join(' '), words.slice(-EDGE_WORDS).join(' ')] : [text];
    return `${url}${url.includes('#') ? '' : '#'}:~:text=${edges.map(encodeDirective).join(',')}`;
}
// A dash stands for prefix and suffix in the directive's own grammar.
const encodeDirective = (text) => encodeURIComponent(text).replaceAll('-', '%2D');

/** In the drop-in; the rest comes with the views that need it. */
const enCommon = {
    lang: 'en',
    failed: 'The news cannot be shown.',
    days: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
    months: 'January February March April May June July August September October November December'.split(' '),
    and: 'and',
    by: 'By',
    ago: (count, unit) => (count ? `${count} ${unit}${count > 1 ? 's' : ''} ago` : 'Just now'),
    timeSeparator: ':',
    homeOffset: 0,
};
const enView = {
    readAlso: 'Read also',
    readInArticle: 'Read in the article',
    share: 'Share',
    copied: 'Copied',
    updated: 'Updated',
    originalArticle: 'Original article',
    license: 'Licence',
    news: 'News',
    skip: 'Skip the list of news',
    previous: 'Previous',
    next: 'Next',
};

/** In the drop-in; the rest comes with the views that need it. */
const idCommon = {
    lang: 'id',
    failed: 'Berita tidak dapat ditampilkan.',
    days: 'Minggu Senin Selasa Rabu Kamis Jumat Sabtu'.split(' '),
    months: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' '),
    and: 'dan',
    by: 'Oleh',
    ago: (count, unit) => (count ? `${count} ${unit === 'hour' ? 'jam' : 'menit'} lalu` : 'Baru saja'),
    timeSeparator: '.',
    homeOffset: 420,
};
const idView = {
    readAlso: 'Baca juga',
    readInArticle: 'Baca dalam artikel',
    share: 'Bagikan',
    copied: 'Tersalin',
    updated: 'Diperbarui',
    originalArticle: 'Artikel asli',
    license: 'Lisensi',
    news: 'Berita',
    skip: 'Lewati daftar berita',
    previous: 'Sebelumnya',
    next: 'Berikutnya',
};
/** Indonesian. */
({ ...idCommon});

/** All words of a language: those that a registered one brought, or those of the two that are built in. */
const allWords = (locale) => ({ ...(locale.lang === 'en' ? enView : idView), ...locale });

const locales = new Map([
    ['id', idCommon],
    ['en', enCommon],
]);
/** The first of the wanted languages (BCP 47, most wanted first) that there is; Indonesian when there is none. */
function chooseLocale(...wanted) {
    for (const tag of wanted) {
        const locale = tag && (locales.get(tag.toLowerCase()) ?? locales.get(tag.toLowerCase().split('-', 1)[0] ?? ''));
        if (locale)
            return locale;
    }
    return idCommon;
}

// Indonesia's three zones have kept these offsets, without daylight saving, since 1988.
const ZONES = { 420: 'WIB', 480: 'WITA', 540: 'WIT', 0: 'UTC' };
/**
 * A date as a newsroom prints it: `Senin, 26 Januari 2026 · 19.30 WIB`, or of something fresh how old it is: `3 jam lalu`.
 *
 * The clock is that of the payload's own offset; a moment given in UTC is told by the clock of the reader's language. No
 * `Intl`: server and browser print the same, and a thousand cards do not wait for formatters.
 *
 * @param dateTime - RFC 3339, or a date alone
 * @param now - in milliseconds since 1970: of the 24 hours before it the age is told; the date itself where absent
 */
function formatDateTime(dateTime, locale, now = NaN) {
    const moment = Date.parse(dateTime);
    const hasTime = dateTime.includes('T');
    const age = Math.floor((now - moment) / 60_000);
    if (hasTime && age >= 0 && age < 24 * 60) {
        return age < 60 ? locale.ago(age, 'minute') : locale.ago(Math.floor(age / 60), 'hour');
    }
    // What the clock showed there, taken as UTC, less what UTC was.
    const own = hasTime ? (Date.parse(`${dateTime.slice(0, 19)}Z`) - moment) / 60_000 : 0;
    const offset = hasTime && !own ? locale.homeOffset : own;
    const wall = new Date(moment + offset * 60_000);
    const day = locale.days[wall.getUTCDay()] ?? '';
    const date = `${day}, ${wall.getUTCDate()} ${locale.months[wall.getUTCMonth()] ?? ''} ${wall.getUTCFullYear()}`;
    if (!hasTime)
        return date;
    const [, hour, minute] = wall.toISOString().split(/[T:]/);
    return `${date} · ${hour ?? ''}${locale.timeSeparator}${minute ?? ''} ${(locale.zones ?? ZONES)[offset] ?? dateTime.slice(-6)}`;
}
/** The authors as prose: `Oleh A, B dan C`. */
function formatByline(names, { by, and }) {
    return `${by} ${names.slice(0, -1).join(', ')}${names.length > 1 ? ` ${and} ` : ''}${names.at(-1) ?? ''}`;
}

// Each pattern that finds no end takes all that is left: searching again from the next "<" would cost the length squared.
const UNREAD = /<!--[^]*?(?:-->|$)|<(script|style|template|iframe|svg|noscript|title)\b[^]*?(?:<\/\1\s*>|$)/gi;
const BREAKS = /<\/?(?:p|div|[bht]r|h\d|[uod]l|li|d[td]|blockquote|fig\w+|table|pre)\b[^>]*(?:>|$)/gi;
const TAGS = /<\/?[a-z][^>]*(?:>|$)/gi;
const ENTITIES$1 = new Map(Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }));
/**
 * The words of some HTML, one entry for each paragraph, without a parser. What it returns may only be shown as text: a
 * mistake here costs a stray bracket, never more.
 */
function wordsOf(html) {
    return html
        .replace(UNREAD, ' ')
        .replace(/\s+/g, ' ')
        .replace(BREAKS, '\n')
        .replace(TAGS, '')
        .replace(/&(?:#(x?)([\da-f]{1,7})|([a-z]{2,4}));/gi, decode)
        .split('\n')
        .map(plainText)
        .filter(Boolean);
}
function decode(entity, isHex, digits, name) {
    const point = parseInt(digits, isHex ? 16 : 10);
    return name ? (ENTITIES$1.get(name) ?? entity) : point > 0 && point < 0x110000 ? String.fromCodePoint(point) : entity;
}

/** Prints values into HTML: text is escaped, markup of this function is kept, `undefined` and `false` print nothing. */
function markup(strings, ...values) {
    return { html: String.raw({ raw: strings }, ...values.map(print)) };
}
/** Attributes, each with a blank before it; one that is `undefined` is left out. */
function attributes(values) {
    const given = Object.entries(values).filter(([, value]) => value !== undefined);
    return {
        html: given.map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escape(String(value))}"`)).join(''),
    };
}
/** A JSON document inside a `<script>`: no `<` is left that could end the script or open a comment in it. */
function jsonScript(type, value) {
    const json = JSON.stringify(value).replaceAll('<', '\\u003c');
    return { html: `<script type="${type}">${json}</script>` };
}
function print(value) {
    if (value === undefined || value === false)
        return '';
    if (typeof value === 'string')
        return escape(value);
    return 'html' in value ? value.html : value.map(print).join('');
}
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
const escape = (text) => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

// What an element holds for those who never see its shadow tree: readers without JavaScript, mail, feeds, reader mode,
// crawlers, and pages whose CMS strips unknown tags. Plain HTML that stands by itself, without class or style.
/** The article as a link with its source. */
function cardFallback(article) {
    return markup `<p>${linkTo(article)}${source(article)}</p>`;
}
/** One quote of the article with its speaker, and a link to the very sentence. */
function quoteFallback(article, { text, speaker, source: origin }) {
    const url = origin?.url ?? article.url;
    const role = speaker?.jobTitle ? markup `, ${speaker.jobTitle}` : '';
    const footer = [];
    if (speaker)
        footer.push(markup `<cite>${speaker.name}</cite>${role}`);
    if (url) {
        const headline = origin?.headline ?? article.headline;
        footer.push(markup `<a${attributes({ href: textFragmentUrl(url, text) })}>${headline}</a>`);
    }
    const separated = footer.map((part, at) => (at ? markup ` · ${part}` : part));
    const cite = attributes({ cite: url });
    return markup `<blockquote${cite}><p>${text}</p>${footer.length > 0 && markup `<footer>${separated}</footer>`}</blockquote>`;
}
/** Related articles under their label. */
function relatedFallback(article, links) {
    const label = localeOf(article).readAlso;
    return markup `<p><strong>${label}</strong></p>\n<ul>${links.map((link) => markup `\n<li>${linkTo(link)}</li>`)}\n</ul>`;
}
/** Many articles as a list of links. */
function feedFallback(items) {
    return markup `<ul>${items.map((item) => markup `\n<li>${linkTo(item)}${source(item)}</li>`)}\n</ul>`;
}
/** The whole article, its blocks in order. */
function articleFallback(article) {
    const { author, description, image, body, copyrightNotice, datePublished } = article;
    const names = author.map(({ name }) => name);
    const parts = [
        markup `<h2>${linkTo(article)}</h2>`,
        description && paragraph(description),
        names.length > 0 && paragraph(formatByline(names, localeOf(article))),
        datePublished && paragraph(when(article)),
        image[0] && figure(image[0]),
        ...body.map((block) => blockFallback(article, block)),
        copyrightNotice && markup `<p><small>${copyrightNotice}</small></p>`,
    ];
    return markup `<article>${parts.map((part) => part && markup `\n${part}`)}\n</article>`;
}
const paragraph = (words) => markup `<p>${words}</p>`;
/** One block of the body. */
function blockFallback(article, block) {
    switch (block.type) {
        case 'paragraph':
            return paragraph(block.text);
        case 'heading':
            return markup `<h3>${block.text}</h3>`;
        case 'quote':
            return quoteFallback(article, block.quote);
        case 'image':
            return figure(block.image);
        case 'related':
            return relatedFallback(article, block.links);
        case 'html':
            return markup `${wordsOf(block.html).map(paragraph)}`;
    }
}
function figure({ url, width, height, alt, caption, creditText }) {
    const picture = markup `<img${attributes({ src: url, alt: alt ?? '', width, height, loading: 'lazy' })}>`;
    const words = [caption, creditText].filter(Boolean).join(' ');
    return markup `<figure>${picture}${words && markup `<figcaption>${words}</figcaption>`}</figure>`;
}
function linkTo({ headline, url }) {
    return url === undefined ? markup `<b>${headline}</b>` : markup `<a${attributes({ href: url })}>${headline}</a>`;
}
/** The publisher and the day: ` · Warta Jambi · Senin, 26 Januari 2026 · 19.30 WIB`. */
function source(article) {
    const { publisher, datePublished } = article;
    return markup `${publisher && markup ` · <cite>${publisher.name}</cite>`}${datePublished && markup ` · ${when(article)}`}`;
}
function when(article) {
    const { datePublished } = article;
    if (!datePublished)
        return markup ``;
    return markup `<time${attributes({ datetime: datePublished })}>${formatDateTime(datePublished, localeOf(article))}</time>`;
}
const localeOf = (article) => allWords(chooseLocale(article.inLanguage));

const FILES = { classic: 'warta.js', module: 'warta.mjs', full: 'warta.full.js' };
/**
 * HTML to paste into a page: the element, in it what stands there without JavaScript, and the script tag.
 *
 * The fallback is plain HTML and complete: a link, a blockquote, a list. It survives mail, feeds, reader mode and a CMS that
 * strips unknown tags. A filter that strips only the tags of a `<script>` and prints its text needs `src` instead of an
 * inline payload.
 *
 * @param payload - of any format that `readPayload` (for a feed, `readFeed`) reads
 * @throws {PayloadError} when there is nothing to show
 * @throws {TypeError} when `base` or `src` is no http(s) URL, or neither `src` nor an inline payload is wanted
 */
function snippet$1(payload, options) {
    const { element, variant, index, src, inline = src === undefined } = options;
    if (!inline && src === undefined)
        throw new TypeError('snippet: without an inline payload, src is needed');
    const { fallback, shown } = content(payload, options);
    const isListed = element === 'baca-juga' || element === 'feed';
    const given = attributes({
        src: inline ? undefined : httpUrl(src ?? '', 'src'),
        [isListed ? 'layout' : 'variant']: variant,
        // An inline payload holds the one quote that is shown.
        index: inline || index === 0 ? undefined : index,
    });
    const tag = `warta-${element}`;
    const open = { html: `<${tag}${given.html}>` };
    const close = { html: `</${tag}>` };
    const data = inline && markup `\n${jsonScript('application/json', shown)}`;
    return markup `${open}\n${fallback}${data}\n${close}\n${scriptTag(options)}\n`.html;
}
/** The tag that loads the drop-in. */
function scriptTag({ base, script = 'classic', integrity, }) {
    const file = FILES[script];
    const src = new URL(file, httpUrl(base.endsWith('/') ? base : `${base}/`, 'base')).href;
    const hash = typeof integrity === 'object' ? integrity[file] : integrity;
    const kind = script === 'module' ? { type: 'module' } : { async: '' };
    return markup `<script${attributes({ ...kind, src, integrity: hash, crossorigin: hash && 'anonymous' })}></script>`;
}
/** What an element shows of a payload: as a fallback, and as the smallest payload that gives the same. */
function content(payload, options) {
    if (options.element === 'feed') {
        const { title, items } = readFeed(payload, options);
        if (!items.length)
            throw new PayloadError('no-article', '$.items', 'there are no items');
        const shown = { version: '1.0', title, items: items.map(teaser) };
        return { fallback: feedFallback(items), shown, language: items[0]?.inLanguage };
    }
    const article = readPayload(payload, options);
    const language = article.inLanguage;
    switch (options.element) {
        case 'card':
            return { fallback: cardFallback(article), shown: teaser(article), language };
        case 'article':
            return { fallback: articleFallback(article), shown: toPayload(article), language };
        case 'quote': {
            const index = options.index ?? 0;
            const quote = article.quotes[index];
            if (!quote)
                throw new PayloadError('no-article', `$.quotes[${index}]`, `there are ${article.quotes.length} quotes`);
            return { fallback: quoteFallback(article, quote), shown: { ...context(article), quotes: [quote] }, language };
        }
        case 'baca-juga':
            if (!article.related.length)
                throw new PayloadError('no-article', '$.related', 'there are no related links');
            return {
                fallback: relatedFallback(article, article.related),
                shown: { ...context(article), related: article.related },
                language,
            };
    }
}
/** What a card shows. */
function teaser(article) {
    return toPayload({ ...article, body: [], quotes: [], related: [], keywords: [] });
}
/** What a quote or a strip needs of the article around it. */
function context({ version, headline, url, publisher, inLanguage, dir }) {
    return { version, headline, url, publisher, inLanguage, dir };
}
function httpUrl(url, name) {
    const parsed = URL.canParse(url) ? new URL(url) : undefined;
    if (!parsed || !/^https?:$/.test(parsed.protocol))
        throw new TypeError(`snippet: ${name} is no http(s) URL: ${url}`);
    return parsed.href;
}

/** What each element can look like. */
const VARIANTS = {
    card: Object.keys(presets),
    quote: ['block', 'pull'],
    'baca-juga': Object.keys(layouts$1),
    article: [],
    feed: Object.keys(layouts),
};
const SCRIPTS = ['classic', 'module', 'full'];
const snippet = command({
    name: 'snippet',
    summary: 'Write the HTML to paste into a page: the element, what stands there without JavaScript, the script tag.',
    operands: '[FILE…]',
    about: [
        `FILE is a payload, or a document of any format that the elements read. A folder stands for all its files that end in ${ENDINGS.documents.join(', ')}, a pattern in quotes for what it matches, “-” for standard input, and so does no FILE at all.`,
        'The payload stands in the HTML itself, unless --src tells where the element is to load it from. The HTML of a single FILE goes to standard output; with --out each goes into a file of its own.',
        `--variant is, for a card, ${VARIANTS.card.join(', ')}; for a quote, ${VARIANTS.quote.join(', ')}; for baca-juga, ${VARIANTS['baca-juga'].join(', ')}; for a feed, ${VARIANTS.feed.join(', ')}.`,
    ],
    options: {
        element: {
            type: 'string',
            short: 'e',
            value: 'NAME',
            help: 'Which element to write.',
            choices: Object.keys(VARIANTS),
            required: true,
        },
        base: {
            type: 'string',
            short: 'b',
            value: 'URL',
            help: 'The folder of the drop-in files, https://cdn.example/warta/0.1.0/.',
            required: true,
        },
        variant: { type: 'string', value: 'NAME', help: 'What it looks like, see above.' },
        index: { type: 'string', value: 'N', help: 'Which quote of the article, from 0.' },
        script: { type: 'string', value: 'KIND', help: 'Which drop-in file to load.', choices: SCRIPTS },
        integrity: {
            type: 'string',
            value: 'HASH|FILE',
            help: 'The hash of the script (sha384-…), or the file sri.json, which stands beside the drop-in files.',
        },
        src: { type: 'string', value: 'URL', help: 'Where the element loads the payload from. For a single FILE.' },
        inline: { type: 'boolean', help: 'Let the payload stand in the HTML though there is --src.' },
        url: {
            type: 'string',
            value: 'URL',
            help: 'The page of the article that is wanted out of a list. For a single FILE.',
        },
        ...readOptions,
        out: { type: 'string', short: 'o', value: 'DIR', help: 'The folder for the HTML, which is made if need be.' },
        verbose: { type: 'boolean', short: 'v', help: 'Name every file that is written.' },
    },
    examples: [
        {
            line: 'warta snippet artikel.json --element card --base https://cdn.example/warta/0.1.0/',
            does: 'A card, its payload in the HTML.',
        },
        {
            line: 'warta snippet artikel.json -e quote --index 2 --variant pull -b https://cdn.example/warta/0.1.0/ --integrity dist/sri.json',
            does: 'The third quote, the script with its hash.',
        },
        {
            line: 'warta snippet payload/ -e baca-juga -b https://cdn.example/warta/0.1.0/ --out html/',
            does: 'The strips of a folder of payloads.',
        },
    ],
    async run({ operands, options, terminal }) {
        const sources = { given: operands, endings: ENDINGS.documents };
        const wanted = toSnippetOptions(options);
        if ((options.src !== undefined || options.url !== undefined) && !(await isSingle(sources)))
            throw new UsageError('--src and --url belong to one article', 'Write the snippet of that FILE by itself.');
        return writeResults({
            operands: sources,
            terminal,
            out: options.out,
            ending: '.html',
            done: 'written',
            isVerbose: options.verbose,
            make: (_, { text, warning }) => make(text, wanted, warning === undefined ? [] : [warning]),
        });
    },
});
function toSnippetOptions(given) {
    // parseArguments has checked both against the choices.
    const element = given.element;
    const script = given.script;
    const { variant, index, src, base, url } = given;
    if (variant !== undefined && !VARIANTS[element].includes(variant)) {
        const choices = VARIANTS[element].join(', ');
        throw new UsageError(`--variant: <warta-${element}> has no “${variant}”`, choices === '' ? 'Leave it out.' : `It is one of ${choices}.`);
    }
    if (index !== undefined && !/^\d{1,6}$/.test(index))
        throw new UsageError(`--index is no number from 0: ${index}`, 'The first quote is --index 0.');
    for (const [name, address] of Object.entries({ base, src, url }))
        expectUrl(name, address);
    return {
        ...toReadOptions(given),
        element,
        script,
        variant,
        base,
        src,
        url,
        index: index === undefined ? undefined : Number(index),
        inline: given.inline || src === undefined,
        integrity: given.integrity === undefined ? undefined : readIntegrity(given.integrity),
    };
}
/** A hash as it stands, or the hashes in a file. */
function readIntegrity(given) {
    if (/^sha(?:256|384|512)-[\w+/=]+$/.test(given))
        return given;
    try {
        return JSON.parse(readFileSync(given, 'utf8'));
    }
    catch (error) {
        const why = error instanceof SyntaxError ? 'is no JSON' : asFailure(error).message;
        throw new UsageError(`--integrity ${given}: ${why}`, 'Give the file sri.json of the release, or sha384-….');
    }
}
function make(text, options, warnings) {
    try {
        const onWarning = ({ path, message }) => warnings.push(`${path} ${message}`);
        return { text: snippet$1(text, { ...options, onWarning }), warnings, counts: {} };
    }
    catch (error) {
        if (error instanceof PayloadError)
            throw documentFailure(text, error);
        if (error instanceof TypeError)
            throw new Failure(error.message);
        throw error;
    }
}

const STEP = /\.([^.[\]]+)|\[(\d+)\]|\['([^']*)'\]/y;
/**
 * The steps of a JSON path as the readers write it (RFC 9535): names, and numbers in brackets.
 *
 * @example pathSteps("$['@graph'][2].media:content") // ['@graph', 2, 'media:content']
 */
function pathSteps(path) {
    const steps = [];
    STEP.lastIndex = 1;
    for (let step = STEP.exec(path); step; step = STEP.exec(path)) {
        const [, name, index, quoted] = step;
        steps.push(index === undefined ? (name ?? quoted ?? '') : Number(index));
    }
    return steps;
}

/** The places in a JSON text, also of one that is not quite JSON, when comments and commas are all that is wrong. */
function jsonPositions(text) {
    let root;
    let isParsed = false;
    return (path) => {
        // Only when something is wrong: most documents never need it.
        if (!isParsed)
            root = tree(text);
        isParsed = true;
        return root && find(root, pathSteps(path));
    };
}
/** What keeps a text from being JSON, and where; nothing when it is JSON. */
function jsonMistake(text) {
    try {
        JSON.parse(text);
        return undefined;
    }
    catch (error) {
        const message = error.message;
        const offset = /at position (\d+)/.exec(message)?.[1];
        const words = message.replace(/ (?:in JSON )?at position.*$/s, '').replace(/, (?:\.\.\.)?".*$/s, '');
        return { message: words, position: offset === undefined ? faultOf(text) : lineIndex(text)(Number(offset)) };
    }
}
/** Node tells an offset of some faults only. */
function faultOf(text) {
    try {
        parse$1(text, { mode: 'json' });
        return undefined;
    }
    catch (error) {
        const { line, column } = error;
        return line === undefined || column === undefined ? undefined : { line, column };
    }
}
function find(root, steps) {
    let node = root;
    let { start } = root.loc;
    for (const step of steps) {
        const next = child(node, step);
        if (!next)
            break;
        [node, start] = next;
    }
    return { line: start.line, column: start.column };
}
function tree(text) {
    for (const mode of ['json', 'json5']) {
        try {
            return parse$1(text, { mode }).body;
        }
        catch {
            // Not JSON, or deeper than the stack: the document is read all the same, only without places.
        }
    }
    return undefined;
}
/** A member or an element, and where it begins: a member at its name. */
function child(node, step) {
    if (node.type === 'Array') {
        const element = typeof step === 'number' ? node.elements[step] : undefined;
        return element && [element.value, element.value.loc.start];
    }
    if (node.type !== 'Object')
        return undefined;
    const named = (fits) => node.members.findLast(({ name }) => fits(name.type === 'String' ? name.value : name.name));
    // Some formats are read without regard to case and to marks in names.
    const plain = (name) => name.replace(/[-_]/g, '').toLowerCase();
    const wanted = String(step);
    const member = named((name) => name === wanted) ?? named((name) => plain(name) === plain(wanted));
    return member && [member.value, member.loc.start];
}

/** More of them say nothing new. */
const MAX_FAULTS = 5;
const ITEM = /^(?:item|entry)$/;
/** Prefixes that the reader of feeds looks through. */
const PLAIN_PREFIX = /^(?:atom|a10|rss|rdf):/;
/** What a field of an RSS item is called in other feeds. */
const OTHER_NAMES = {
    pubdate: ['published', 'dc:date', 'date', 'issued', 'updated'],
    updated: ['dcterms:modified', 'modified'],
    'media:content': ['media:thumbnail', 'enclosure', 'image', 'itunes:image'],
    link: ['guid'],
    guid: ['id'],
    language: ['dc:language'],
};
/** Where the items of a feed and their fields stand, and what a strict parser has against the document. */
function xmlPositions(text) {
    const positionOf = lineIndex(text);
    const faults = [];
    /** The beginning of each item and of its first child of each name; items in items belong to the outer one. */
    const items = [];
    let depth = 0;
    let itemDepth = 0;
    const parser = new SaxesParser({ position: true });
    parser.on('error', ({ message }) => {
        if (faults.length < MAX_FAULTS)
            faults.push({ position: positionOf(parser.position), message: message.replace(/^\d+:\d+: /, '') });
    });
    parser.on('opentagstart', ({ name }) => {
        depth++;
        const plain = name.toLowerCase().replace(PLAIN_PREFIX, '');
        const start = text.lastIndexOf('<', parser.position - 1);
        if (itemDepth === 0 && ITEM.test(plain)) {
            itemDepth = depth;
            items.push({ start, children: new Map() });
        }
        else if (itemDepth > 0 && depth === itemDepth + 1) {
            const children = items.at(-1)?.children;
            if (!children?.has(plain))
                children?.set(plain, start);
        }
    });
    parser.on('closetag', () => {
        if (depth === itemDepth)
            itemDepth = 0;
        depth--;
    });
    parser.write(text).close();
    const locate = (path) => {
        const [, index, field = ''] = pathSteps(path);
        const item = typeof index === 'number' ? items[index] : undefined;
        if (!item)
            return undefined;
        const name = String(field).toLowerCase();
        const names = [name, ...(OTHER_NAMES[name] ?? [])];
        const child = names.map((one) => item.children.get(one)).find((start) => start !== undefined);
        return positionOf(child ?? item.start);
    };
    return { locate, faults };
}

/** More of one document say nothing new, and a million of them would fill the memory. */
const MAX_FINDINGS = 1_000;
/** Reads a document as a page would, and finds the place of everything it stumbles over. */
function examine(text, context, only) {
    const { format, articles, list, isRead } = stumble(text, context, only);
    const isXml = format === 'rss' || (format === undefined && /^\s*</.test(text));
    const { locate, syntax } = isXml ? xmlSyntax(text) : jsonSyntax(text, isRead);
    const placed = list.map((finding) => ({ ...finding, position: locate(finding.path) }));
    return { format, articles, list: [...syntax, ...(isRead || isXml || syntax.length === 0 ? placed : [])] };
}
/** What the readers say, without places. */
function stumble(text, context, only) {
    const list = [];
    let more = 0;
    let articles = 0;
    let format;
    let isRead = false;
    const add = (finding) => {
        if (list.length < MAX_FINDINGS)
            list.push(finding);
        else
            more++;
    };
    const addError = ({ code, path, message }, severity = 'error') => add({ severity, path, message, next: nextStep(text, code) });
    try {
        const onWarning = ({ path, message }) => add({ severity: 'warning', path, message });
        const opened = openDocument(text, { ...context, onWarning }, only);
        ({ format } = opened);
        isRead = true;
        if (opened.listing.items.length === 0)
            throw new PayloadError('no-article', '$', 'there is no article in it');
        const isAlone = isArticle(opened.listing);
        readItems(opened.listing, () => articles++, 
        // One of many that its publisher withholds is no mistake.
        (error) => addError(error, error.code === 'not-published' && !isAlone ? 'warning' : 'error'));
    }
    catch (error) {
        if (!(error instanceof PayloadError))
            throw error;
        isRead ||= error.code !== 'not-json';
        addError(error);
    }
    if (more > 0)
        list.push({ severity: 'warning', path: '$', message: `${more} more are not listed` });
    return { format, articles, list, isRead };
}
function xmlSyntax(text) {
    const { locate, faults } = xmlPositions(text);
    return {
        locate,
        syntax: faults.map(({ position, message }) => ({
            severity: 'warning',
            path: '$',
            message: `not well-formed XML, which stricter readers refuse: ${message}`,
            position,
        })),
    };
}
/** @param isRead - whether the document could be read all the same */
function jsonSyntax(text, isRead) {
    const mistake = jsonMistake(text);
    const locate = jsonPositions(text);
    if (!mistake)
        return { locate, syntax: [] };
    const { message, position } = mistake;
    const finding = isRead
        ? { severity: 'warning', path: '$', message: `not JSON as other readers want it: ${message}`, position }
        : { severity: 'error', path: '$', message: `not JSON: ${message}`, position, next: nextStep(text, 'not-json') };
    return { locate, syntax: [finding] };
}

/** Lines for people and editors, and a summary on stderr. */
function humanReport({ out, err, outColors: colors }, isQuiet) {
    const label = { error: colors.red('error'), warning: colors.yellow('warning') };
    const line = (name, { severity, path, message, position, next }) => {
        const place = position ? `${name}:${position.line}:${position.column}` : name;
        const told = path === '$' ? message : `${path} ${message}`;
        return `${printable(place)}: ${label[severity]}: ${printable(told)}${next === undefined ? '' : `\n  ${printable(next)}`}\n`;
    };
    return {
        file(name, { format, articles, list }) {
            for (const finding of list)
                out(line(name, finding));
            if (list.length > 0 || isQuiet)
                return;
            const what = format === undefined ? '' : `, ${FORMAT_NAMES[format]}`;
            out(`${printable(name)}: ${colors.green('ok')}${what}, ${articles} article${articles === 1 ? '' : 's'}\n`);
        },
        end({ done, failed, counted }) {
            err(`${done} in order, ${failed} not: ${counted()}\n`);
        },
    };
}
/** One JSON array, an element for each file. */
function jsonReport({ out }) {
    let isFirst = true;
    return {
        file(file, { format, articles, list }) {
            const findings = list.map(({ position, ...finding }) => ({ ...finding, ...position }));
            out(`${isFirst ? '[' : ','}\n${JSON.stringify({ file, format, articles, findings })}`);
            isFirst = false;
        },
        end: () => out(isFirst ? '[]\n' : '\n]\n'),
    };
}

/** What the readers say of an address that cannot stand by itself, among others. */
const NO_URL = 'expected an http(s) URL';
const validate = command({
    name: 'validate',
    summary: 'Tell what a page would make of payloads and feeds: errors and warnings, with path, line and column.',
    operands: '[FILE…]',
    about: [
        `FILE is of any format that the elements read: ${Object.values(FORMAT_NAMES).join(', ')}. A folder stands for all its files that end in ${ENDINGS.documents.join(', ')}, a pattern in quotes for what it matches, “-” for standard input, and so does no FILE at all.`,
        'An error keeps an article from being shown; a warning tells of a field that is dropped or mended. Each line begins as compilers write it, FILE:LINE:COLUMN, so that editors lead to the place. The path is that of RFC 9535: $.related[0].url.',
    ],
    options: {
        ...readOptions,
        json: { type: 'boolean', help: 'Print one JSON array with an object for each file.' },
        strict: { type: 'boolean', help: 'Let a warning fail as an error does.' },
        quiet: { type: 'boolean', short: 'q', help: 'Say nothing of files that are in order.' },
    },
    examples: [
        { line: 'warta validate artikel.json', does: 'One payload.' },
        { line: 'warta validate --strict --quiet payload/', does: 'A folder before it is published, in a script.' },
        { line: "warta validate --json 'umpan/*.xml' > laporan.json", does: 'Feeds, for another program.' },
        { line: 'curl -s https://berita.example/feed | warta validate -', does: 'What a server sends.' },
    ],
    async run({ operands, options, terminal }) {
        const { format, baseUrl, timeZone } = toReadOptions(options);
        const withZone = timeZone === undefined ? undefined : (dateTime) => inTimeZone(dateTime, timeZone);
        const tally = newTally();
        const report = options.json ? jsonReport(terminal) : humanReport(terminal, options.quiet);
        let hasRelative = false;
        const isBad = ({ severity }) => options.strict || severity === 'error';
        await eachInput({ given: operands, endings: ENDINGS.documents }, {
            work({ name }, { text, warning }) {
                const findings = examine(text, { baseUrl, withZone }, format);
                const encoding = warning === undefined ? [] : [{ severity: 'warning', path: '$', message: warning }];
                const list = [...encoding, ...findings.list];
                report.file(name, { ...findings, list });
                const errors = list.filter(({ severity }) => severity === 'error').length;
                if (list.some(isBad))
                    tally.fail(new Failure('is not in order'));
                else
                    tally.add();
                tally.count({ article: findings.articles, error: errors, warning: list.length - errors });
                hasRelative ||= baseUrl === undefined && list.some(({ message }) => message === NO_URL);
            },
            fail(name, failure) {
                const { message, next } = failure;
                report.file(name, {
                    format: undefined,
                    articles: 0,
                    list: [{ severity: 'error', path: '$', message, next }],
                });
                tally.fail(failure);
                tally.count({ error: 1 });
            },
        });
        report.end(tally);
        if (hasRelative)
            terminal.err('Relative addresses need --base-url URL, the place where the document comes from.\n');
        return tally.failed > 0 ? EXIT.failed : EXIT.done;
    },
});

/** All commands, in the order of the help. A new one is a file beside this one and a line here. */
const commands = [convert, explain, read, validate, snippet];

/** The release this code belongs to; a test keeps it equal to package.json. */
const version = '0.1.0';

/** Breaks a paragraph into lines of at most `width` characters, at blanks; a longer word stands alone. */
function wrap(paragraph, width) {
    const lines = [];
    for (const word of paragraph.split(' ')) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + word.length < width)
            lines[lines.length - 1] = `${last} ${word}`;
        else
            lines.push(word);
    }
    return lines;
}

const WIDTH = 96;
/** Where the explanations of options begin. */
const COLUMN = 26;
/** What every command understands. */
const COMMON = {
    help: { type: 'boolean', short: 'h', help: 'Print this.' },
};
const EXIT_CODES = 'Exit code: 0 all went well, 1 something failed, 2 the command line is wrong, 130 it was interrupted.';
/** The help of `warta` itself. */
function overview(commands, version) {
    const rows = commands.map(({ name, summary }) => row(name, summary, 12));
    return [
        `warta ${version}: from raw articles to what the Warta elements show`,
        '',
        'Usage: warta COMMAND [OPTION…] [FILE…]',
        '',
        'Commands:',
        ...rows,
        '',
        `warta COMMAND --help tells more of each, with examples; warta --help --json gives all of it as data.`,
        EXIT_CODES,
        '',
    ].join('\n');
}
/** The help of one command. */
function helpOf({ name, summary, operands, about, options, examples }) {
    const all = Object.entries({ ...options, ...COMMON });
    const needed = Object.entries(options).flatMap(([key, { required, value }]) => required ? `--${key} ${value ?? 'VALUE'} ` : []);
    return [
        `Usage: warta ${name} ${needed.join('')}[OPTION…] ${operands}`,
        '',
        ...wrap(summary, WIDTH),
        ...about.flatMap((paragraph) => ['', ...wrap(paragraph, WIDTH)]),
        '',
        'Options:',
        ...all.map(([key, option]) => row(optionName(key, option), optionHelp(option), COLUMN)),
        '',
        'Examples:',
        ...examples.flatMap(({ line, does }) => [`  ${line}`, ...wrap(does, WIDTH - 6).map((part) => `      ${part}`)]),
        '',
        EXIT_CODES,
        '',
    ].join('\n');
}
/** All of the help as data, from which documentation is made. */
const helpData = (commands, version) => ({
    version,
    exit: EXIT_CODES,
    common: COMMON,
    commands: commands.map(({ name, summary, operands, about, options, examples }) => ({
        name,
        summary,
        operands,
        about,
        options,
        examples,
    })),
});
const optionName = (key, { short, value }) => `${short === undefined ? '' : `-${short}, `}--${key}${value === undefined ? '' : ` ${value}`}`;
const optionHelp = ({ help, choices }) => choices === undefined ? help : `${help} One of ${choices.join(', ')}.`;
/** Two columns; a name that is too long for the first has a line of its own. */
function row(name, text, column) {
    const margin = ' '.repeat(column);
    const lines = wrap(text, WIDTH - column).join(`\n${margin}`);
    return name.length + 4 > column ? `  ${name}\n${margin}${lines}` : `  ${name}`.padEnd(column) + lines;
}

/**
 * Parses and checks what stands behind the name of a command.
 *
 * @throws {UsageError} for an unknown option, a value that is none of the choices, or a required option that is absent
 */
function parseArguments({ name, options: specs }, args) {
    const help = `warta ${name} --help lists them all.`;
    const { values, positionals } = parsed({ ...specs, ...COMMON }, args, help);
    const { help: wantsHelp = false, ...given } = values;
    if (wantsHelp === true)
        return { operands: positionals, options: {}, wantsHelp };
    for (const [key, { required, choices, value: sign }] of Object.entries(specs)) {
        const value = given[key];
        if (value === undefined && required) {
            const sample = choices?.[0] ?? sign ?? 'VALUE';
            throw new UsageError(`--${key} is needed`, `Add it: warta ${name} --${key} ${sample} … (${help})`);
        }
        if (typeof value === 'string' && choices && !choices.includes(value))
            throw new UsageError(`--${key} knows no “${value}”`, `It is one of ${choices.join(', ')}.`);
    }
    const flags = Object.entries(specs).filter(([, { type }]) => type === 'boolean');
    const off = Object.fromEntries(flags.map(([key]) => [key, false]));
    return { operands: positionals, options: { ...off, ...given }, wantsHelp: false };
}
function parsed(specs, args, help) {
    const options = Object.fromEntries(Object.entries(specs).map(([key, { type, short }]) => [key, short === undefined ? { type } : { type, short }]));
    try {
        const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
        return { values: values, positionals };
    }
    catch (error) {
        if (!(error instanceof TypeError))
            throw error;
        // Node goes on with advice for whoever wrote the program.
        const [first = ''] = error.message.split(/\. |\n/);
        throw new UsageError(first, help);
    }
}

/**
 * Runs `warta` with what stands behind it on the command line.
 *
 * @returns the exit code
 */
async function main(commands, args, terminal) {
    try {
        return await run(commands, args, terminal);
    }
    catch (error) {
        if (error instanceof UsageError) {
            say(terminal, error.message, error.next);
            return EXIT.usage;
        }
        const { message, next } = asFailure(error);
        say(terminal, message, next);
        return EXIT.failed;
    }
}
async function run(commands, args, terminal) {
    const [first, ...rest] = args[0] === 'help' ? [...args.slice(1), '--help'] : args;
    if (first === undefined) {
        terminal.err(overview(commands, version));
        return EXIT.usage;
    }
    if (first === '--help' || first === '-h') {
        const data = `${JSON.stringify(helpData(commands, version), null, 2)}\n`;
        terminal.out(rest.includes('--json') ? data : overview(commands, version));
        return EXIT.done;
    }
    if (first === '--version' || first === '-V') {
        terminal.out(`${version}\n`);
        return EXIT.done;
    }
    const command = commands.find(({ name }) => name === first);
    if (!command) {
        const names = commands.map(({ name }) => name).join(', ');
        throw new UsageError(`there is no command “${first}”`, `The commands are ${names}; warta --help tells more.`);
    }
    const { operands, options, wantsHelp } = parseArguments(command, rest);
    if (wantsHelp) {
        terminal.out(helpOf(command));
        return EXIT.done;
    }
    // parseArguments has checked them against the command's own specification.
    return command.run({ operands, options: options, terminal });
}
function say({ err, errColors: { red } }, message, next) {
    err(`${red('warta:')} ${printable(message)}${next === undefined ? '' : `\n  ${printable(next)}`}\n`);
}

const terminal = processTerminal(process);
// A reader that has seen enough (`| head`) closes the pipe; that is no failure. A full disk behind `>` is one.
process.stdout.on('error', (error) => {
    if (error.code === 'EPIPE')
        process.exit();
    const { message, next = '' } = asFailure(error);
    terminal.err(`warta: the output cannot be written: ${message}\n  ${next}\n`);
    process.exit(EXIT.failed);
});
// Not process.exit(): what is on its way into a pipe would be lost.
process.exitCode = await main(commands, process.argv.slice(2), terminal);

#!/usr/bin/env node
/*! Warta 0.1.0 | MIT */
import { join, basename, sep, dirname, resolve } from 'node:path';
import { createColors } from 'picocolors';
import { opendir, stat, readFile } from 'node:fs/promises';
import picomatch from 'picomatch';
import { createReadStream, mkdirSync, accessSync, constants, realpathSync, writeFileSync, renameSync, rmSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { createHash } from 'node:crypto';
import cliProgress from 'cli-progress';
import { r as recognise, a as readOne, P as PayloadError, b as allReaders, s as safeUrl, n as normaliseDateTime, c as readPayload, l as layouts, d as layouts$1, p as presets, e as allWords, f as chooseLocale, m as markup, g as formatByline, h as srcsetOf, i as attributes, j as relatedFallback, k as formatDateTime, q as quoteFallback, o as blockFallback, t as needsDateline, u as direction, v as snippet$1, w as parseUrl, x as jsonScript, y as version, z as inTimeZone, A as teaser, B as toPayload, C as readFeed } from './version.js';
import { fileURLToPath } from 'node:url';
import { parse } from '@humanwhocodes/momoa';
import { SaxesParser } from 'saxes';
import { parseArgs } from 'node:util';
import 'lit';

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
    EEXIST: ['there is a file of that name', 'Move it away, or choose another place.'],
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

/** https://no-color.org, and FORCE_COLOR for whoever pipes into a pager. Node leaves `isTTY` out where there is no terminal. */
function wantsColor({ NO_COLOR, FORCE_COLOR, TERM }, isTerminal = false) {
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
        yield { name: here.replace(/(?<=.)[/\\]$/, ''), failure: asFailure(error) };
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
const MAX_DEPTH = 64;
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
        yield* orNothing(operand, walk(operand, fits, MAX_DEPTH), `holds no file that ends in ${endings.join(', ')}`, next);
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
    const depth = glob.includes('**') ? MAX_DEPTH : glob.split('/').length - 1;
    return walk(base === '' ? '.' : base, isMatch, depth);
}

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
function decode(bytes) {
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
        const { name, text } = decodeAs(declared, bytes) ?? { name: 'Windows-1252', text: decodeWindows1252(bytes) };
        return { text, warning: `is not UTF-8; it was read as ${name}` };
    }
}
/** As a document declares itself; nothing when that is a name for Latin-1, for UTF-8, which it is not, or for nothing. */
function decodeAs(declared, bytes) {
    if (/^(?:|utf-?(?:8|16)|(?:iso-?8859-?1|windows-?1252|latin-?1|us-ascii))$/i.test(declared))
        return undefined;
    try {
        return { name: declared, text: new TextDecoder(declared).decode(bytes) };
    }
    catch {
        return undefined;
    }
}
/** What Windows-1252 has where Latin-1 has control characters, from 0x80. */
const FROM_0X80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
/** By hand, since the TextDecoder of Node 20 leaves the quotation marks of Windows as control characters. */
const decodeWindows1252 = (bytes) => Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (control) => FROM_0X80[control.charCodeAt(0) - 0x80] ?? control);

/** Far above any article and any feed; a device that never ends stops here. */
const MAX_BYTES$1 = 64 * 1024 * 1024;
/**
 * The text of an input.
 *
 * @throws {Failure} when it cannot be read, is empty, too large, or no text
 */
async function readText$1({ path }) {
    const chunks = [];
    let size = 0;
    try {
        for await (const chunk of path === undefined ? process.stdin : createReadStream(path)) {
            const bytes = chunk;
            size += bytes.length;
            if (size > MAX_BYTES$1)
                throw new Failure('is larger than 64 MiB', 'Split it into smaller files.');
            chunks.push(bytes);
        }
    }
    catch (error) {
        throw asFailure(error);
    }
    const decoded = decode(Buffer.concat(chunks, size));
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
                await work(found, await readText$1(found));
        }
        catch (error) {
            failure = toFailure(error);
        }
        if (failure)
            fail(found.name, failure);
        settled?.();
        if (failure?.endsAll)
            return;
    }
}
/** What is neither ours nor the system's is a mistake of this program, which must not cost the other files. */
function toFailure(error) {
    try {
        return asFailure(error);
    }
    catch {
        return new Failure(`warta stumbles over it: ${String(error)}`, 'Please report this, with the file if you may.');
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
    /** Each with the number that the next one of its name gets. */
    const taken = new Map();
    const keyOf = (name) => createHash('sha1').update(name.normalize('NFC').toLowerCase()).digest().readUIntBE(0, 6);
    const take = (name) => {
        const key = keyOf(name);
        if (taken.has(key))
            return false;
        taken.set(key, 2);
        return true;
    };
    return (place) => {
        const bare = place.replace(/(?<=[^/])\.[a-z]{1,6}$/i, '');
        for (const name of [bare + ending, place + ending])
            if (take(name))
                return name;
        const key = keyOf(bare + ending);
        let count = taken.get(key) ?? 2;
        while (!take(`${bare}-${count}${ending}`))
            count++;
        taken.set(key, count + 1);
        return `${bare}-${count}${ending}`;
    };
}

/**
 * Makes the result of a single input, and gives it to standard output.
 *
 * @param next - what to do when there are several
 * @returns the exit code
 * @throws {UsageError} when there are several
 */
async function printResult({ operands, terminal, make }, next) {
    if (!(await isSingle(operands)))
        throw new UsageError('standard output takes the result of one FILE only', next);
    let code = EXIT.done;
    await eachInput(operands, {
        async work(input, decoded) {
            const { text, warnings } = await make(input, decoded);
            const all = decoded.warning === undefined ? warnings : [decoded.warning, ...warnings];
            for (const warning of all)
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
    return {
        tick: () => bar.increment(),
        say: (line) => bars.log(line),
        stop() {
            // Lines wait for the next time that the bar is drawn, and stop() would lose them.
            bars.update();
            bars.stop();
        },
    };
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
    if (input !== undefined && isSame$1(path, input))
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
function isSame$1(path, input) {
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
    return job.out === undefined ? printResult(job, 'Add --out DIR.') : writeIntoFolder(job, job.out);
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
            async work(input, decoded) {
                const { text, warnings, counts } = await make(input, decoded);
                const path = join(folder, nameFor(input.place));
                writeWhole(path, text, input.path);
                tally.add();
                tally.count(counts);
                const all = decoded.warning === undefined ? warnings : [decoded.warning, ...warnings];
                for (const warning of all)
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
    const [format, listing] = recognise(text, context, allReaders, only);
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

/**
 * The words of a table, one per white space: tables are written as plain text so that a journalist can read and extend them.
 * The build packs them: `0bupati2ruh` is `bupati buruh`, a digit for each letter that a word shares with the one before.
 */
function words(list) {
    let last = '';
    return new Set(list.match(/\d?[^\d\s]+/g)?.map((word) => (last = last.slice(0, Number(word[0]) || 0) + word.replace(/\d/, ''))));
}

/** The first word of what somebody is: office, trade, part in the story. */
const TITLES = words(`
  adik aktivis aktris anak analis anggota arsitek artis asisten ayah bapak bekas bendahara bupati caleg calon camat capres cawapres
  ceo chief corporate deputi direktur director dokter dosen duta ekonom eks founder general gubernur guru hakim head humas ibu istri jaksa jpu jubir
  jurnalis juru kakak kapten kasi keluarga kepala ketua komandan komisaris komisioner konsul koordinator korban kuasa
  legislator lurah mahasiswa mahasiswi manager manajer mantan mayor menteri nasabah nelayan orangtua pakar pelaku panglima panitia
  pastor pegiat pemain perempuan perwakilan perdana peserta petani pimpinan pj pjs
  plh plt politikus politisi presiden president pria rektor relawan saksi sekretaris siswa
  siswi staf suami tersangka tetangga tokoh ulama wakil wali walikota wanita warga wartawan`);
/** Offices in short, `kasatreskrim`, `menpora`, `wagub`, `sekda`; who does something, `pelatih` and `pembina`; `terdakwa`, `sosiolog`. */
const TITLE_FORMS = /^(?:(?:wa)?ka(?:bag|bid|biro|d[iu]s?|des|ja[rt]i|kan|korl|laks|lapas|nit|pol|pus|rutan|sat|sub).*|wa(?:gub|bup|pres|men).*|men(?:ag|aker|dag.*|dik.+|han|hub|hut|kes|keu|ko|kom.+|lu|par.+|pora|sos|tan)|(?:wa)?(?:sek(?:da|des|dis|cam|jen|wan)|ketum)|dan(?:dim|ramil|rem|lan.+|yon)|dir(?:ut|jen|lan.+|res.+)|dekan|.{3,}olog|spokes.+|ter(?:dakwa|duga|pidana)|pe(?!merintah|milu|muda|nting|ndapat|nyakit|njara|ngaruh|luang|tunjuk|kan)(?:[bdgj-nt].|ra).{3,}(?<!an|y))$/;
/** Whether a word opens a role. */
const isTitleWord = (word) => TITLES.has(word) || TITLE_FORMS.test(word);
/** Words that may open a role but are no part of it, or tie it to the name before: seorang warga · X selaku Ketua · X yang juga Ketua. */
const BEFORE_A_ROLE = words(`
  seorang salah satu satunya sang para si adalah yakni yaitu oleh dari seperti selaku sebagai yang juga merupakan menjabat
  sekaligus a an the his her one of`);
/** A role goes on over these when a capital follows: Kepala Dinas Pariwisata dan Kebudayaan. */
const ROLE_JOINERS = words('dan di bidang untuk urusan pada dari asal atas bagian tentang serta of for on and &');

/** Roots of speaking. All follow a quote, bare or with -nya: “…,” ujar Rini · “…,” ujarnya. */
const SPEECH_ROOTS = words(`
  ajak aku anggap bantah beber bilang cerita cetus doa duga harap himbau imbau imbuh ingat janji jawab jelas kata
  keluh kisah lanjut lapor minta nilai papar pesan pinta protes puji pungkas rinci sambung saran sebut tambah tandas
  tanya tegas tekan terang tolak tukas tulis tutup tutur ucap ujar ungkap urai usul yakin`);
/** Roots that report only with their prefix: Rini menyatakan … */
const PREFIXED_ROOTS = words(`
  benar dorong ingin kecam konfirmasi nyata pasti pendapat pertanya respon respons sambut sampai sayang suara tuntut
  umum utara`);
/** Words between a subject and its verb, or after it: Rini juga kembali mengatakan · ujar Rini lagi. */
const ADVERBS = words(`
  akhirnya also dengan hanya has ikut itu juga kembali kemudian lagi lagi-lagi lalu langsung lanjut lantas lebih
  pernah pula pun sebelumnya selanjutnya sempat sendiri sudah tegas telah terus turut`);
/** Verbs that report without a prefix, and those of English. */
const PLAIN_VERBS = words('added asked bilang optimis optimistis said says told');
const PRONOUNS = words('ia dia beliau he she mereka they');
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

/** What gives a language away: common small words that tell it from its neighbours. */
const LANGUAGES = [
    ['id', words('yang dan di dengan untuk dari pada ini itu tidak dalam akan juga oleh telah ke karena')],
    ['en', words('the and of to in that is was for with at from his said they have are')],
    ['jv', words('lan ing sing ora iku')],
];
/**
 * Small words of Indonesian and English. A name does not begin with one, though a sentence does; a role ends before one; a headline in
 * capitals leaves them small.
 */
const SMALL_WORDS = new Set([
    ...ADVERBS,
    ...PRONOUNS,
    ...BEFORE_A_ROLE,
    ...ROLE_JOINERS,
    ...LANGUAGES.slice(0, 2).flatMap(([, small]) => [...small]),
    ...words(`
  ada adapun atau bagi bahkan bahwa baru berikut bersama dua hingga jika kalau kemarin kepada ketika kini lewat
  melalui menurut meski meskipun namun saat sambil sampai sedangkan sehingga sejak selain selama sementara setelah
  setempat seusai soal tapi terhadap terkait termasuk tersebut tetapi tiga usai`),
]);

/** A name that holds one of these is an institution, not a person. */
const INSTITUTIONS = words(`
  badan balai bandara bank biro club cv dewan dinas direktorat fc forum fraksi gereja hotel kantor komisi komite
  lembaga mabes mahkamah majelis organisasi otoritas partai polisi pt pusat rumah satgas sekolah serikat tim
  timnas tni yayasan`);
/** Shortened ones: kemenkes, polresta, pemkot, disdik; and those with a Latin or English end. */
const INSTITUTION_FORMS = /^(?:kemen|ba(?:wasl|resk|sarn)|pol(?:da|res|sek|ri)|pem(?:kot|kab|prov|da$|des|erintah$)|keja[gktr]|depart|kedut|kepolis|kod[ai]m|pengadilan|satpol|universit|dis(?:dik|hub|kom|per|pora)|dinkes)|[ai]tion$/;
/** Whether a word makes a name that of an institution. */
const isInstitutionWord = (word) => INSTITUTIONS.has(word) || INSTITUTION_FORMS.test(word);
/** Capitalised words inside a role that are never a person's name; those with an end that no name has need not be listed. */
const ROLE_WORDS = words(`
  adat agama ahli anak anggaran angkatan barat bawah bencana besar bicara budaya bumn cabang daerah
  data daya ekonomi hidup hubungan hukum humas independen indonesia industri infrastruktur jalan jasa
  jenderal kabinet kelas kerja kriminal kuasa lingkungan manusia masyarakat media menengah muda negara
  negeri olahraga pajak pangan pariwisata pasar pemuda pidana pol publik rakyat raya republik reskrim riset ruang sakit
  sarana satuan selatan sipil tata tbk teknik tengah tenggara timur tinggi tugas umum unit
  usaha utara wilayah digital demokrat gerindra golkar nasdem`);
const ROLE_FORMS = /^(?:ke|pe).{4,}an$|[aknp]si$|.[dmtv]isi$|.{4}(?:[ts]if|tik|tas|usi)$|(?:ion|si)al$|.ic(?:al|s)$|ogi$|ment$|^pers[ei].|^sat(?:lan|res)/;
/** Whether a word in capitals belongs to an office or a house rather than to a person. */
const isRoleNoun = (word) => ROLE_WORDS.has(word) || isInstitutionWord(word) || ROLE_FORMS.test(word);

/** Ranks of police and armed forces, written before a name. */
const RANKS = words(`
  aipda aiptu ajun akbp akp brigadir brigjen bripda bripka briptu inspektur ipda iptu irjen jenderal kapten kolonel kombes
  komisaris komjen kompol laksamana letjen letkol letnan marsekal mayjen pol purn serda sersan sertu`);
/** What only stands behind a rank: Marsekal Madya, Kapten Inf. */
const RANK_TAIL = /^(?:besar|dua|inf|madya|muda|pertama|polisi|satu|tni)$/;
/** Forms of address and academic or religious titles before a name. */
const HONORIFICS = words(`
  almarhum bang bapak bu datuk dr dra drg drs dt gus h habib haji hj ibu ir kang kh kiai kyai mas mbah mbak mgr mr mrs ms pak pdt prof romo sir tuan
  ustadz ustadzah ustaz`);
/** Degrees after a name, written without points; those with a point inside (S.E., M.Si.) are known by it. */
const DEGREES = words('se sh si sip skm spd sag st ss mm ma mh msi mpd mkn mt msc mba mph mkom phd lc sik amd');
/** Small words inside a name. */
const NAME_PARTICLES = words('bin binti van von de da dos al el ibn');
/** Words cut short, whose point does not end a sentence: names (Muh. Rizal) and others; ranks and forms of address are known already. */
const ABBREVIATIONS = words('muh moh mohd ach abd st sy plt no jl rp hal kec kab dll pt cv ust jend kol tbk');

/**
 * Provinces, cities and countries as one word each. A place that is missing here is known when the dateline tells it, or the article prints
 * `di` or `Kota` before it; so only the most common ones are listed.
 */
const PLACES = words(`
  aceh bali bandung bekasi belanda bogor china india inggris iran israel jabar jakarta jambi jateng jatim
  jawa jayapura jepang jerman kalbar kalimantan kalsel kalteng kaltim korea lampung makassar malang malaysia maluku
  medan padang palu palembang palestina papua riau rusia semarang singapura sulawesi sulsel sulteng sultra sumatera sumbar
  sumsel sumut surabaya tangerang yogyakarta`);
/** Words that stand before a place: what follows them is one. */
const BEFORE_A_PLACE = words(`
  di kota kabupaten kecamatan desa kelurahan provinsi pulau polres polda polsek pemkot pemkab bupati dusun`);
/** The form of a name, of a place, a house or a person: capitals, and small words between them. */
const NAME$1 = /^\p{Lu}[\p{L}\d.'’/-]*(?:\s(?:\p{Lu}[\p{L}\d.'’/-]*|di|dan|bin|binti|al|de)){0,4}$/u;

/** The lines of a text without the white space at their ends; empty ones are left out. */
const linesOf = (text) => [...text.matchAll(/\S(?:.*\S)?/g)].map(({ 0: text, index: begin }) => ({ text, begin, until: begin + text.length }));
/** A stretch without white space at its ends. */
function trimmed(text, span) {
    const written = text.slice(span.begin, span.until).trimEnd();
    return { begin: span.begin + written.length - written.trimStart().length, until: span.begin + written.length };
}
/**
 * Paragraphs: lines, and lines that were broken for their width joined again. A line goes on when it ends in a small word or
 * a comma and the next begins with a small letter.
 */
function paragraphsOf(text) {
    const paragraphs = [];
    for (const line of linesOf(text)) {
        const last = paragraphs.at(-1);
        const goesOn = last && /^[^.?!:;"”“)][^\S\n]*\n[^\S\n]*\p{Ll}$/u.test(text.slice(last.until - 1, line.begin + 1));
        paragraphs.push(goesOn ? { begin: paragraphs.pop()?.begin ?? 0, until: line.until } : line);
    }
    return paragraphs;
}
/** The text with some stretches blanked out; every offset stays where it was, and so do line ends. */
function masked(text, holes) {
    let result = '';
    for (const { begin, until } of [...holes].sort((a, b) => a.begin - b.begin)) {
        const read = result.length;
        if (until > read)
            result += text.slice(read, begin) + text.slice(Math.max(begin, read), until).replace(/[^\n]/g, ' ');
    }
    return result + text.slice(result.length);
}
/** A stretch as plain text on one line. */
const oneLine = (text, { begin, until }) => text.slice(begin, until).replace(/\s+/g, ' ').trim();

/**
 * The body in reading order. A quote becomes a block of its own where nothing is lost by it: its cue tells the speaker and no more.
 * Where the cue tells more (when, where, to whom), the paragraph stays as it is printed.
 */
function bodyOf(text, paragraphs, quotes, related) {
    const blocks = [];
    const inserts = [
        ...quotes.map((placed) => ({
            begin: placed.statement.from,
            until: Math.max(placed.statement.to, placed.statement.cue.until),
            placed,
            block: { type: 'quote', quote: placed.quote },
        })),
        ...related.map(({ begin, until, links }) => ({
            begin,
            until,
            block: links.length > 0 && { type: 'related', links: [...links] },
        })),
    ].sort((a, b) => a.begin - b.begin);
    let next = 0;
    let read = 0;
    const readTo = (until) => {
        const written = oneLine(text, { begin: read, until });
        if (/[\p{L}\p{N}]/u.test(written))
            blocks.push({ type: 'paragraph', text: written });
        read = Math.max(read, until);
    };
    // What stands behind the last paragraph is met at the end of all.
    for (const { begin, until } of [...paragraphs, { begin: Infinity, until: Infinity }]) {
        read = Math.max(read, begin);
        for (let insert; (insert = inserts[next]) && insert.begin < until; next++) {
            if (insert.placed && !standsApart(text, insert.placed, read))
                continue;
            readTo(insert.begin);
            if (insert.block)
                blocks.push(insert.block);
            read = Math.max(read, insert.until);
        }
        readTo(until);
    }
    return blocks;
}
/** Whether a quote can leave its paragraph: a sentence of its own, a speaker who is told, nothing else in the cue. */
const standsApart = (text, { statement: { from, isBareCue }, quote }, read) => isBareCue &&
    !!quote.speaker &&
    from >= read &&
    /^$|[.?!:”"]$/.test(text.slice(Math.max(read, from - 20), from).trim());

/** Whole lines that are furniture of a web page, each with the reason a reader is told. */
const NOISE_LINES = [
    [
        /^(?:artikel|berita|tulisan) ini (?:telah|sudah|pernah|diolah)\b|google\s*news|(?:channel|saluran|kanal|grup) (?:whatsapp|telegram)|^(?:ikuti|gabung|dapatkan|simak|cek|lihat|tonton|saksikan)\b.*\b(?:kami|channel|kanal|saluran|whatsapp|youtube|lainnya|pilihan|video)\b|^video\s*(?::|pilihan)/iu,
        'points elsewhere',
    ],
    [
        /^\P{L}*(?:scroll (?:untuk|to|ke)|advert|iklan).{0,40}$|^(?:(?:halaman|page)\s*:?\s*\d|(?:halaman )?(?:selanjutnya|berikutnya)\P{L}*$|copyright|©|(?:tags?|topik)\s*:|[^\p{L}\p{N}"“”]+$|(?:https?:\/\/|www\.)\S+$)/iu,
        'page furniture',
    ],
];
/** The same inside a line. */
const NOISE_INSIDE = /(?:SCROLL TO \w+(?: WITH)? CONTENT|ADVERTISEMENT)\b|\bHalaman (?:Selanjutnya|\d{1,2})\b|\[Gambas:.{0,200}?\]|COPYRIGHT ©.{0,80}|\(\*{1,4}\)/gu;
/** What opens a pointer to other articles, and its colon. */
const RELATED_MARKER = /(?<!\p{L})(?:baca(?=\s*:)|pilihan(?=:)|(?:baca|lihat|simak|tonton)\s+juga|(?:artikel|berita)\s+(?:terkait|lainnya)|pilihan\s+editor|read\s+(?:also|more)|also\s+read|see\s+also)(?:\s*(:))?\s*/giu;

/** The longest line that can be page furniture, in UTF-16 code units. */
const LONGEST$2 = 260;
/** Finds what belongs to the web page and not to the article: markers of scrolling, advertisements, pages, invitations. */
function findBoilerplate(lines, note) {
    const found = [];
    const drop = (begin, { length }, why) => {
        const span = { begin, until: begin + length };
        found.push(span);
        note('dropped', span, why, 0.9);
    };
    for (const { begin, text } of lines) {
        const why = text.length < LONGEST$2 && NOISE_LINES.find(([pattern]) => pattern.test(text))?.[1];
        if (why)
            drop(begin, text, why);
        else
            for (const { 0: marker, index } of text.matchAll(NOISE_INSIDE))
                drop(begin + index, marker, 'page furniture');
    }
    return found;
}

/** `Editor: Siska Rahma | Penulis: Rini`: a label and its value, up to a bar, a dash or the next label. */
const CREDIT = /(?<![\p{L}\p{N}])(penulis|(?:ditulis )?oleh|reporter|wartawan|pewarta|kontributor|editor|redaktur|(sumber|foto))\s*:\s*([^|]{0,120}?)\s*(?=$|\||\s[-–—]\s|\p{L}+\s?:\s|COPYRIGHT)/giu;
const BYLINE = /^(?:laporan|liputan)\s(?:wartawan|reporter|kontributor|jurnalis)\b.*?[,|:\s]\s*([^,|:]*)$/iu;
const INITIALS = /[([]\s*((?<!\p{L}\s[([]\s?)\p{L}{2,4}|[\p{L}.]{2,12}(?:\s?[/*-]\s?[\p{L}.\d]{1,12}){1,3})\s*[)\]]\s*[.*]*$/u;
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
    for (const [index, { begin, until, text }] of lines.entries()) {
        const isLast = index >= lines.length - LAST_LINES;
        if (text.length > TAIL && !isLast)
            continue;
        const at = Math.max(begin, until - TAIL);
        const tail = text.slice(-TAIL);
        const byline = BYLINE.exec(tail);
        if (byline) {
            take({ begin, until }, NAME$1.test(byline[1] ?? '') ? byline[1] : undefined, 'Reporter', 'credit');
            continue;
        }
        for (const { 0: all, 1: label = '', 2: noPerson, 3: value = '', index } of tail.matchAll(CREDIT)) {
            const isCredit = index === 0 || (isLast && /^[A-Z]/.test(label));
            if (!isCredit || (!noPerson && !NAME$1.test(value)))
                continue;
            take({ begin: at + index, until: at + index + all.length }, noPerson ? undefined : value, label, 'credit');
        }
        const [written, name] = INITIALS.exec(tail.slice(-40)) ?? [];
        // An abbreviation at the end of a sentence, `(KPK)`, names no writer.
        if (!written || !name || (/^\p{Lu}+$/u.test(name) && written.length < tail.length))
            continue;
        initials.push(...name.replace(/\s/g, '').split('/'));
        take({ begin: until - written.length, until }, name, '', 'initials');
    }
    // Initials repeat a writer who is named already; then they tell nothing new.
    if (![...authors.values()].some(({ jobTitle }) => !/^edit|^reda|^peny/i.test(jobTitle ?? ''))) {
        for (const name of initials)
            authors.set(name, { name, type: 'Person' });
    }
    return { authors: [...authors.values()], spans };
}

const WEEKDAYS = 'minggu senin selasa rabu kamis jumat sabtu'.split(' ');
const MONTHS = 'januari februari maret april mei juni juli agustus september oktober november desember'.split(' ');
/** 0 for Sunday to 6 for Saturday, -1 when it is no day. */
const weekdayOf = (word) => WEEKDAYS.indexOf(word.replace(/['’]/, '').replace('ahad', 'minggu'));
/** 1 to 12, 0 when it is no month; whole, or cut to three letters: Pebruari, Nop, Agt. */
function monthOf(word) {
    const plain = word
        .replace(/^p/, 'f')
        .replace(/^nop/, 'nov')
        .replace(/^ag[st]$/, 'agu');
    return MONTHS.findIndex((month) => plain === month || plain === month.slice(0, 3)) + 1;
}

/** The longest dateline, in UTF-16 code units, and the shortest text after it. */
const LONGEST$1 = 110;
const SHORTEST_TEXT = 25;
const DOMAIN = /^[\p{L}\d][\p{L}\d\s-]*\.(?:co[mn]?|co\.id|id|net|tv|news|org)$/iu;
/** Words of which publishers make their names. */
const HOUSE = /rakyat|berita|media|viva|kabar|news|kompas|suara|antara|harian|warta|radar|\bpos|detik|tempo|tribun|online|tv$/iu;
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
    function inLine({ begin, text }) {
        const head = text.slice(0, LONGEST$1);
        // The last dash of `Warta.com - JAMBI - Wali Kota …`
        for (const { 0: dash, index } of head.matchAll(/\s*(?:--|[–—]|\s[-?]|-(?=[\s.])|:(?=\s)|-(?=\p{Lu}))[\s.]*(?![\p{Lu}\s.]+\s[-–—])/gu)) {
            const close = index + dash.length;
            const rest = text.slice(close);
            const found = parse(head.slice(0, index), begin, dash, rest.length >= SHORTEST_TEXT && !/^\S+\.co/.test(rest) && /^["“'‘(]?[\p{Lu}\d]/u.test(rest));
            if (found)
                return { begin, until: begin + close, ...found };
        }
        // `Liputan6.com, Jakarta Menteri …`: no dash, so the place is what is known, or one word.
        const [all = '', house, town] = /^([\p{L}\d]+\.(?:com|co\.id|id|net))[\s,|]+(\p{Lu}\p{L}+(?:\s(?:Barat|Timur|Utara|Selatan|Pusat))?)/u.exec(head) ?? [];
        if (!house || !town)
            return undefined;
        const until = begin + all.length;
        return {
            begin,
            until,
            publisher: { begin, until: begin + house.length },
            place: { begin: until - town.length, until },
        };
    }
    /** What stands before a dash: place, house and date between commas or bars, an agency in brackets. */
    function parse(head, at, dash, isText) {
        const parts = [];
        for (const match of head.matchAll(/\([^()]*\)|(?:(?!\s-)[^,|(])+/g)) {
            const trimmed = match[0].replace(/[()]|^-/g, '').trim();
            const begin = at + match.index + match[0].indexOf(trimmed);
            if (trimmed && !DATE$1.test(trimmed) && weekdayOf(trimmed.toLowerCase()) < 0)
                parts.push({ text: trimmed, begin, until: begin + trimmed.length });
        }
        const agency = /\([^()\d]+\)$/.test(head) ? parts.at(-1) : undefined;
        const publisher = parts.find((part) => DOMAIN.test(part.text)) ?? agency;
        const [first, second, third] = parts.filter((part) => part !== publisher);
        if (third || ![first, second].every((part) => !part || NAME$1.test(part.text)))
            return undefined;
        const place = first && { begin: first.begin, until: (second ?? first).until };
        if (publisher)
            return dash.includes(':') || (publisher === agency && !place) ? undefined : { publisher, place };
        if (!first || !isText)
            return undefined;
        const isTown = ({ text }) => isKnown(text) && !HOUSE.test(text);
        if (dash.includes(':') || dash === '-')
            return isTown(first) && !second ? { place } : undefined;
        if (second && isTown(first) && isTown(second))
            return { place };
        if (second && (isTown(second) || HOUSE.test(first.text)))
            return { publisher: first, place: second };
        if (second)
            return isTown(first) || HOUSE.test(second.text) ? { place: first, publisher: second } : undefined;
        if (HOUSE.test(first.text))
            return { publisher: first };
        return isTown(first) || !/\s/.test(first.text) || first.text === first.text.toUpperCase() ? { place } : undefined;
    }
}

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
            begin: match.index + (weekday < 0 ? whole.search(/[(\d]/) : 0),
            until: match.index + whole.length,
        };
        const dayOf = (month, day) => {
            const date = isoDate(Number(year ?? yearNear(day, month, published)), month, day);
            return date && (weekday < 0 || new Date(date).getUTCDay() === weekday) ? date : undefined;
        };
        const dayFirst = dayOf(month, Number(day));
        const date = dayFirst ?? (number ? dayOf(Number(day), month) : undefined);
        if (date)
            note('date', span, dayFirst ? 'day first' : 'month first', weekday < 0 ? 0.7 : 0.95, date);
        else
            note('date', span, 'no year, or no such day', 0.2);
        return [{ ...span, date }];
    });
}
/** The year that brings the day closest to the day of publication, not after it by more than a week; NaN when that is not known. */
function yearNear(day, month, published) {
    const moment = Date.parse(published?.slice(0, 10) ?? '');
    const year = new Date(moment).getUTCFullYear();
    return Date.UTC(year, month - 1, day) > moment + 7 * 86_400_000 ? year - 1 : year;
}
function isoDate(year, month, day) {
    const date = new Date(Date.UTC(year, month - 1, day));
    return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : undefined;
}
/** What may stand around the date in a line that tells when an article came out: a time, its zone, no sentence. */
const TIME = /^(?:diterbitkan|published|tayang|terbit|pada|on|pukul|jam|[^\p{L}\d])*(?:([01]?\d|2[0-3])[.:]([0-5]\d)[^\p{L}]*(?:wi(b|ta?))?)?[^\p{L}]*$/iu;
/** The zones of Indonesia by the end of their names: WIB, WITA, WIT. */
const ZONES = { b: 'Asia/Jakarta', ta: 'Asia/Makassar', t: 'Asia/Jayapura' };
/**
 * When the article came out, from a line above the text that is nothing but a date, `Senin, 9 Juni 2025 | 14:30 WIB`. A date
 * inside a sentence tells when something happened.
 *
 * @param timeZone - that of a time without zone; where neither is told, the day alone is sure
 */
const publishedLine = (lines, dates, timeZone) => lines.slice(0, 6).flatMap(({ begin, until, text }) => {
    const found = dates.find((date) => date.begin >= begin && date.until <= until);
    const match = found && text.length < 99 && TIME.exec(text.slice(0, found.begin - begin) + text.slice(found.until - begin));
    if (!match)
        return [];
    const [, hours, minutes = '', zone = ''] = match;
    const where = ZONES[zone.toLowerCase()] ?? timeZone;
    const time = `${found.date ?? ''}T${hours?.padStart(2, '0') ?? ''}:${minutes}:00`;
    return { begin, until, date: hours && found.date && where ? time + offsetAt(time, where) : found.date };
})[0];
/** The offset of a zone, `+07:00`; exact but for the hours around a change of daylight saving, of which Indonesia knows nothing. */
function offsetAt(time, timeZone) {
    const printed = new Date(`${time}Z`).toLocaleString('en', { timeZone, timeZoneName: 'longOffset' });
    return /[+-]\d\d:\d\d$/.exec(printed)?.[0] ?? 'Z';
}

/** The longest title, in UTF-16 code units. */
const LONGEST_TITLE = 220;
const MOST_TITLES = 8;
/** Finds “Baca juga” and its kin, on lines of their own and inside paragraphs. */
function findRelated(text, lines, anchors, baseUrl, note) {
    const found = [];
    const slice = ({ begin, until }) => text.slice(begin, until);
    let anchor = 0;
    const linkOf = (title) => {
        while ((anchors[anchor]?.until ?? Infinity) <= title.begin)
            anchor++;
        const behindWords = anchors[anchor];
        const [, written = '', behind] = /^[^\p{L}\p{N}"“'‘(#]*(.*?)[\s([<]*(https?:\/\/[^\s()<>[\]"“”]+)?[\])>]*$/su.exec(slice(title)) ?? [];
        const headline = written.replace(/\s+/g, ' ');
        const below = /^\s*\n\s*(https?:\/\/\S+)\s*(?:\n|$)/u.exec(text.slice(title.until, title.until + 300))?.[1];
        const linked = behindWords && behindWords.begin < title.until ? behindWords.url : below;
        // Without an address of its own a title has none: resolved against the article's, '' would be the article.
        const address = behind ?? linked;
        const url = address && safeUrl(address, baseUrl);
        return headline.length < 4 ? [] : [{ headline, ...(url && { url }) }];
    };
    let read = 0;
    for (const [index, line] of lines.entries()) {
        for (const match of line.text.matchAll(RELATED_MARKER)) {
            const begin = line.begin + match.index;
            const titleStart = begin + match[0].length;
            const rest = trimmed(text, { begin: titleStart, until: line.until });
            const title = slice(rest);
            const isFirst = !/[\p{L}\p{N}]/u.test(line.text.slice(0, match.index).slice(-8));
            const isMarker = match[1] ?? (!title || (/^["“'‘]?[\p{Lu}\p{N}]/u.test(title) && (isFirst || /^\p{Lu}/u.test(match[0]))));
            if (begin < read || !isMarker || /^(?:video|foto)\b/iu.test(title))
                continue;
            const isWhole = isFirst && title.length <= LONGEST_TITLE && !hasLaterSentence(title);
            const titles = title ? [isWhole ? rest : titleInside(text, rest)] : titleLines(index + 1);
            read = titles.at(-1)?.until ?? titleStart;
            const span = { begin, until: read };
            const links = titles.flatMap(linkOf);
            found.push({ ...span, links });
            const headlines = links.map(({ headline }) => headline).join(' | ');
            if (headlines)
                note('related', span, 'marker and title', 0.95, headlines);
            else
                note('dropped', span, 'marker alone', 0.8);
        }
    }
    return found;
    /** The lines after a bare marker that look like headlines. */
    function titleLines(from) {
        const next = lines.slice(from, from + MOST_TITLES);
        const until = next.findIndex((line) => !looksLikeTitle(line.text));
        return until < 0 ? next : next.slice(0, until);
    }
}
/** Whether a line holds a sentence end and another sentence, or a long quotation, which no headline does. */
const hasLaterSentence = (line) => /\p{Ll}{2}\.\s+\p{Lu}\p{Ll}+(?:\s+\p{Ll}+){2}|\s[“"].{40}/u.test(line);
/**
 * The title at the start of a stretch that goes on with the article. Headlines are written in capitals but for small words, so
 * the first small word that means something belongs to the next sentence, and so does the capital before it.
 */
function titleInside(text, { begin, until }) {
    const stretch = text.slice(begin, Math.min(until, begin + LONGEST_TITLE));
    let capital = 0;
    let count = 0;
    for (const { 0: word, index } of stretch.matchAll(/\S+/gu)) {
        const letters = word.replace(/[^\p{L}\p{N}]+/gu, '');
        const isQuote = /^[“"]/u.test(word);
        const isProse = capital > 0 && /^\p{Ll}/u.test(letters) && !SMALL_WORDS.has(letters);
        if (count > 1 && (isQuote || isProse))
            return trimmed(text, { begin, until: begin + (isQuote ? index : capital) });
        if (count > 2 && /^\p{Lu}/u.test(letters))
            capital = index;
        if (count > 2 && /\p{L}\.$/u.test(word))
            return { begin, until: begin + index + word.length - 1 };
        count++;
    }
    return trimmed(text, { begin, until: begin + stretch.length });
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
    if (!/^.{15,160}(?<![.,;:…])$/.test(text))
        return undefined;
    const isApart = /\n\s*\n/.test(source.slice(first.until, second.begin)) && second.text.length > text.length;
    return looksLikeTitle(text) || (isApart && /^\p{Lu}.*[^"”]$/u.test(text)) ? first : undefined;
}
/** A headline from the first sentence, cut between words; empty when there is no text. */
function headlineFromLead(text, lead, note) {
    if (!lead)
        return (note('headline', { begin: 0, until: 0 }, 'no text', 0), '');
    const written = text.slice(lead.begin, Math.min(lead.until, lead.begin + 600));
    const [sentence = ''] = /^.{20,}?(?<!\s\p{Lu}\p{Ll}{0,2})[.?!](?=\s|$)|^.+/su.exec(written) ?? [];
    const whole = sentence.replace(/[.\s]+$/, '');
    const cut = whole.length > LONGEST ? whole.slice(0, LONGEST).replace(/\s+\S*$/, '') : whole;
    const span = { begin: lead.begin, until: lead.begin + cut.length };
    const headline = oneLine(text, span) + (cut === whole ? '' : ' …');
    note('headline', span, 'from the lead', 0.4, headline);
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

/*
 * Letters and digits, and single marks between them. Words that a careless copy glued together come apart: `jalan.Warga`,
 * `kataDirektur`; not so `S.Pd` and `YouTube`. The bound keeps engines from remembering every letter of an endless word.
 */
const WORD = /[\p{L}\p{N}](?:(?:['’`\-/&]|\.(?!(?<=\p{L}{2}\.)\p{Lu}\p{Ll}))?(?!(?<=\p{Ll}{3})\p{Lu}\p{Ll}{2})[\p{L}\p{N}]){0,80}|\S/gu;
/** The words and marks of a stretch of text. */
const tokenise = (text, begin, until) => [...text.slice(begin, until).matchAll(WORD)].map(({ 0: word, index }) => ({
    lower: word.toLowerCase(),
    begin: begin + index,
    until: begin + index + word.length,
    is: kindOf(word),
}));
function kindOf(word) {
    if (/^\p{N}/u.test(word))
        return 'num';
    if (/^\p{Lu}/u.test(word))
        return word.length > 1 && word === word.toUpperCase() ? 'caps' : 'cap';
    return /^\p{L}/u.test(word) ? 'low' : 'mark';
}
/** Whether a token is a word that begins with a capital. */
const isCapital = (token) => token?.is === 'cap' || token?.is === 'caps';

/** Reads the whole article once and counts. */
function readLexicon(text, paragraphs) {
    const places = new Set(PLACES);
    const speakers = new Set();
    const small = new Set();
    const counts = new Map();
    const count = (key) => counts.set(key, (counts.get(key) ?? 0) + 1);
    for (const { begin, until } of paragraphs) {
        const tokens = tokenise(text, begin, until);
        for (const [index, token] of tokens.entries()) {
            const { is, lower } = token;
            if (is === 'low')
                small.add(lower);
            if (!isCapital(token))
                continue;
            const before = tokens[index - 1];
            const next = tokens[index + 1];
            count(lower);
            if (isCapital(next))
                count(`${lower} ${next.lower}`);
            // In `Dinas Provinsi Rini Lestari` no place follows: only after small `di` may another capital come behind a place.
            const isPlaced = before?.is === 'low' || !isCapital(next) || isRoleNoun(next.lower) || RANKS.has(next.lower);
            if (!isCapital(next) && speaks(tokens, index))
                speakers.add(lower);
            else if (before && is === 'cap' && isPlaced && BEFORE_A_PLACE.has(before.lower))
                places.add(lower);
        }
    }
    for (const word of speakers)
        if (!PLACES.has(word))
            places.delete(word);
    return { places, speakers, small, counts };
}
function speaks(tokens, index) {
    const word = (at) => tokens[at]?.lower ?? '';
    const before = word(index - 1);
    if (/^(?:menurut|oleh)$/.test(before) || isPassive(before) || speechForm(before))
        return true;
    let next = index + 1;
    while (ADVERBS.has(word(next)))
        next++;
    return !isCapital(tokens[index - 1]) && reports(word(next));
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
 * Marks stand for themselves, and a comma for `bernama`.
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
/** Words of names, which belong to the office behind these. */
const ROLE_PAIR = /^(?:(?:jaksa|kejaksaan|mahkamah) agung|(?:direktur|sekretaris) jenderal|(?:direktur|komisaris) utama)$/;
/** What follows a form of address, its point passed over. */
const behind = (shape) => shape.charAt(shape.startsWith('.') ? 1 : 0);
function other({ is, lower }, shape) {
    if (is === 'num')
        return 'd';
    if (is === 'mark')
        return lower.length === 1 && !/\w/.test(lower) ? lower : ';';
    if (HONORIFICS.has(lower) && /[A-Z]/.test(behind(shape)))
        return 'H';
    if (lower === 'bernama')
        return ',';
    if (isTitleWord(lower))
        return 't';
    if (/^(?:dan|and|of|for|on)$/.test(lower))
        return '&';
    if (/^(?:sekaligus|merangkap)$/.test(lower))
        return '+';
    if (/^(?:sendiri|tersebut|itu|ini|setempat)$/.test(lower))
        return 'z';
    if (NAME_PARTICLES.has(lower))
        return 'i';
    if (ROLE_JOINERS.has(lower))
        return 'j';
    return SMALL_WORDS.has(lower) || /^(?:me|ber|ter(?!nama|pilih)|di)\p{L}{4}/u.test(lower) || reports(lower)
        ? 's'
        : 'l';
}
function capital({ is, lower }, tokens, index, shape, { places, speakers, small }) {
    const before = tokens[index - 1];
    const next = behind(shape);
    const isPair = ROLE_PAIR.test(`${before?.lower} ${lower}`);
    const isRank = RANKS.has(RANK_TAIL.test(lower) ? (before?.lower ?? '') : lower) && !isPair;
    if (isRank && /^\.?(?:\)|\(H\))?[HNKM]/.test(shape))
        return 'H';
    const isSpeaker = speakers.has(lower);
    const isNoun = isRoleNoun(lower) && !isSpeaker;
    if (HONORIFICS.has(lower) && /[A-Z]/.test(next))
        return 'H';
    // A first name; the verb is written small.
    if (lower === 'said')
        return 'N';
    if (isTitleWord(lower))
        return isNoun ? 'U' : 'T';
    if (isInstitutionWord(lower))
        return 'I';
    const opens = is === 'cap' && (!before || /^[.:;?!"“”]/.test(before.lower));
    if ((SMALL_WORDS.has(lower) && opens) ||
        opensSource(lower) ||
        isPassive(lower) ||
        reports(lower) ||
        /\..{2}/.test(lower))
        return 's';
    if (weekdayOf(lower) >= 0 || (is === 'cap' && monthOf(lower) && lower !== 'mei'))
        return 'w';
    if (BEFORE_A_PLACE.has(lower))
        return 'P';
    if (opens && (isNoun || /^[TU]/.test(shape) || (small.has(lower) && !isSpeaker)))
        return 'p';
    if (isNoun || SMALL_WORDS.has(lower) || (small.has(lower) && !isSpeaker) || isPair)
        return 'R';
    if (places.has(lower))
        return 'Q';
    if (lower.length < 8 && (DEGREES.has(lower) || /^\p{L}{1,3}\.\p{L}/u.test(lower)))
        return 'D';
    if (lower.length === 1 || ABBREVIATIONS.has(lower))
        return 'M';
    return is === 'caps' ? 'A' : isSpeaker ? 'K' : 'N';
}

/** The word or mark at an index, in small letters; empty beside the sentence. */
const wordAt = ({ tokens }, index) => tokens[index]?.lower ?? '';
/** The first index, of up to four from one on, whose word is not of a kind. */
function past(sentence, from, isKind) {
    let at = from;
    while (at < from + 4 && isKind(wordAt(sentence, at)))
        at++;
    return at;
}
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
    if (!/^[.?!…]$/.test(token?.lower ?? '') || tokens[index + 1]?.is === 'low')
        return false;
    const before = tokens[index - 1];
    if (token?.lower !== '.' || before?.until !== token.begin)
        return true;
    const isInitial = before.lower.length === 1 && isCapital(before);
    return (!isInitial &&
        ![ABBREVIATIONS, HONORIFICS, RANKS].some((table) => table.has(before.lower)) &&
        !/^.{0,4}\..{1,3}$/.test(before.lower));
}

/** A name of its own follows these, as it follows what stands before a place: Universitas Warta, Camat Jati. */
const NAMED = /(?:bank|partai|pt|universitas|camat|ceo|(?:kejaksaan|pengadilan) negeri)$/;
/** Of these names people are rarely called by the first: Ahmad, Abdul, Andi, Muhammad; not Muhammadiyah. */
const FIRST_OF_TWO = /^a[bckn]?[dh]|^m[ou]c?ha[^y]+$/;
/* The letters are those of shape.ts. A role is taken whole or not at all: (?=(…))\1 never gives back what it took. */
const BRACKET = String.raw `\((?!d)[^()]{1,11}\)`;
/** Capitals in no table belong to the role when a word of the role follows them. */
const UNIT = String.raw `[tIPRQUTAdDl/]|[NKM]+(?=[HIPRQUT]|A[A-Z,])|[NKM]+${BRACKET}(?=[A-Z]|,H?[NK])|${BRACKET}|j[A-Zt]|[&](?=[A-SU-Zl])|[NKM]+&(?=[NKA&]{0,6}(?:[IPRQU]|\([ANK]\)[A-Z,]))|,(?=P|[QR]{1,4}[,&]|&R)`;
const NAME = String.raw `((?:\(?H[.)]?){0,8})((?:[NK]|M\.?(?=[A-Z])|(?<=H\.?)[A-Z])(?:i?(?:[NKAQ]|M\.?(?=[A-Z])|M)){0,5})((?:,?D\.?|\([^()]{1,3}\))*)`;
const ROLE = new RegExp(String.raw `[TUt](?:${UNIT}){0,31}`, 'y');
const ROLE_AND_NAME = new RegExp(String.raw `(?=([TUt](?:${UNIT}){0,31}))\1((?!))?${NAME}`, 'y');
/** Ketua RT 18, Kelurahan Jati, Rini · Direktur Warta sekaligus Ketua Panitia, Rini */
const ROLE_COMMA_NAME = new RegExp(String.raw `(?=([TUt](?:${UNIT}|[NKM]*\+(?=[TUt])){0,31}))\1((?:(?<=[Tt]l?)K|(?!K))[NKM]*(?:,[QR]{1,4}(?=,))?)z?,${NAME}`, 'y');
const NAME_ALONE = new RegExp(`${NAME}(?![IR])`, 'y');
const ROLE_BEHIND = new RegExp(String.raw `[TUt](?:${UNIT}|[NKM+]){0,31}`, 'y');
/** ibu dua anak ini · gelandang asal Palu itu · Mantan Panglima Kodam itu */
const AGAIN = /[TUtNl](?:[A-Za-rtd&/]|s(?=t)){0,8}z/y;
const FIRST_NAME = /K[NKM]*/y;
const INSTITUTION = /[A-Z](?:[A-JL-Z]|&(?=[IPRQU])){0,11}/y;
function match(pattern, shape, at) {
    pattern.lastIndex = at;
    return pattern.exec(shape);
}
const isBeforeRole = (word) => BEFORE_A_ROLE.has(word);
/** The phrase that begins at a token, if one does. A lone word is a name only where `isSpeaker` says that somebody stands there. */
function phraseAt(sentence, index, isSpeaker = false) {
    const { shape, lexicon, tokens } = sentence;
    const from = past(sentence, index, isBeforeRole);
    const span = (begin, until) => ({
        begin: tokens[begin]?.begin ?? 0,
        until: tokens[until - 1]?.until ?? 0,
    });
    /** @param tail - degrees, an age and a nickname, behind the name */
    const person = (roleTo, nameFrom, nameTo, tail, to = nameTo + tail.length) => ({
        is: 'person',
        from,
        to,
        role: roleTo > from ? span(from, roleTo) : undefined,
        name: span(nameFrom, nameTo),
        words: tokens
            .slice(nameFrom, nameTo)
            .filter((token) => token.is !== 'mark')
            .map(({ lower }) => lower),
        alias: /[A-Z]\)$/.test(tail) ? wordAt(sentence, nameTo + tail.length - 2) : undefined,
    });
    const apposed = match(ROLE_COMMA_NAME, shape, from);
    const again = index === from && !apposed && (isSpeaker || shape[from] !== 'l') && match(AGAIN, shape, from)?.[0];
    const titled = again ? null : (apposed ?? match(ROLE_AND_NAME, shape, from));
    if (titled) {
        const [all, role = '', loose, address, name = '', tail = ''] = titled;
        const to = from + all.length - tail.length;
        const isApart = loose !== undefined || address;
        const nameFrom = isApart ? to - name.length : nameStart(sentence, to - name.length, to);
        return person(isApart ? from + role.length + (loose?.length ?? 0) : nameFrom, nameFrom, to, tail);
    }
    const office = again ? again.slice(0, -1) : match(ROLE, shape, from)?.[0];
    if (office) {
        const to = from + office.length;
        return { is: 'role', from, to, role: span(from, to), isAgain: shape[to] === 'z' && from === index, words: [] };
    }
    const [all = '', address = '', name = '', tail = ''] = match(NAME_ALONE, shape, from) ?? [];
    const isKnown = isSpeaker || tail.includes('d') || lexicon.speakers.has(wordAt(sentence, from));
    if (name && (address || name.length > 1 || isKnown) && !/^A+$/.test(name)) {
        // What opens a sentence before a known first name is what they are: Pesilat Rini Lestari.
        const office = Math.max(0, from > 0 ? 0 : name.search(/(?<=^N+)K./));
        const nameFrom = from + address.length + office;
        const behind = from + all.length;
        // Rini Lestari, Ketua Panitia · Rini Lestari selaku Ketua Panitia
        const at = past(sentence, behind + (wordAt(sentence, behind) === ',' ? 1 : 0), isBeforeRole);
        const role = at > behind || shape[at] === 'T' ? match(ROLE_BEHIND, shape, at)?.[0] : undefined;
        const alone = person(from + office, nameFrom, from + address.length + name.length, tail);
        return role ? { ...alone, role: span(at, at + role.length), to: at + role.length } : alone;
    }
    const house = match(INSTITUTION, shape, from)?.[0];
    if (!house)
        return undefined;
    // Humas PT Bahtera Rini Lestari
    const to = from + house.length;
    const called = match(FIRST_NAME, shape, to)?.[0];
    if (called)
        return person(house.length > 1 ? to : from, to, to + called.length, '');
    return /^A|I/.test(house) ? { ...person(from, from, to, ''), is: 'institution' } : undefined;
}
/**
 * Where the name begins among words that are in no table. A word that speaks alone elsewhere begins it: people are called by
 * their first names. As the last word of all, or behind a known place, it does not when the word before it never occurs without it.
 */
function nameStart(sentence, from, to) {
    const { counts } = sentence.lexicon;
    const head = wordAt(sentence, from - 1);
    if (to > from + 2 && (BEFORE_A_PLACE.has(head) || NAMED.test(`${wordAt(sentence, from - 2)} ${head}`)))
        from++;
    for (let at = to - 1; at > from; at--) {
        if (sentence.shape[at] !== 'K' || sentence.shape[at - 1] === 'K')
            continue;
        const before = wordAt(sentence, at - 1);
        const isBound = counts.get(before) === counts.get(`${before} ${wordAt(sentence, at)}`);
        if (isBound && (at === to - 1 || sentence.shape[from - 1] === 'Q'))
            continue;
        return at < to - 1 && FIRST_OF_TWO.test(before) ? at - 1 : at;
    }
    return from;
}

/** Small words that make a name an object, as every verb does: `bertemu dengan Rini`. After another a subject may stand. */
const PREPOSITIONS = words('dengan kepada oleh dari untuk pada terhadap bersama di ke dalam tentang terkait sebagai');
const isMark = ({ tokens }, at) => tokens[at]?.is === 'mark';
const pronounAt = (sentence, at) => {
    const word = wordAt(sentence, at);
    return PRONOUNS.has(word) ? (/^[mt]/.test(word) ? 'many' : 'one') : undefined;
};
/** Reads who is mentioned in a sentence, and who speaks. */
function readSentence(sentence) {
    const { length } = sentence.tokens;
    const mentions = [];
    for (let at = 0; at < length; at++) {
        const phrase = isMark(sentence, at) ? undefined : phraseAt(sentence, at);
        if (!phrase)
            continue;
        // di Gedung Rini Lestari
        if (phrase.role || !/[PQR]/.test(sentence.shape.charAt(at - 1)))
            mentions.push(phrase);
        at = Math.max(at, phrase.to - 1);
    }
    let subject;
    let begin = 0;
    for (let at = 0; at < length && !subject; at++) {
        const word = wordAt(sentence, at);
        if (word === 'menurutnya' || (word.endsWith('nya') && isPassive(word.slice(0, -3))))
            subject = 'one';
        // `Menurut Rini, …` · `…, kata Rini, …`
        const isCue = (at === 0 ? opensSource : speechForm)(word) && /^$|[,"”]/.test(wordAt(sentence, at - 1));
        if (isCue || word === 'menurut' || isPassive(word))
            subject ??= sourceAfter(sentence, at + 1, mentions);
        if (subject || !reports(word) || sentence.tokens[at]?.is !== 'low')
            continue;
        subject = subjectBefore(sentence, begin, at, mentions);
        begin = at;
    }
    // Whoever opens a sentence with name and office and does something, does not suffer it, has the floor.
    const [first] = mentions;
    if (first?.name && first.role && first.from < 4 && !/^(?:di|ter)/.test(wordAt(sentence, first.to)))
        subject ??= first;
    return { mentions, subject };
}
function sourceAfter(sentence, from, mentions) {
    const at = past(sentence, from, (word) => /^(?:oleh|langsung|to|kembali|lagi)$/.test(word));
    const known = mentions.find((phrase) => phrase.from >= from && phrase.from <= at + 1);
    const source = pronounAt(sentence, at) ?? known ?? phraseAt(sentence, at, true);
    if (typeof source === 'object' && source !== known)
        mentions.push(source);
    return source;
}
/** The nearest subject before a verb that is no object of another word. */
function subjectBefore(sentence, begin, verb, mentions) {
    for (let at = verb - 1; at >= begin; at--) {
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
    let at = past(sentence, 0, (word) => /^[,.\-–—…]$/.test(word));
    const verb = wordAt(sentence, at);
    const isSmall = sentence.tokens[at]?.is === 'low';
    const form = speechForm(verb);
    // No table holds every verb: after `,”` another small word will do.
    const isUnknown = isOpen && isSmall && !SMALL_WORDS.has(verb) && !ROLE_JOINERS.has(verb);
    if (form === 'nya' || (isUnknown && /.{3}nya$/.test(verb)))
        return { reference: 'one', to: pastAdverbs(at + 1) };
    if (isSmall && (form || verb === 'menurut' || (!/^(?:me|ber)/.test(verb) && reports(verb))))
        return speakerAt(at + 1);
    if (/^(?:demikian|begitu)/.test(verb)) {
        // Demikian bunyi surat resmi Kementerian …
        while (++at < 6 && /[slj]/.test(sentence.shape.charAt(at)) && !pronounAt(sentence, at))
            ;
        return speakerAt(at);
    }
    const pronoun = pronounAt(sentence, at);
    const subject = isCapital(sentence.tokens[at]) ? phraseAt(sentence, at, true) : undefined;
    // `…,” Rini.`: the verb is missing.
    if (isOpen && subject?.is === 'person' && !/\w/.test(sentence.shape.slice(subject.to)))
        return { reference: subject, to: subject.to };
    const says = pastAdverbs(subject?.to ?? at + 1);
    if (subject || pronoun)
        return reports(wordAt(sentence, says)) ? { reference: subject ?? pronoun, to: says + 1 } : undefined;
    const cue = (isUnknown || form) && /[A-Zt]/.test(sentence.shape.charAt(at + 1)) ? speakerAt(at + 1) : undefined;
    return cue?.reference ? cue : undefined;
    function speakerAt(from) {
        const begin = past(sentence, from, (word) => ADVERBS.has(word) || reports(word));
        const phrase = isMark(sentence, begin) ? undefined : phraseAt(sentence, begin, true);
        const reference = pronounAt(sentence, begin) ?? phrase;
        return { reference, to: reference ? pastAdverbs(phrase?.to ?? begin + 1) : begin };
    }
    function pastAdverbs(from) {
        return past(sentence, from, (word) => ADVERBS.has(word) || /^me.+kan$/.test(word));
    }
}

const CUE_AFTER = ['speaker after it', 0.95];
const CUE_BEFORE = ['speaker before it', 0.95];
const GOES_ON = ['goes on after a speaker', 0.75];
/** How far around a quote its cue is looked for, in UTF-16 code units. */
const REACH = 320;
const FEWEST_WORDS = 4;
/** Tells what was said from titles, terms and recitations in marks; undefined for the latter. */
function readStatement(text, quoted, { paragraph, lastParagraph, read, next, previous }, lexicon) {
    const written = text.slice(quoted.begin, quoted.until).trim();
    const around = written.slice(-3) + text.charAt(quoted.to);
    const isEnded = /[.,?!…]/.test(around);
    const size = written.slice(0, 160).split(/\s+/).length;
    const isWhole = /^[\p{Lu}\p{N}('‘“"…@#-]/u.test(written);
    const sentences = (begin, until) => sentencesOf(tokenise(text, begin, until), lexicon);
    const found = (evidence, cue, reference, isBareCue = true) => ({
        ...quoted,
        evidence,
        reference,
        cue,
        isBareCue,
    });
    const [after] = sentences(quoted.to, Math.min(lastParagraph.until, quoted.to + REACH, next));
    const cue = after && readCue(after, /[,?!]/.test(around));
    if (cue && (isEnded || (isWhole && cue.reference && size >= FEWEST_WORDS))) {
        const isBare = !/\w/.test(after.shape.slice(cue.to));
        const last = isBare ? after.tokens.length : cue.to;
        return found(CUE_AFTER, { begin: quoted.to, until: after.tokens[last - 1]?.until ?? quoted.to }, cue.reference, isBare);
    }
    const lead = sentences(Math.max(paragraph.begin, read, quoted.from - REACH), quoted.from).at(-1);
    if (lead && isWhole && size > 1 && leadsIn(lead)) {
        const { subject } = readSentence(lead);
        if (subject)
            return found(CUE_BEFORE, { begin: lead.tokens[0]?.begin ?? read, until: quoted.from }, subject, false);
    }
    // Whole sentences without a cue: right after those of a speaker, or where nothing else stands before.
    const isAfterSentence = !lead || /^[.?!]$/.test(wordAt(lead, lead.tokens.length - 1));
    const rest = text.slice(quoted.to, Math.min(lastParagraph.until, quoted.to + 6));
    if (!isWhole ||
        !isAfterSentence ||
        !isEnded ||
        size < FEWEST_WORDS ||
        !/^[^\p{L}\p{N}]*$|^[.]?\s*["“\p{Lu}]/u.test(rest))
        return undefined;
    const nothing = { begin: quoted.to, until: quoted.to };
    if (!lead && previous?.lastParagraph === quoted.paragraph)
        return found(GOES_ON, nothing, previous.reference);
    return lead || !/[\p{L}\p{N}]/u.test(rest) ? found(GOES_ON, nothing) : undefined;
}
/** `Rini menambahkan, “` · `Rini mengatakan: “` · `Rini bertanya “`. */
function leadsIn(lead) {
    const last = wordAt(lead, lead.tokens.length - 1);
    return /[:,]/.test(last) || reports(last) || !!speechForm(last);
}

/** Reads the article in order. */
function readNarration(text, paragraphs, quotes, lexicon) {
    const events = [];
    const unsaid = [];
    let next = 0;
    let previous;
    let read = 0;
    const tell = (until) => {
        for (const sentence of sentencesOf(tokenise(text, read, until), lexicon)) {
            const telling = readSentence(sentence);
            if (telling.mentions.length > 0 || telling.subject)
                events.push(telling);
        }
    };
    for (const [index, paragraph] of paragraphs.entries()) {
        read = Math.max(read, paragraph.begin);
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
            tell(Math.min(quoted.from, statement.evidence === CUE_BEFORE ? statement.cue.begin : Infinity));
            const { reference } = statement;
            events.push({ mentions: typeof reference === 'object' ? [reference] : [], subject: reference, statement });
            read = Math.max(quoted.to, statement.cue.until);
            previous = statement;
        }
        if (read < paragraph.until) {
            tell(paragraph.until);
            read = paragraph.until;
        }
    }
    return { events, unsaid };
}

const DOUBLE = /["“”„‟«»＂]|['‘’`]{2}/gu;
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
    const paragraphAt = (index) => paragraphs[index] ?? { begin: 0, until: 0 };
    /** @param isMended - one of the two marks is a place where it is missing */
    const pair = (open, close, paragraph, lastParagraph = paragraph, isMended = true) => {
        const { until: begin, begin: from } = open;
        const { begin: until, until: to } = close;
        if (until > begin)
            pairs.push({ begin, until, from, to, paragraph, lastParagraph, isMended });
    };
    const at = (place) => ({ begin: place, until: place });
    let open;
    const giveUp = () => {
        if (!open)
            return;
        const { begin, until, paragraph } = open;
        const whole = paragraphAt(paragraph);
        const cue = cueIn(text, until, Math.min(whole.until, until + 2_000));
        const close = cue < 0 && begin === whole.begin ? whole.until : cue;
        note('unbalanced', open, 'never closed', 0.6);
        pair(open, at(close), paragraph);
        open = undefined;
    };
    for (let index = 0; index < marks.length; index++) {
        const mark = marks[index];
        if (!mark)
            break;
        const { begin, paragraph, lean } = mark;
        const isSame = paragraph === open?.paragraph;
        if (open &&
            lean !== 'opens' &&
            (isSame || (begin > paragraphAt(paragraph).begin && paragraph - open.paragraph <= LONGEST_RUN))) {
            pair(open, mark, open.paragraph, paragraph, false);
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
        const isFirst = (pairs.at(-1)?.to ?? 0) <= whole.begin;
        if (isFirst && cueIn(text, begin, Math.min(whole.until, begin + 12)) >= 0)
            pair(at(whole.begin), mark, paragraph);
    }
    giveUp();
    return pairs.sort((a, b) => a.begin - b.begin);
}
function marksOf(text, paragraphs, pattern) {
    return paragraphs.flatMap((whole, paragraph) => [...text.slice(whole.begin, whole.until).matchAll(pattern)].map(({ 0: mark, index }) => {
        const begin = whole.begin + index;
        const until = begin + mark.length;
        const isAfterSpace = begin === whole.begin || /[\s([{—–:/]/.test(text.charAt(begin - 1));
        const isBeforeSpace = until === whole.until || /[\s)\]},.;:?!—–]/.test(text.charAt(until));
        const isEither = isAfterSpace === isBeforeSpace && (isAfterSpace || !/[“„«‘]/.test(mark));
        return { begin, until, paragraph, lean: isEither ? 'either' : isBeforeSpace ? 'closes' : 'opens' };
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
/** The entities that text pasted from a page holds, each with its character behind it. */
const ENTITIES = ' quot" apos\' amp& lt< gt> nbsp  ldquo“ rdquo” lsquo‘ rsquo’ ndash– mdash— hellip… ';
/** The character of an entity by its name; undefined for one that is not known. */
const characterOf = (name) => ENTITIES.split(` ${name}`)[1]?.match(/^\W/)?.[0];
/** Tags inside a line; every other ends one. */
const INLINE_TAGS = /^(?:[abiusq]|em|strong|span|small|mark|font)?$/;
/** Elements whose content nobody reads. */
const HIDDEN_TAGS = /^(?:script|style|noscript|iframe|svg|)$/;

const LOOKS_LIKE_HTML = /<\/[a-z][a-z\d]*>|<(?:p|br|hr|img|div)\b[^<>]*>/i;
/* Every alternative begins with characters of its own and repeats one class only, so the search is linear. */
const MENDABLE = /(\r\n?|[\u2028\u2029\u0085])|([^\S\n\ufeff ]|Â\u00a0)|(?!\n)\p{C}|â€([œ™˜“”¦\u009d]?)|(<!--|<\/?[a-z][^<>]*>)|&#?[a-z\d]{1,8};/giu;
/** Mends what stands in the way of reading, and remembers where everything came from. */
function readSource(given) {
    const isHtml = LOOKS_LIKE_HTML.test(given);
    const repairs = new Map();
    const links = [];
    // Places of the cleaned text from which on it is that of the original again, and the same places there.
    const clean = [0];
    const there = [0];
    const mark = (place) => {
        clean.push(text.length);
        there.push(place);
    };
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
        let until = index + found.length;
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
                const at = missing.has(closing) ? -1 : given.indexOf(closing, until);
                if (at < 0)
                    missing.add(closing);
                else
                    until = at;
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
                links.push({ ...anchor, until: text.length });
            anchor = url ? { begin: text.length, url } : undefined;
        }
        if (what)
            repairs.set(what, (repairs.get(what) ?? 0) + 1);
        if (by.length !== until - index)
            mark(index);
        text += by;
        if (by.length !== until - index)
            mark(until);
        read = until;
    }
    text += given.slice(read);
    /** How many of the places lie before an offset, by halving. */
    function before(offset) {
        let low = 0;
        let high = clean.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((clean[middle] ?? 0) < offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
    const original = (place, offset) => (there[place] ?? 0) + offset - (clean[place] ?? 0);
    return {
        text,
        links,
        repairs,
        original({ begin, until }) {
            const first = original(before(begin + 1) - 1, begin);
            const last = before(until);
            return { begin: first, until: until > begin ? original(clean[last] === until ? last : last - 1, until) : first };
        },
    };
}
function entity(name) {
    if (!name.startsWith('#'))
        return characterOf(name);
    const code = Number(name.slice(1).replace('x', '0x'));
    // Half of a surrogate pair is no character.
    return code > 31 && code < 0xd800 ? String.fromCharCode(code) : undefined;
}

const wordsOf = (role) => role.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
/** Whether the letters of an office in short come in this order in the office at length: Menpora, Menteri Pemuda dan Olahraga. */
function isShortFor(short, role) {
    let at = 0;
    for (const letter of role)
        if (letter === short[at])
            at++;
    return at === short.length && role.startsWith(short.charAt(0));
}
const contains = (all, some) => some.every((word) => all.includes(word));
/** An empty register for an article. */
function registerOf(text) {
    const byWord = new Map();
    const byRole = new Map();
    const slice = (span) => oneLine(text, span);
    const bearers = (map, word) => map.get(word ?? '')?.slice(-40) ?? [];
    const index = (map, word, person) => {
        if (!bearers(map, word).includes(person))
            map.set(word, [...bearers(map, word), person]);
    };
    function named(words) {
        let best;
        for (const person of new Set(words.flatMap((word) => bearers(byWord, word)))) {
            const isMeant = contains([...person.words, person.alias], words) ||
                contains(words, person.words) ||
                (words.length > 1 && words.includes(person.alias ?? ''));
            // A lone word is a first name rather than a last one.
            if (isMeant && (best?.words[0] !== words[0] || person.words[0] === words[0]))
                best = person;
        }
        return best;
    }
    return {
        enter({ is, name, words, alias, role }) {
            if (!name || words.length === 0)
                return;
            let person = named(words) ?? (alias ? named([alias]) : undefined);
            if (!person || words.length > person.words.length) {
                const longest = { name: slice(name), words, named: name };
                if (person)
                    Object.assign(person, longest);
                else
                    person = { is, ...longest };
            }
            if (is === 'institution' && words[0] !== person.alias)
                person.is = is;
            if (alias)
                index(byWord, (person.alias = alias), person);
            for (const word of words)
                index(byWord, word, person);
            if (!role)
                return;
            const written = slice(role);
            for (const word of wordsOf(written))
                index(byRole, word, person);
            // A later, fuller form of the same role is better: Gubernur → Gubernur Jambi.
            const old = person.role ?? '';
            if (written.length > old.length && contains(wordsOf(written), wordsOf(old)))
                person.role = written;
        },
        find({ name, words, alias, role }, recent) {
            if (name)
                return named(words) ?? (alias ? named([alias]) : undefined);
            const told = role ? wordsOf(slice(role)) : [];
            const [short = ''] = told;
            const holders = bearers(byRole, short).filter((person) => {
                const own = wordsOf(person.role ?? '');
                return contains(own, told) || (own.length > 0 && contains(told, own));
            });
            return (recent.find((person) => holders.includes(person)) ??
                holders.at(-1) ??
                (short.length > 4 && told.length === 1
                    ? recent.find((person) => isShortFor(short, wordsOf(person.role ?? '').join('')))
                    : undefined));
        },
    };
}

const isPerson = ({ is }) => is !== 'institution';
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
    for (const { mentions, subject, statement } of events) {
        const attribution = statement && attributeOne(statement);
        if (attribution)
            attributions.push(attribution);
        // Whoever is meant was met before this sentence.
        const speaker = statement ? attribution?.person : (who(subject) ?? newcomer(subject));
        if (!statement)
            for (const phrase of mentions)
                if (phrase.name)
                    meet(who(phrase));
        if (!speaker)
            continue;
        if (speaker.is === 'institution')
            group = speaker;
        else
            focus = speaker;
        meet(speaker);
    }
    return attributions;
    function attributeOne(statement) {
        const { reference, evidence } = statement;
        const by = (person, confidence, reason) => ({
            statement,
            person,
            ...(person ? { confidence, reason } : { confidence: 0.2, reason: 'nobody is named' }),
        });
        if (typeof reference === 'object') {
            const person = who(reference);
            if (!person)
                return by(reference.role && unnamed(reference.role), 0.4, 'only a role');
            if (!reference.name)
                return by(person, 0.8, 'has this role');
            return by(person, 0.95, person.words.length > reference.words.length ? 'name in short' : 'name');
        }
        if (reference === 'many')
            return by(group, 0.6, 'group that spoke last');
        // Words that stand alone are a quote only after somebody has spoken.
        if (focus || reference || evidence === CUE_AFTER)
            return by(reference || evidence !== CUE_AFTER ? focus : undefined, evidence === CUE_AFTER ? 0.85 : 0.7, 'spoke last');
        return undefined;
    }
    /** `seorang warga`: somebody who is told by what they are alone. */
    function unnamed(role) {
        return { is: 'role', name: oneLine(text, role), words: [], named: role };
    }
    /** Of those without a name who say something, only `seorang warga` is new for certain. */
    function newcomer(subject) {
        const role = typeof subject === 'object' && subject.role;
        return role && /(?:orang|satu) $/.test(text.slice(role.begin - 6, role.begin)) ? unnamed(role) : undefined;
    }
}

const NOWHERE = { begin: 0, until: 0 };
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
        const { begin: start, until: end } = source.original(span);
        notes.push({ kind, start, end, reason, confidence, ...(value && { value }) });
    };
    for (const [what, count] of source.repairs)
        note('repair', NOWHERE, `${what}: ${count}`, 1);
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
    const dated = published ? undefined : publishedLine(lines, dates, options.timeZone);
    if (dated) {
        note('published', dated, 'date alone', 0.9, dated.date);
        page.push(dated);
    }
    const article = masked(text, page);
    const firstLines = linesOf(article);
    const lexicon = readLexicon(article, firstLines);
    const dateline = findDateline(firstLines, lexicon.places, note);
    const title = headlineLine(article, firstLines);
    const ownHeadline = title && dateline?.begin !== title.begin ? title : undefined;
    const read = (span) => span && oneLine(text, span);
    const located = read(dateline?.place);
    for (const word of located?.toLowerCase().split(/\W+/) ?? [])
        lexicon.places.add(word);
    const story = masked(article, [dateline ?? NOWHERE, ownHeadline ?? NOWHERE]);
    const paragraphs = paragraphsOf(story);
    const marked = pairMarks(story, paragraphs, note);
    const { events, unsaid } = readNarration(story, paragraphs, marked, lexicon);
    for (const quoted of unsaid)
        note('not-a-quote', quoted, 'nobody says this', 0.7);
    const attributions = attribute(story, events);
    for (const attribution of attributions)
        noteQuote(attribution, note);
    for (const person of new Set(attributions.map(({ person }) => person)))
        if (person)
            note('person', person.named, person.role ?? 'no role', 0.9, person.name);
    const quotes = attributions.map((attribution) => ({
        statement: attribution.statement,
        quote: quoteOf(story, attribution),
    }));
    const inLanguage = languageOf(story);
    if (inLanguage)
        note('language', NOWHERE, 'its small words', 0.9, inLanguage);
    if (ownHeadline)
        note('headline', ownHeadline, 'first line', 0.9);
    const publisher = options.publisher ?? read(dateline?.publisher);
    const wish = options.headline?.trim() ?? '';
    const payload = withoutEmpty({
        version: '1.0',
        headline: wish === '' ? (read(ownHeadline) ?? headlineFromLead(story, paragraphs[0], note)) : wish,
        url,
        located,
        publisher: publisher ? { name: publisher, type: 'Organization' } : undefined,
        datePublished: published ?? dated?.date,
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
function quoteOf(text, { statement, person }) {
    // The comma before the closing mark belongs to the sentence around the quote; alone, the quote ends in a point.
    const said = oneLine(text, statement).replace(/,$/, '.');
    if (!person)
        return { text: said };
    const { name, role, is } = person;
    const type = is === 'institution' ? 'Organization' : 'Person';
    return { text: said, speaker: { name, type, ...(role && { jobTitle: role }) } };
}
function noteQuote({ statement, person, reason, confidence }, note) {
    const { cue, evidence, isMended } = statement;
    note('quote', statement, evidence[0], isMended ? 0.5 : evidence[1]);
    note(person ? 'speaker' : 'speaker-unknown', cue.until > cue.begin ? cue : statement, reason, confidence, person?.name);
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
            make: (_, { text }) => toPayloadFile(text, known),
        });
    },
});
function toPayloadFile(text, known) {
    expectArticle(text);
    const { payload } = payloadFromText(text, known);
    if (payload.headline === '')
        throw new Failure('holds no words', 'Look at the file, or give --headline.');
    const warnings = [];
    // What a page would say when it reads the payload is better said here.
    try {
        readPayload(payload, { onWarning: ({ path, message }) => warnings.push(`${path} ${message}`) });
    }
    catch (error) {
        if (error instanceof PayloadError)
            throw documentFailure(text, error);
        throw error;
    }
    return {
        text: `${JSON.stringify(payload, null, 2)}\n`,
        warnings,
        counts: { quote: payload.quotes?.length ?? 0, 'related link': payload.related?.length ?? 0 },
    };
}

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
        const known = readTextOptions(options, true);
        const sources = { given: operands, endings: ENDINGS.texts };
        const make = (_, { text }) => {
            expectArticle(text);
            const { payload, notes } = payloadFromText(text, known);
            const { outColors: colors } = terminal;
            if (options.json)
                return { text: `${JSON.stringify({ payload, notes }, null, 2)}\n`, warnings: [] };
            const lines = colors.isColorSupported ? paintText(text, notes, colors) : listNotes(text, notes);
            return { text: [...lines].join(''), warnings: [] };
        };
        return printResult({ operands: sources, terminal, make }, 'Explain the others by themselves.');
    },
});

/** What each element can look like, the default first: its `variant`, or the `layout` of a strip or a feed. */
const VARIANTS = {
    card: Object.keys(presets),
    quote: ['block', 'pull'],
    'baca-juga': Object.keys(layouts$1),
    article: [],
    feed: Object.keys(layouts),
};

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

const SCRIPTS = ['classic', 'module', 'full'];
/** What the help of every command that writes an element begins with. */
const aboutElements = [
    `FILE is a payload, or a document of any format that the elements read. A folder stands for all its files that end in ${ENDINGS.documents.join(', ')}, a pattern in quotes for what it matches, “-” for standard input, and so does no FILE at all.`,
    'The payload stands in the HTML itself, unless --src tells where the element is to load it from. The HTML of a single FILE goes to standard output; with --out each goes into a file of its own.',
    `--variant is, for a card, ${VARIANTS.card.join(', ')}; for a quote, ${VARIANTS.quote.join(', ')}; for baca-juga, ${VARIANTS['baca-juga'].join(', ')}; for a feed, ${VARIANTS.feed.join(', ')}.`,
];
/** Which element is written, of what, and what stands around it. */
const elementOptions = {
    element: {
        type: 'string',
        short: 'e',
        value: 'NAME',
        help: 'Which element to write.',
        choices: Object.keys(VARIANTS),
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
};
/**
 * What was given, checked.
 *
 * @throws {UsageError} for a value that is of no use
 */
function toElementOptions(given) {
    // parseArguments has checked both against the choices.
    const element = given.element;
    const script = given.script;
    const { variant, index, src, url } = given;
    if (variant !== undefined && !VARIANTS[element].includes(variant)) {
        const choices = VARIANTS[element].join(', ');
        throw new UsageError(`--variant: <warta-${element}> has no “${variant}”`, choices === '' ? 'Leave it out.' : `It is one of ${choices}.`);
    }
    if (index !== undefined && !/^\d{1,6}$/.test(index))
        throw new UsageError(`--index is no number from 0: ${index}`, 'The first quote is --index 0.');
    for (const [name, address] of Object.entries({ src, url }))
        expectUrl(name, address);
    return {
        ...toReadOptions(given),
        element,
        script,
        variant,
        src,
        url,
        index: index === undefined ? undefined : Number(index),
        inline: given.inline || src === undefined,
        integrity: given.integrity === undefined ? undefined : readIntegrity(given.integrity),
    };
}
/** @throws {UsageError} when what belongs to one article is asked of several */
async function expectOne({ src, url }, sources) {
    if ((src !== undefined || url !== undefined) && !(await isSingle(sources)))
        throw new UsageError('--src and --url belong to one article', 'Write the HTML of that FILE by itself.');
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

/**
 * Writes the HTML of an element for each document, with what its reader warns of.
 *
 * @param done - what has happened to the documents, for the summary
 * @param write - makes the HTML of the text of a document
 * @returns the exit code
 */
async function writeElements({ operands, options, terminal }, done, write) {
    const sources = { given: operands, endings: ENDINGS.documents };
    await expectOne(options, sources);
    return writeResults({
        operands: sources,
        terminal,
        out: options.out,
        ending: '.html',
        done,
        isVerbose: options.verbose,
        async make(_, { text }) {
            const warnings = [];
            try {
                const html = await write(text, ({ path, message }) => warnings.push(`${path} ${message}`));
                return { text: html, warnings, counts: {} };
            }
            catch (error) {
                if (error instanceof PayloadError)
                    throw documentFailure(text, error);
                throw error;
            }
        },
    });
}

const THEMES = ['auto', 'light', 'dark'];
const prerender = command({
    name: 'prerender',
    summary: 'Write the HTML of an element that is drawn already: it shows without JavaScript, and the script keeps it.',
    operands: '[FILE…]',
    about: [
        ...aboutElements,
        'The styles stand in the HTML; a page with a strict Content-Security-Policy names them, see styleHashes() of warta/prerender.',
    ],
    options: {
        base: {
            type: 'string',
            short: 'b',
            value: 'URL',
            help: 'The folder of the drop-in files; with it the script tag follows the element.',
        },
        ...elementOptions,
        lang: { type: 'string', value: 'TAG', help: 'The language of the words around the article; its own when absent.' },
        theme: { type: 'string', value: 'NAME', help: 'Whether it follows the page.', choices: THEMES },
        'heading-level': {
            type: 'string',
            value: 'N',
            help: 'The level of the headline in the page’s outline.',
            choices: ['2', '3', '4', '5', '6'],
        },
        max: { type: 'string', value: 'N', help: 'The most links or articles to show.' },
    },
    examples: [
        {
            line: 'warta prerender artikel.json --element card --base https://cdn.example/warta/0.1.0/',
            does: 'A card that is drawn already.',
        },
        {
            line: 'warta prerender payload/ -e baca-juga --theme light --out html/',
            does: 'The strips of a folder of payloads, for pages that have the script.',
        },
    ],
    async run(call) {
        const { base, lang, max, theme, 'heading-level': level } = call.options;
        expectUrl('base', base);
        if (max !== undefined && !/^[1-9]\d{0,5}$/.test(max))
            throw new UsageError(`--max is no number from 1: ${max}`, 'Leave it out to show all.');
        const wanted = {
            ...toElementOptions(call.options),
            base,
            lang,
            // parseArguments has checked it against the choices.
            theme: theme,
            headingLevel: level === undefined ? undefined : Number(level),
            max: max === undefined ? undefined : Number(max),
        };
        // Only now, as the other commands start faster without it.
        const library = await import('./prerender.js').then(function (n) { return n.p; });
        return writeElements(call, 'drawn', (text, onWarning) => library.prerender(text, { ...wanted, onWarning }));
    },
});

const id = {
    lang: 'id',
    territory: 'id_ID',
    newest: 'Berita terbaru',
    none: 'Belum ada berita.',
    quotes: 'Kutipan',
    embed: 'Sematkan berita ini',
    embedAddress: 'Di WordPress, tempelkan alamat halaman ini pada baris tersendiri.',
    embedHtml: 'Di halaman lain, tempelkan HTML berikut.',
};
const en = {
    lang: 'en',
    territory: 'en_GB',
    newest: 'Latest news',
    none: 'No news yet.',
    quotes: 'Quotes',
    embed: 'Embed this article',
    embedAddress: 'In WordPress, paste the address of this page on a line of its own.',
    embedHtml: 'Elsewhere, paste this HTML.',
};
/** English for those who read it; Indonesian for all others. */
const siteWords = (lang) => (/^en\b/iu.test(lang ?? '') ? en : id);

/**
 * The article as schema.org `NewsArticle`, for a `<script type="application/ld+json">` in a page's head.
 *
 * Quotes become `Quotation`s with `spokenByCharacter`, related articles the `relatedLink`s of the page.
 */
function toJsonLd(article) {
    const { url, publisher, body } = article;
    const paragraphs = body.flatMap((block) => block.type === 'paragraph' || block.type === 'heading' ? block.text : []);
    return {
        '@context': 'https://schema.org',
        ...node('NewsArticle', {
            '@id': url && withoutFragment(url),
            url,
            mainEntityOfPage: url && node('WebPage', { '@id': withoutFragment(url), relatedLink: list(article.related.flatMap(addressOf)) }),
            identifier: article.id,
            headline: article.headline,
            alternativeHeadline: article.kicker,
            description: article.description,
            dateline: article.located,
            articleSection: article.articleSection,
            image: list(article.image.map(imageNode)),
            author: list(article.author.map(partyNode)),
            publisher: publisher && publisherNode(publisher),
            datePublished: article.datePublished,
            dateModified: article.dateModified,
            expires: article.expires,
            inLanguage: article.inLanguage,
            keywords: list(article.keywords),
            articleBody: paragraphs.join('\n\n') || undefined,
            hasPart: list(article.quotes.map((quote) => quotationNode(quote, url))),
            copyrightNotice: article.copyrightNotice,
            license: article.license,
        }),
    };
}
const withoutFragment = (url) => url.replace(/#.*$/s, '');
const addressOf = ({ url }) => (url === undefined ? [] : [url]);
const list = (items) => (items.length ? items : undefined);
/** A node without the properties that have no value. */
function node(type, properties) {
    const given = Object.entries(properties).filter(([, value]) => value !== undefined);
    return { '@type': type, ...Object.fromEntries(given) };
}
function imageNode({ url, width, height, caption, creditText }) {
    return node('ImageObject', { url, width, height, caption, creditText });
}
function partyNode({ name, type = 'Person', url, jobTitle, image }) {
    // schema.org gives a job title to persons alone.
    return node(type, {
        name,
        url,
        jobTitle: type === 'Person' ? jobTitle : undefined,
        image: image && imageNode(image),
    });
}
function publisherNode({ logo, ...party }) {
    return { ...partyNode({ type: 'Organization', ...party }), ...(logo && { logo: imageNode(logo) }) };
}
function quotationNode({ text, speaker, source, inLanguage }, url) {
    const isElsewhere = source && (!source.url || source.url !== url);
    return node('Quotation', {
        text,
        spokenByCharacter: speaker && partyNode(speaker),
        inLanguage,
        isPartOf: isElsewhere ? node('CreativeWork', { headline: source.headline, url: source.url }) : undefined,
    });
}

/** The whole article as it stands on a page of its own, under the page's first heading. */
function articleMarkup(article, lang) {
    const { headline, kicker = article.articleSection, description, image } = article;
    const locale = allWords(chooseLocale(lang));
    return markup `<article>
<header>${kicker && markup `\n<p class="kicker">${kicker}</p>`}
<h1>${headline}</h1>${description && markup `\n<p class="dek">${description}</p>`}${byline(article, locale)}
</header>${image[0] && lead(image[0])}${storyMarkup(article, lang)}${foot(article, locale)}
</article>`;
}
/** What follows the head and the lead picture: the body, then the quotes and the links that do not stand in it. */
function storyMarkup(article, lang) {
    const { body, quotes, related } = article;
    const said = new Set(body.flatMap((block) => (block.type === 'quote' ? block.quote.text : [])));
    const linked = new Set(body.flatMap((block) => (block.type === 'related' ? block.links : [])).map(whereTo));
    const otherQuotes = quotes.filter(({ text }) => !said.has(text)).map((quote) => quoteMarkup(article, quote));
    const otherLinks = related.filter((link) => !linked.has(whereTo(link)));
    return markup `${body.map((block, at) => blockMarkup(article, block, at === 0))}${otherQuotes.length > 0 &&
        markup `\n<section>\n<h2>${siteWords(lang).quotes}</h2>${otherQuotes.map((quote) => markup `\n${quote}`)}\n</section>`}${otherLinks.length > 0 && aside(relatedFallback(article, otherLinks))}`;
}
/** By what a link is known again. */
const whereTo = ({ url, headline }) => url ?? headline;
const aside = (links) => markup `\n<aside class="related">\n${links}\n</aside>`;
function blockMarkup(article, block, isFirst) {
    const { located } = article;
    if (block.type === 'heading')
        return markup `\n<h2>${block.text}</h2>`;
    if (block.type === 'related')
        return block.links.length > 0 ? aside(blockFallback(article, block)) : markup ``;
    if (block.type === 'quote')
        return markup `\n${quoteMarkup(article, block.quote)}`;
    if (block.type === 'paragraph' && isFirst && located && needsDateline(block.text, located)) {
        return markup `\n<p><b>${located}</b> – ${block.text}</p>`;
    }
    return markup `\n${blockFallback(article, block)}`;
}
/** A quote without the link to the article in which the reader is; one from elsewhere keeps its own. */
function quoteMarkup({ url, ...elsewhere }, { source, ...quote }) {
    return quoteFallback(elsewhere, source && source.url !== url ? { ...quote, source } : quote);
}
/** The authors, the day, and the day of the last change. */
function byline(article, locale) {
    const { author, publisher, datePublished, dateModified } = article;
    const names = author.map(({ name }) => name);
    const isUpdated = dateModified && Date.parse(dateModified) > Date.parse(datePublished ?? '');
    const meta = [
        publisher && markup `<cite>${publisher.name}</cite>`,
        datePublished && time(datePublished, locale),
        isUpdated && markup `${locale.updated} ${time(dateModified, locale)}`,
    ].filter(Boolean);
    const line = meta.map((part, at) => (at ? markup ` · ${part}` : part));
    return markup `${names.length > 0 && markup `\n<p class="byline">${formatByline(names, locale)}</p>`}${line.length > 0 && markup `\n<p class="meta">${line}</p>`}`;
}
const time = (dateTime, locale) => markup `<time${attributes({ datetime: dateTime })}>${formatDateTime(dateTime, locale)}</time>`;
/** The first picture, which is not waited for. */
function lead(image) {
    const { url, width, height, alt = '', caption, creditText } = image;
    const srcset = srcsetOf(image);
    const candidates = typeof srcset === 'string' ? { srcset, sizes: '(min-width: 57rem) 900px, 100vw' } : {};
    const picture = markup `<img${attributes({ src: url, ...candidates, alt, width, height })}>`;
    const words = [caption, creditText].filter(Boolean).join(' ');
    return markup `\n<figure class="lead">${picture}${words && markup `<figcaption>${words}</figcaption>`}</figure>`;
}
/** Copyright, licence, and where the article comes from. */
function foot({ copyrightNotice, license, url }, locale) {
    const parts = [
        copyrightNotice && markup `${copyrightNotice}`,
        license && markup `<a${attributes({ href: license, rel: 'license' })}>${locale.license}</a>`,
        url && markup `<a${attributes({ href: url })}>${locale.originalArticle}</a>`,
    ].filter(Boolean);
    const line = parts.map((part, at) => (at ? markup ` · ${part}` : part));
    return parts.length > 0 && markup `\n<footer class="meta"><p>${line}</p></footer>`;
}

/** A whole HTML document. It needs no script, and its only style is a file, so the strictest policy will do. */
function htmlPage(site, { lang, dir, title, description, canonical, up, head, main }) {
    const root = attributes({ lang, dir: dir ?? (direction(lang) === 'rtl' ? 'rtl' : undefined) });
    return markup `<!doctype html>
<html${root}>
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">${description && meta('description', description)}
${link({ rel: 'canonical', href: canonical })}
${link({ rel: 'stylesheet', href: `${up}${site.assets}page.css` })}
${link({ rel: 'alternate', type: 'application/rss+xml', title: site.title, href: `${site.base}feed.xml` })}
${link({ rel: 'alternate', type: 'application/feed+json', title: site.title, href: `${site.base}feed.json` })}${head}
</head>
<body>
<header class="site"><a${attributes({ href: up || './', rel: 'home' })}>${site.title}</a></header>
<main>
${main}
</main>
</body>
</html>
`.html;
}
/** A `<link>`. */
const link = (values) => markup `<link${attributes(values)}>`;
/** A `<meta>` on a line of its own; nothing without content. */
const meta = (name, content) => content === undefined || content === '' ? undefined : markup `\n<meta${attributes({ name, content })}>`;
/** A `<meta>` of Open Graph, which is RDFa and has properties. */
const property = (name, content) => content === undefined || content === '' ? undefined : markup `\n<meta${attributes({ property: name, content })}>`;

/** What an article can be pasted as. */
const SNIPPETS = ['card', 'quote', 'baca-juga'];
/** The short HTML that one pastes by hand, and that stands without a script wherever a CMS cuts it. */
const plainSnippet = (site, published, element) => snippet$1(published.article, { element, ...placeOfParts(site, published) });
/** Everything is loaded from where it is published, so that a correction reaches every page that shows the article. */
const placeOfParts = ({ assets, base, integrity }, { payload }) => ({
    src: payload,
    base: new URL(assets, base).href,
    integrity,
});
/**
 * HTML to paste for each element that has something to show of the article, by file name. What is drawn already is for pages
 * whose owner decides what stands in them: a CMS that strips tags would leave its styles as text.
 */
async function snippetsOf(site, published, prerender) {
    const { quotes, related } = published.article;
    const shown = { card: true, quote: quotes.length > 0, 'baca-juga': related.length > 0 };
    const files = {};
    for (const element of SNIPPETS.filter((name) => shown[name])) {
        files[`${element}.html`] = plainSnippet(site, published, element);
        if (!prerender)
            continue;
        const options = { element, ...placeOfParts(site, published) };
        files[`${element}.prerendered.html`] = await prerender(published.article, options);
    }
    return files;
}

/** The folder of all article pages. */
const ARTICLES = 'artikel';
/** The longest readable part of a folder's name. */
const MAX_SLUG = 60;
/**
 * Where an article is published: the same for the same article, whatever its headline becomes, and whatever else is published.
 *
 * Ids and addresses come from others, so a name is made of `a-z`, `0-9` and `-` alone: nothing climbs out of the folder, no
 * letter differs by case or by Unicode form only, and the hash at its end keeps apart what reads alike, also from the names
 * that Windows keeps for itself.
 */
function placeOf(article) {
    // Not sliced from the whole: a slice would keep it.
    const key = createHash('sha256').update(identityOf(article)).digest().toString('hex', 0, 8);
    return { key, shard: key.slice(0, 2), folder: `${slugOf(article)}-${key.slice(2)}` };
}
/** The path of an article's folder, with slashes, `artikel/3f/jembatan-dibuka-2a9c1b7d0e4a56/`. */
const pathOf = ({ shard, folder }) => `${ARTICLES}/${shard}/${folder}/`;
/** The key of the place that a folder in a shard is. */
const keyOf = (shard, folder) => shard + folder.slice(-14);
/** What makes an article the same article: its page; else the publisher's id; else what it says first, and when. */
function identityOf({ url, id, publisher, headline, datePublished }) {
    if (url !== undefined)
        return `url ${url.replace(/#.*$/su, '')}`;
    const owner = publisher?.url ?? publisher?.name ?? '';
    return JSON.stringify(id === undefined ? ['headline', owner, headline, datePublished] : ['id', owner, id]);
}
/** A readable name from what stays when the headline is changed: the end of the address, or the id. */
function slugOf({ url, id, headline }) {
    const [last = ''] = (url === undefined ? '' : new URL(url).pathname).split('/').filter(Boolean).slice(-1);
    return [last.replace(/\.\w{2,5}$/u, ''), id ?? '', headline].map(plainLetters).find(Boolean) ?? 'berita';
}
function plainLetters(text) {
    return decoded(text.slice(0, 10 * MAX_SLUG))
        .normalize('NFKD')
        .toLowerCase()
        .replace(/\p{M}+/gu, '')
        .replace(/[^a-z\d]+/gu, '-')
        .slice(0, MAX_SLUG)
        .replace(/^-|-$/gu, '');
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text; // a percent sign that stands for itself, or an escape that was cut
    }
}

/** The site could not be written, or not to its end. */
class PublishError extends Error {
    name = 'PublishError';
    code;
    constructor(code, message, options) {
        super(message, options);
        this.code = code;
    }
}
/** The code of a system's error, `ENOENT`. */
const systemCode = (error) => error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
/** An error of the file system in words that tell what to do. */
function writingFailed(error, path) {
    const code = systemCode(error);
    if (/^(?:ENOSPC|EDQUOT)$/u.test(code)) {
        const what = code === 'EDQUOT' ? 'the quota is used up' : 'the disk is full';
        return new PublishError('disk-full', `Cannot write ${path}: ${what}. Make room and publish again.`, {
            cause: error,
        });
    }
    const reasons = {
        EACCES: 'there is no permission to',
        EPERM: 'there is no permission to',
        EROFS: 'the file system is read-only',
        ENOTDIR: 'a part of its path is a file',
        EEXIST: 'a file stands where a folder is needed',
        EISDIR: 'a folder stands where a file is needed',
        EMFILE: 'too many files are open',
        ENAMETOOLONG: 'its path is too long',
    };
    const reason = reasons[code] ?? (error instanceof Error ? error.message : String(error));
    return new PublishError('unwritable', `Cannot write ${path}: ${reason}.`, { cause: error });
}

/**
 * @param base - where the folder will be served; a slash at its end is added
 * @throws {PublishError} when it is no http(s) URL, or has a query, a fragment or credentials, which no folder has
 */
function siteAddress(base) {
    const url = parseUrl(base);
    if (!url || !/^https?:$/u.test(url.protocol) || url.search || url.hash || url.username || url.password) {
        throw new PublishError('bad-base', `The base must be the http(s) address of a folder, such as https://sematan.example/berita/; it is "${base}".`);
    }
    return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
/** Gives an article its addresses. */
function publishedAt(place, article, { base }) {
    const path = pathOf(place);
    const page = new URL(path, base).href;
    return {
        article: article.url === undefined ? { ...article, url: page } : article,
        path,
        page,
        payload: `${page}payload.json`,
        card: `${page}card.json`,
        oembed: `${page}oembed.json`,
    };
}
/** The page that search engines and readers are led to: the publisher's own. */
const canonicalOf = ({ article, page }) => article.url ?? page;
/**
 * Where a card in a frame leads to. WordPress lets a frame lead to its own host alone, so that one of another host than its
 * article leads to our page, which leads on.
 */
function framedLinkOf(published) {
    const canonical = canonicalOf(published);
    return new URL(canonical).host === new URL(published.page).host ? canonical : published.page;
}

/**
 * The page of one article: complete without a script, with all that machines ask for in its head (schema.org JSON-LD, Open
 * Graph, oEmbed discovery), and at its end what one pastes elsewhere.
 */
function articlePage(site, published) {
    const { article, page } = published;
    const { headline, publisher, description, inLanguage = site.lang, dir } = article;
    return htmlPage(site, {
        lang: inLanguage,
        dir,
        title: publisher ? `${headline} · ${publisher.name}` : headline,
        description,
        canonical: canonicalOf(published),
        up: '../../../',
        head: head(site, published),
        main: markup `${articleMarkup(article, inLanguage)}\n${embedBox(page, plainSnippet(site, published, 'card'), inLanguage)}`,
    });
}
function head(site, published) {
    const { article, oembed } = published;
    const { headline, author, publisher, datePublished, dateModified, articleSection, keywords, image } = article;
    const discovery = { rel: 'alternate', type: 'application/json+oembed', title: headline, href: oembed };
    return markup `
${link(discovery)}${meta('author', author.map(({ name }) => name).join(', '))}${property('og:type', 'article')}${[
        property('og:title', headline),
        property('og:description', article.description),
        property('og:url', canonicalOf(published)),
        property('og:site_name', publisher?.name ?? site.title),
        property('og:locale', siteWords(article.inLanguage ?? site.lang).territory),
        pictureProperties(image[0]),
        property('article:published_time', datePublished),
        property('article:modified_time', dateModified),
        property('article:section', articleSection),
        keywords.map((keyword) => property('article:tag', keyword)),
        meta('twitter:card', image.length ? 'summary_large_image' : 'summary'),
    ]}
${jsonScript('application/ld+json', toJsonLd(article))}`;
}
function pictureProperties(image) {
    return (image &&
        markup `${[
            property('og:image', image.url),
            property('og:image:width', image.width),
            property('og:image:height', image.height),
            property('og:image:alt', image.alt),
        ]}`);
}
/** What one pastes elsewhere, as text to copy. */
function embedBox(page, snippet, lang) {
    const words = siteWords(lang);
    const field = (label, text, rows) => markup `<p><label>${label}<textarea${attributes({ readonly: '', rows, spellcheck: 'false' })}>\n${text}</textarea></label></p>`;
    return markup `<details class="embed"${attributes({ lang: words.lang === lang ? undefined : words.lang, dir: 'ltr' })}>
<summary>${words.embed}</summary>
${field(words.embedAddress, page, 2)}
${field(words.embedHtml, snippet, 8)}
</details>`;
}

/** The style of the pages: the reader's own typefaces, a measure of 65 characters, light and dark. */
const PAGE_STYLE = `:root {
  color-scheme: light dark;
  --ink: light-dark(#16181d, #eceef2);
  --muted: light-dark(#595f6b, #a4aab6);
  --line: light-dark(#dcdee2, #33373f);
  --accent: light-dark(#a3122a, #ff8f9b);
  font-family: system-ui, sans-serif;
  line-height: 1.6;
  color: var(--ink);
  background: light-dark(#fff, #14161a);
}
* { box-sizing: border-box; }
body { margin: 0; padding: 0 1rem 4rem; font-size: 1.0625rem; overflow-wrap: anywhere; hyphens: auto; }
a { color: inherit; text-decoration-thickness: 1px; text-underline-offset: 0.15em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.site { max-width: 56rem; margin: 0 auto 2.5rem; padding: 1rem 0; border-bottom: 1px solid var(--line); font-weight: 700; }
.site a { text-decoration: none; }
main { max-width: 38rem; margin: 0 auto; }
h1, h2, .dek { text-wrap: balance; hyphens: manual; }
h1 { margin: 0.25rem 0 0.75rem; font-size: clamp(1.75rem, 1.2rem + 2.6vw, 2.5rem); line-height: 1.12; letter-spacing: -0.01em; }
h2 { margin: 2.5rem 0 0.5rem; font-size: 1.3rem; line-height: 1.3; }
p { margin: 0 0 1.25rem; text-wrap: pretty; }
.kicker { margin: 0; color: var(--accent); font-size: 0.8125rem; font-weight: 700; }
.dek { font-size: 1.1875rem; line-height: 1.45; color: var(--muted); }
.byline { margin: 0; font-size: 0.9375rem; font-weight: 500; }
.meta { color: var(--muted); font-size: 0.8125rem; font-variant-numeric: tabular-nums; }
.meta cite, blockquote cite { font-style: normal; }
figure { margin: 2rem 0; }
figure.lead { width: min(56rem, 100vw - 2rem); margin-inline: calc((100% - min(56rem, 100vw - 2rem)) / 2); }
img { display: block; width: 100%; height: auto; max-height: 45rem; object-fit: cover; border-radius: 2px; background: var(--line); }
figcaption { max-width: 38rem; margin: 0.5rem auto 0; color: var(--muted); font-size: 0.8125rem; line-height: 1.4; }
blockquote { margin: 2rem 0; padding-inline-start: 1.25rem; border-inline-start: 3px solid var(--accent); }
blockquote p { margin: 0 0 0.5rem; font-size: 1.25rem; line-height: 1.4; }
blockquote footer { color: var(--muted); font-size: 0.875rem; }
blockquote cite { color: var(--ink); font-weight: 700; }
.related { margin: 2rem 0; padding: 1rem 0; border-block: 1px solid var(--line); }
.related p { margin: 0 0 0.25rem; color: var(--accent); }
.related ul { margin: 0; padding-inline-start: 1.1rem; }
article > footer { margin-top: 2.5rem; padding-top: 0.75rem; border-top: 1px solid var(--line); }
.embed { margin-top: 2rem; font-size: 0.9375rem; }
.embed summary { cursor: pointer; font-weight: 700; }
.embed p { margin: 1rem 0 0; }
.embed textarea { display: block; width: 100%; margin-top: 0.25rem; padding: 0.5rem; border: 1px solid var(--line); border-radius: 2px; color: inherit; background: transparent; font: 0.8125rem/1.4 ui-monospace, monospace; }
.list { margin: 0; padding: 0; list-style: none; }
.list li { padding: 1rem 0; border-bottom: 1px solid var(--line); }
.list h2 { margin: 0 0 0.25rem; }
.list h2 a { text-decoration: none; }
.list h2 a:hover { text-decoration: underline; text-decoration-thickness: 1px; }
.list p { margin: 0 0 0.25rem; }
@media print { .site, .embed { display: none; } }
`;

/** The files without which what is published does not work. */
const NEEDED = ['warta.js', 'frame.html', 'sri.json'];
/** The drop-in files of this package: `dist`, of which this module is a part. */
const OWN = fileURLToPath(new URL('../../', import.meta.url));
/**
 * Reads the drop-in files and adds the style sheet of the pages.
 *
 * @param folder - where they are, when not in this package
 * @throws {PublishError} when they are not there
 */
function readAssets(folder = OWN) {
    const files = { 'page.css': PAGE_STYLE };
    try {
        for (const name of readdirSync(folder).sort()) {
            if (/^[\w.-]+\.(?:m?js|html|css|json)$/u.test(name))
                files[name] = readFileSync(join(folder, name));
        }
    }
    catch (error) {
        throw new PublishError('no-assets', `Cannot read the drop-in files in ${folder}.`, { cause: error });
    }
    const missing = NEEDED.filter((name) => !files[name]);
    if (missing.length)
        throw new PublishError('no-assets', `${missing.join(', ')}: not among the files in ${folder}.`);
    const hash = createHash('sha256');
    for (const [name, content] of Object.entries(files))
        hash.update(`${name}\0`).update(content).update('\0');
    return {
        path: `assets/${version}-${hash.digest('hex').slice(0, 8)}/`,
        files,
        integrity: hashesOf(files),
    };
}
/** `integrity` is computed rather than believed: a stale list would stop the script on every page. */
function hashesOf(files) {
    const scripts = Object.entries(files).filter(([name]) => /\.m?js$/u.test(name));
    return Object.fromEntries(scripts.map(([name, content]) => [name, `sha384-${createHash('sha384').update(content).digest('base64')}`]));
}

/** An article's story as HTML inside a feed, which has a title, a dek and a picture of its own; never empty. */
function feedBody(article, lang) {
    const { html } = storyMarkup(article, article.inLanguage ?? lang);
    return html.trim() || markup `<p>${article.description ?? article.headline}</p>`.html;
}
/** A date with a time of day, which feeds want: a day that stands alone began in Jakarta. */
const momentOf = (date) => date === undefined || date.includes('T') ? date : `${date}T00:00:00+07:00`;

/** The newest articles as JSON Feed 1.1 (jsonfeed.org), whole. */
function jsonFeed(site, newest) {
    const feed = {
        version: 'https://jsonfeed.org/version/1.1',
        title: site.title,
        home_page_url: site.base,
        feed_url: `${site.base}feed.json`,
        language: site.lang,
        items: newest.map((published) => jsonItem(published, site.lang)),
    };
    return `${JSON.stringify(feed, null, 1)}\n`;
}
function jsonItem(published, lang) {
    const { article, page, payload } = published;
    const { headline, description, image, author, datePublished, dateModified, keywords } = article;
    return {
        id: page,
        url: canonicalOf(published),
        title: headline,
        summary: description,
        content_html: feedBody(article, lang),
        image: image[0]?.url,
        date_published: momentOf(datePublished),
        date_modified: momentOf(dateModified),
        authors: author.length
            ? author.map(({ name, url, image: avatar }) => ({ name, url, avatar: avatar?.url }))
            : undefined,
        tags: keywords.length ? keywords : undefined,
        language: article.inLanguage,
        // An extension, as the specification allows: where the article can be embedded from.
        _warta: { page, payload },
    };
}

const NAMESPACES = {
    'xmlns:atom': 'http://www.w3.org/2005/Atom',
    'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    'xmlns:dcterms': 'http://purl.org/dc/terms/',
    'xmlns:media': 'http://search.yahoo.com/mrss/',
};
/**
 * The newest articles as RSS 2.0 (rssboard.org), whole. XML and HTML escape text alike, and what XML cannot hold at all was
 * removed when the article was read.
 */
function rssFeed(site, newest) {
    const self = attributes({ rel: 'self', type: 'application/rss+xml', href: `${site.base}feed.xml` });
    const latest = newest[0]?.article.datePublished;
    return markup `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"${attributes(NAMESPACES)}>
<channel>
<title>${site.title}</title>
<link>${site.base}</link>
<atom:link${self}/>
<description>${site.title}</description>
<language>${site.lang}</language>${latest && element('lastBuildDate', rfc822(latest))}${newest.map((published) => item(published, site.lang))}
</channel>
</rss>
`.html;
}
function item(published, lang) {
    const { article, page } = published;
    const { headline, description, author, image, datePublished, dateModified, inLanguage } = article;
    return markup `
<item>${element('title', headline)}${element('link', canonicalOf(published))}${element('guid', page)}${[
        datePublished && element('pubDate', rfc822(datePublished)),
        dateModified && element('dcterms:modified', dateModified),
        author.map(({ name }) => element('dc:creator', name)),
        categories(article).map((name) => element('category', name)),
        inLanguage && element('dc:language', inLanguage),
        description && element('description', description),
        image[0] && media(image[0]),
        element('content:encoded', feedBody(article, lang)),
    ]}
</item>`;
}
/** The section first, as readers take the first category for it. */
const categories = ({ articleSection, keywords }) => [
    ...new Set([...(articleSection === undefined ? [] : [articleSection]), ...keywords]),
];
function media({ url, width, height, alt, caption, creditText }) {
    const about = [
        alt && element('media:description', alt),
        caption && element('media:text', caption),
        creditText && element('media:credit', creditText),
    ];
    return markup `\n<media:content${attributes({ url, medium: 'image', width, height })}>${about}</media:content>`;
}
/** An element of text, on a line of its own. */
const element = (name, text) => {
    const open = { html: `\n<${name}>` };
    const close = { html: `</${name}>` };
    return markup `${open}${text}${close}`;
};
/** The date as RFC 822 has it, in UTC. */
const rfc822 = (dateTime) => new Date(momentOf(dateTime)).toUTCString();

/**
 * The headers in the form of Netlify and Cloudflare Pages; other hosts have their own, and the same lines say what is needed.
 *
 * Payloads and scripts are for every origin: a frame that a page has sandboxed has none of its own.
 *
 * @param base - the paths in the file begin at the root of the host
 */
function headersFile(base) {
    const root = new URL(base).pathname;
    const fresh = 'Cache-Control: public, max-age=60, stale-while-revalidate=86400';
    const policy = "default-src 'none'; style-src 'self'; img-src https: http: data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    return `# Headers for Netlify, Cloudflare Pages and whoever else reads this file.
${root}assets/*
  Cache-Control: public, max-age=31536000, immutable
  Access-Control-Allow-Origin: *
  X-Content-Type-Options: nosniff
${root}${ARTICLES}/*
  ${fresh}
  Access-Control-Allow-Origin: *
  Content-Security-Policy: ${policy}
  Referrer-Policy: strict-origin-when-cross-origin
  X-Content-Type-Options: nosniff
${['feed.json', 'feed.xml'].map((name) => `${root}${name}\n  ${fresh}\n  Access-Control-Allow-Origin: *`).join('\n')}
`;
}

/** The front page: the newest articles as links to their pages here. */
function indexPage(site, newest) {
    const words = siteWords(site.lang);
    return htmlPage(site, {
        lang: site.lang,
        title: site.title,
        canonical: site.base,
        up: '',
        main: markup `<h1>${words.newest}</h1>
<ul class="list">${newest.map((published) => markup `\n${entry(published, site.lang)}`)}
</ul>`,
    });
}
function entry({ article, path }, lang) {
    const { headline, description, datePublished, publisher, inLanguage = lang, dir } = article;
    const locale = chooseLocale(inLanguage);
    const meta = [
        publisher && markup `<cite>${publisher.name}</cite>`,
        datePublished &&
            markup `<time${attributes({ datetime: datePublished })}>${formatDateTime(datePublished, locale)}</time>`,
    ].filter(Boolean);
    const line = meta.map((part, at) => (at ? markup ` · ${part}` : part));
    return markup `<li${attributes({ lang: inLanguage === lang ? undefined : inLanguage, dir })}><h2><a${attributes({ href: path })}>${headline}</a></h2>${description && markup `<p>${description}</p>`}${line.length > 0 && markup `<p class="meta">${line}</p>`}</li>`;
}

/** Keeps the newest entries of a stream that has no end: of `count` at most, the newest first. */
class Newest {
    #count;
    #kept = [];
    constructor(count) {
        this.#count = count;
    }
    /** Takes an entry in when it is new enough. Of two of one moment the path decides, so that the order they came in does not. */
    add(entry) {
        const moment = entry.date === undefined ? -Infinity : Date.parse(entry.date);
        const at = this.#kept.findIndex((kept) => moment > kept.moment || (moment === kept.moment && entry.path < kept.entry.path));
        if (at < 0 && this.#kept.length >= this.#count)
            return;
        this.#kept.splice(at < 0 ? this.#kept.length : at, 0, { entry, moment });
        this.#kept.length = Math.min(this.#kept.length, this.#count);
    }
    /** What was kept, the newest first; what has no date comes last. */
    get entries() {
        return this.#kept.map(({ entry }) => entry);
    }
}

/**
 * The address of `frame.html` that {@link readRequest} understands. The element comes first: by that the drop-in knows the
 * frames of its page.
 *
 * @param base - the folder of the drop-in files
 * @throws {TypeError} when `base` is no address
 */
function frameAddress(base, { element, src, ...attributes }) {
    const address = new URL('frame.html', base.endsWith('/') ? base : `${base}/`);
    const given = Object.entries(attributes).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
    address.search = new URLSearchParams([['element', element], ['src', src], ...given]).toString();
    return address.href;
}

/** The width of an embedded card, and the part of it that text can take. Pixels. */
const WIDTH$1 = 600;
const CHARACTERS_A_LINE = { headline: 46, dek: 75 };
/**
 * The answer of oEmbed 1.0 (oembed.com) for an article's page: `rich`, a card in an iframe, after a link for those who show no
 * iframe or strip it. WordPress shows the link until the frame has told its height.
 */
function oembedOf(site, published) {
    const { article, card } = published;
    const { headline, author, publisher } = article;
    const image = article.image.find(({ width, height }) => width && height);
    const height = cardHeight(published);
    const iframe = attributes({
        src: frameAddress(new URL(site.assets, site.base).href, { element: 'card', src: card }),
        title: headline,
        width: WIDTH$1,
        height,
        frameborder: '0',
        loading: 'lazy',
    });
    const link = attributes({ href: canonicalOf(published) });
    const answer = {
        version: '1.0',
        type: 'rich',
        title: headline,
        author_name: author[0]?.name,
        author_url: author[0]?.url,
        provider_name: publisher?.name ?? site.title,
        provider_url: publisher?.url ?? site.base,
        cache_age: 3600,
        // The three of them, or none.
        ...(image && { thumbnail_url: image.url, thumbnail_width: image.width, thumbnail_height: image.height }),
        html: markup `<blockquote><p><a${link}>${headline}</a></p></blockquote><iframe${iframe}></iframe>`.html,
        width: WIDTH$1,
        height,
    };
    return `${JSON.stringify(answer)}\n`;
}
/**
 * About how high a card of 600 px becomes: the answer has to give a height, and a frame that cannot tell its own keeps it.
 */
function cardHeight({ article }) {
    const { headline, description = '', image, kicker = article.articleSection } = article;
    const lines = (text, characters) => Math.ceil(text.length / characters);
    const picture = image.length ? (WIDTH$1 * 9) / 16 + 12 : 0;
    const words = 27 * lines(headline, CHARACTERS_A_LINE.headline) + 23 * lines(description, CHARACTERS_A_LINE.dek);
    return Math.round(picture + (kicker ? 22 : 0) + words + 48);
}

/**
 * All articles of a source, each as soon as it is asked for. An article or a document that cannot be shown becomes a
 * {@link Problem}, never an exception.
 */
async function* readArticles(source, reading) {
    const { timeZone, baseUrl, now, onWarning } = reading;
    const context = {
        baseUrl,
        now,
        onWarning: onWarning && ((warning) => onWarning(warning, source.name)),
        withZone: timeZone === undefined ? undefined : (dateTime) => inTimeZone(dateTime, timeZone),
    };
    try {
        const document = await source.read();
        const [, { items }] = recognise(document, context, allReaders);
        if (!items.length)
            yield { source: source.name, path: '$', message: 'there is no article in it' };
        for (const item of items) {
            try {
                yield readOne({ items: [item] });
            }
            catch (error) {
                yield problem(source, error, item.path);
            }
        }
    }
    catch (error) {
        yield problem(source, error);
    }
}
const isProblem = (read) => 'source' in read;
function problem({ name }, error, at) {
    const message = error instanceof Error ? error.message : String(error);
    if (error instanceof PayloadError)
        return { source: name, path: error.path, code: error.code, message };
    return { source: name, ...(at !== undefined && { path: at }), message };
}

/** What files are called until they are whole; what bears such a name is left from a run that was killed. */
const UNFINISHED = '.warta-unfinished-';
/**
 * Makes a folder hold exactly these files. One whose bytes are the same is not touched; the others are written beside their
 * place and moved into it, so that a file is the old one or the new one, and never half of it.
 *
 * @param files - in the order in which they are written: what others refer to comes first
 * @throws {PublishError}
 */
function writeFolder(folder, files, tally) {
    const isNew = makeFolder(folder);
    const found = isNew ? [] : namesIn(folder);
    for (const [name, content] of Object.entries(files)) {
        writeFile(folder, name, content, tally, found.includes(name));
    }
    for (const name of found)
        if (!Object.hasOwn(files, name))
            remove(join(folder, name));
}
/** Writes one file as {@link writeFolder} does, whatever else is in the folder. */
function writeFile(folder, name, content, tally, isThere = true) {
    const path = join(folder, name);
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    if (isThere && isSame(path, bytes)) {
        tally.unchanged += 1;
        return;
    }
    const unfinished = join(folder, `${UNFINISHED}${process.pid}-${name}`);
    try {
        writeFileSync(unfinished, bytes);
        renameSync(unfinished, path);
    }
    catch (error) {
        rmSync(unfinished, { force: true });
        throw writingFailed(error, path);
    }
    tally.written += 1;
}
/** Removes what a run that was killed has left in a folder that others may use as well. */
function removeUnfinished(folder) {
    for (const name of namesIn(folder))
        if (isUnfinished(name))
            remove(join(folder, name));
}
const isUnfinished = (name) => name.startsWith(UNFINISHED);
/** Makes a folder and those above it. @returns whether it was not there */
function makeFolder(folder) {
    try {
        return mkdirSync(folder, { recursive: true }) !== undefined;
    }
    catch (error) {
        throw writingFailed(error, folder);
    }
}
/** The names in a folder; none where there is no folder. */
function namesIn(folder) {
    try {
        return readdirSync(folder);
    }
    catch (error) {
        if (systemCode(error) === 'ENOENT')
            return [];
        throw writingFailed(error, folder);
    }
}
function remove(path) {
    try {
        rmSync(path, { recursive: true, force: true });
    }
    catch (error) {
        throw writingFailed(error, path);
    }
}
function isSame(path, bytes) {
    try {
        return readFileSync(path).equals(bytes);
    }
    catch {
        return false; // not there, or not to be read: writing will tell
    }
}

/** Says that a folder is ours, so that what is no longer published may be removed from it. */
const MARK = '.warta-published';
const LOCK = '.warta-publishing';
/**
 * Makes the folder ready and keeps other runs out of it until `release`.
 *
 * @throws {PublishError} when it holds what others made, another run is at work in it, or it cannot be written
 */
function claimFolder(out) {
    makeFolder(out);
    const names = namesIn(out).filter((name) => !isUnfinished(name) && name !== LOCK);
    if (names.length > 0 && !names.includes(MARK)) {
        throw new PublishError('foreign-folder', `${out} holds files that were not published by Warta, and might be lost. Name a new or an empty folder.`);
    }
    const release = lock(join(out, LOCK), out);
    try {
        removeUnfinished(out);
        const mark = 'The pages in this folder are made by "warta publish", which removes what it no longer makes.\n';
        writeFile(out, MARK, mark, { written: 0, unchanged: 0 }, names.includes(MARK));
    }
    catch (error) {
        release();
        throw error;
    }
    return { release };
}
/** Takes the lock, also from a run that died. */
function lock(path, out) {
    const release = () => rmSync(path, { force: true });
    try {
        writeFileSync(path, String(process.pid), { flag: 'wx' });
    }
    catch (error) {
        if (systemCode(error) !== 'EEXIST')
            throw writingFailed(error, path);
        if (isAlive(Number(readFileSync(path, 'utf8')))) {
            throw new PublishError('busy', `Another run is publishing into ${out}. If it is not, remove ${path}.`);
        }
        writeFileSync(path, String(process.pid));
    }
    return release;
}
/** Whether another process bears this number. In a container the dead one may have had our own. */
function isAlive(pid) {
    if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid)
        return false;
    try {
        return process.kill(pid, 0);
    }
    catch (error) {
        return systemCode(error) === 'EPERM'; // somebody else's, and alive
    }
}
/**
 * Removes the pages that were published before and are not any more.
 *
 * @param isPublished - whether a folder of a shard belongs to this run
 * @returns how many
 */
function removeStale(out, isPublished) {
    const articles = join(out, ARTICLES);
    let removed = 0;
    for (const shard of namesIn(articles)) {
        const folders = namesIn(join(articles, shard));
        const stale = folders.filter((folder) => !isPublished(shard, folder));
        for (const folder of stale)
            remove(join(articles, shard, folder));
        if (stale.length === folders.length)
            remove(join(articles, shard));
        removed += stale.length;
    }
    return removed;
}

/** The largest file that is read. Larger ones are no payloads, and would be held in memory whole. */
const MAX_BYTES = 64 * 1024 * 1024;
const PAYLOAD = /\.(?:json|jsonld|xml|rss|atom)$/iu;
/**
 * The payload files below a folder, in an order that no file system decides. Hidden files and folders are passed over, and
 * links to folders, which may lead in circles.
 *
 * @param without - a folder that is not looked into: the site itself, when it lies in there
 * @throws {PublishError} when it is no folder, or not to be read
 */
function payloadFiles(folder, without) {
    const files = [];
    const walk = (below) => {
        for (const entry of entriesOf(join(folder, below))) {
            const path = below ? `${below}/${entry.name}` : entry.name;
            if (entry.name.startsWith('.') || entry.name === 'node_modules')
                continue;
            if (entry.isDirectory()) {
                if (resolve(folder, path) !== resolve(without))
                    walk(path);
            }
            else if (PAYLOAD.test(entry.name))
                files.push(path);
        }
    };
    walk('');
    return files.sort(); // by code units, in every language
}
function entriesOf(folder) {
    try {
        return readdirSync(folder, { withFileTypes: true });
    }
    catch (error) {
        const reasons = {
            ENOENT: 'there is no such folder',
            ENOTDIR: 'it is no folder',
            EACCES: 'there is no permission to',
        };
        const reason = reasons[systemCode(error)] ?? (error instanceof Error ? error.message : String(error));
        throw new PublishError('bad-folder', `Cannot read the folder ${folder}: ${reason}.`, { cause: error });
    }
}
/** Files as sources. */
function* sourcesOf(folder, files) {
    for (const name of files)
        yield { name, read: () => readText(join(folder, name)) };
}
async function readText(path) {
    const stats = statSync(path);
    // A pipe would be waited for without end.
    if (!stats.isFile())
        throw new Error('it is no file');
    const { size } = stats;
    if (size > MAX_BYTES)
        throw new Error(`it has ${size} bytes, and ${MAX_BYTES} are the most that is read`);
    return readFile(path, 'utf8');
}

/**
 * Turns payloads into a folder for any static host: a page, a payload, an oEmbed answer and snippets for each article, an
 * index, feeds, and the drop-in files under an address of their own for each version.
 *
 * The folder depends on the payloads and the options alone. Files that would not change are not touched, and none is ever half
 * written, so that a run that was killed is simply run again. One article after the other is in memory, and a name of each.
 *
 * @param sources - a folder of payload files, or documents from wherever they are; the first of two with the same page counts
 * @param onProgress - hears after every document; the same object is never handed out twice
 * @returns the last progress
 * @throws {PublishError} what cannot be published at all, or not to the end
 * @throws {RangeError} when `timeZone` is no time zone
 */
async function publish$1(sources, options, onProgress) {
    const { lang = 'id', newest: count = 50, timeZone } = options;
    const base = siteAddress(options.base);
    if (timeZone !== undefined)
        inTimeZone('2000-01-01T00:00:00', timeZone);
    const out = resolve(options.out);
    const files = typeof sources === 'string' ? filesIn(sources, out) : undefined;
    const assets = readAssets(options.assets);
    const site = {
        base,
        title: options.title ?? new URL(base).host,
        lang,
        assets: assets.path,
        integrity: assets.integrity,
    };
    const { release } = claimFolder(out);
    try {
        const run = {
            sources: 0,
            total: files?.length,
            articles: 0,
            skipped: 0,
            repeated: 0,
            removed: 0,
            written: 0,
            unchanged: 0,
        };
        const newest = new Newest(count);
        const places = new Set();
        writeFolder(join(out, assets.path), assets.files, run);
        for await (const source of typeof sources === 'string' ? sourcesOf(sources, files ?? []) : sources) {
            for await (const read of readArticles(source, options)) {
                if (isProblem(read)) {
                    run.skipped += 1;
                    options.onProblem?.(read);
                    continue;
                }
                const place = placeOf(read);
                if (places.has(place.key)) {
                    run.repeated += 1;
                    continue;
                }
                places.add(place.key);
                const published = publishedAt(place, read, site);
                writeFolder(join(out, published.path), await articleFiles(site, published, options), run);
                newest.add({ ...published, date: read.datePublished });
                run.articles += 1;
            }
            run.sources += 1;
            onProgress?.({ ...run });
        }
        if (!run.articles)
            throw new PublishError('no-articles', nothingToPublish(sources, run.skipped));
        for (const [name, content] of Object.entries(siteFiles(site, newest.entries)))
            writeFile(out, name, content, run);
        run.removed = removeStale(out, (shard, folder) => places.has(keyOf(shard, folder)));
        onProgress?.({ ...run });
        return run;
    }
    finally {
        release();
    }
}
/** The files of an article, the page last: what it refers to is there when it is. */
async function articleFiles(site, published, { prerender }) {
    const { article } = published;
    return {
        'payload.json': `${JSON.stringify(toPayload(article))}\n`,
        'card.json': `${JSON.stringify(teaser({ ...article, url: framedLinkOf(published) }))}\n`,
        ...(await snippetsOf(site, published, prerender)),
        'oembed.json': oembedOf(site, published),
        'index.html': articlePage(site, published),
    };
}
/** The files of the site as a whole; readers find new pages by them, so they come after the pages. */
const siteFiles = (site, newest) => ({
    _headers: headersFile(site.base),
    'feed.json': jsonFeed(site, newest),
    'feed.xml': rssFeed(site, newest),
    'index.html': indexPage(site, newest),
});
/** The payload files of a folder that is not the site itself. */
function filesIn(folder, out) {
    const from = resolve(folder);
    if (from === out || from.startsWith(out + sep)) {
        throw new PublishError('bad-folder', `The payloads in ${from} cannot lie in the folder of the site, ${out}.`);
    }
    return payloadFiles(from, out);
}
function nothingToPublish(sources, skipped) {
    const where = typeof sources === 'string' ? ` in ${sources}` : '';
    return skipped
        ? `None of the payloads${where} can be published: ${skipped} skipped. Nothing was removed.`
        : `There are no payloads${where}. Nothing was removed.`;
}

/** The drop-in files, beside which the command lies. */
const DROP_INS = fileURLToPath(new URL('..', import.meta.url));
const publish = command({
    name: 'publish',
    summary: 'Turn payloads into a folder for any web server: pages, oEmbed, payloads, snippets, feeds.',
    operands: 'DIR',
    about: [
        'DIR holds payloads, or documents of any format that the elements read: .json, .jsonld, .xml, .rss, .atom, also in folders. Each article gets a page that needs no JavaScript, an oEmbed answer, its payload, and HTML to paste; the site gets an index, a JSON Feed, an RSS feed, and the drop-in files.',
        'Run it again whenever payloads change: files that would not change are not touched, pages whose payload is gone are removed, and a run that was killed is simply run again. Of two payloads of the same page the first by name counts.',
        'Serve the scripts and payloads with "Access-Control-Allow-Origin: *", as the file _headers tells Netlify and Cloudflare Pages; frames on other sites could not load them otherwise.',
    ],
    options: {
        base: {
            type: 'string',
            short: 'b',
            value: 'URL',
            help: 'The address under which the folder will be served.',
            required: true,
        },
        out: { type: 'string', short: 'o', value: 'DIR', help: 'The folder to publish into; “public” when absent.' },
        title: { type: 'string', value: 'TEXT', help: 'The name of the site; its host when absent.' },
        lang: { type: 'string', value: 'TAG', help: 'The language of the site, id or en; “id” when absent.' },
        newest: { type: 'string', value: 'N', help: 'How many articles the index and the feeds hold; 50 when absent.' },
        'base-url': readOptions['base-url'],
        'time-zone': readOptions['time-zone'],
        plain: { type: 'boolean', help: 'Leave out the snippets that are drawn already: fewer files, and faster.' },
        verbose: { type: 'boolean', short: 'v', help: 'Tell of every field that was dropped or mended.' },
    },
    examples: [
        {
            line: 'warta publish payload/ --base https://berita.example/sematan/ --out public/sematan',
            does: 'A site for the newsroom’s own host, so that the links of a card work in WordPress, too.',
        },
        {
            line: 'warta publish payload/ -b https://sematan.example -o public --title "Warta Kota" --newest 100',
            does: 'A host of its own.',
        },
    ],
    async run({ operands, options, terminal }) {
        const [folder, ...others] = operands;
        if (folder === undefined || others.length > 0)
            throw new UsageError('one folder of payloads is needed', 'Write it behind the options: warta publish … payload/');
        const { base, out = 'public', title, lang, plain, verbose } = options;
        // Only now, as the other commands start faster without it.
        const { prerender } = plain ? { prerender: undefined } : await import('./prerender.js').then(function (n) { return n.p; });
        const { baseUrl, timeZone } = toReadOptions({ ...options, format: undefined });
        const report = newReport(terminal);
        let warned = 0;
        const summary = await publish$1(folder, {
            ...{ base, out, title, lang, baseUrl, timeZone, prerender, assets: DROP_INS, newest: countOf(options.newest) },
            onProblem: report.problem,
            onWarning: ({ path, message }, source) => {
                warned += 1;
                if (verbose)
                    report.say(warningLine(terminal, `${source} ${path}`, message));
            },
        }, report.progress)
            .catch(asRefusal)
            .finally(report.stop);
        terminal.err(summaryOf(summary, { failed: report.failed, warned: verbose ? 0 : warned }, out));
        return report.failed > 0 ? EXIT.failed : EXIT.done;
    },
});
/** What is told while a run goes on: a bar where somebody watches, and a line for each fault. */
function newReport(terminal) {
    let bar;
    let failed = 0;
    const say = (line) => (bar ?? { say: terminal.err }).say(line);
    return {
        say,
        get failed() {
            return failed;
        },
        problem: ({ source, path, code, message }) => {
            const name = path === undefined || path === '$' ? source : `${source} ${path}`;
            if (code === 'not-published')
                return say(warningLine(terminal, name, `${message}; it has no page`));
            failed += 1;
            say(failureLine(terminal, name, message));
        },
        progress: ({ total = 0 }) => {
            bar ??= startProgress(terminal, total);
            bar.tick();
        },
        stop: () => bar?.stop(),
    };
}
function summaryOf(summary, { failed, warned }, out) {
    const { articles, sources, written, unchanged, repeated, removed, skipped } = summary;
    const more = [
        repeated > 0 && `${repeated} came again`,
        removed > 0 && `${removed} removed`,
        skipped > failed && `${skipped - failed} withheld`,
        failed > 0 && `${failed} failed`,
        warned > 0 && `${warned} ${warned === 1 ? 'warning' : 'warnings'}, which --verbose tells`,
    ].filter((part) => part !== false);
    const counts = [`${articles} ${articles === 1 ? 'article' : 'articles'} of ${sources} files`, ...more].join(', ');
    return `${out}: ${counts}; ${written} files written, ${unchanged} unchanged\n`;
}
function countOf(newest) {
    if (newest === undefined)
        return undefined;
    if (!/^[1-9]\d{0,3}$/.test(newest))
        throw new UsageError(`--newest is no number from 1 to 9999: ${newest}`, 'Feeds of 20 to 100 are usual.');
    return Number(newest);
}
/** What cannot be published at all, or not to the end, in the words of the command. */
function asRefusal(error) {
    if (!(error instanceof PublishError))
        throw error;
    if (error.code === 'bad-base')
        throw new UsageError(error.message);
    throw new Failure(error.message);
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
        const wanted = { ...toReadOptions(options), url: options.url };
        expectUrl('url', options.url);
        const sources = { given: operands, endings: ENDINGS.documents };
        const make = (_, { text }) => {
            const warnings = [];
            const onWarning = ({ path, message }) => warnings.push(`${path} ${message}`);
            const payload = payloadOf(text, { ...wanted, onWarning }, options.feed);
            return { text: `${JSON.stringify(payload, null, 2)}\n`, warnings };
        };
        return printResult({ operands: sources, terminal, make }, 'Read the others by themselves.');
    },
});
function payloadOf(text, options, isFeed) {
    try {
        const { listing } = openDocument(text, {}, options.format);
        if (!isFeed && (options.url !== undefined || isArticle(listing)))
            return toPayload(readPayload(text, options));
        const { title, items } = readFeed(text, options);
        if (items.length === 0)
            throw new PayloadError('no-article', '$', 'there is no article in it that can be shown');
        return { version: '1.0', title, items: items.map(toPayload) };
    }
    catch (error) {
        if (error instanceof PayloadError)
            throw documentFailure(text, error);
        throw error;
    }
}

const snippet = command({
    name: 'snippet',
    summary: 'Write the HTML to paste into a page: the element, what stands there without JavaScript, the script tag.',
    operands: '[FILE…]',
    about: aboutElements,
    options: {
        base: {
            type: 'string',
            short: 'b',
            value: 'URL',
            help: 'The folder of the drop-in files, https://cdn.example/warta/0.1.0/.',
            required: true,
        },
        ...elementOptions,
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
    async run(call) {
        const { base } = call.options;
        expectUrl('base', base);
        const wanted = { ...toElementOptions(call.options), base };
        return writeElements(call, 'written', (text, onWarning) => snippet$1(text, { ...wanted, onWarning }));
    },
});

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
        if (offset !== undefined)
            return { message: words, position: lineIndex(text)(Number(offset)) };
        const isCut = words.startsWith('Unexpected end');
        return { message: words, position: isCut ? lineIndex(text)(text.trimEnd().length) : faultOf(text) };
    }
}
/** Node tells an offset of some faults only. */
function faultOf(text) {
    try {
        parse(text, { mode: 'json' });
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
            return parse(text, { mode }).body;
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
/** The commonest fault, after which a strict parser is lost; in CDATA and in comments it is none. */
const BARE_AMPERSAND = /<!\[CDATA\[[^]*?(?:\]\]>|$)|<!--[^]*?(?:-->|$)|&(?!(?:#\d+|#x[\da-f]+|[a-z][\w.-]{0,40});)/gi;
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
    const addFault = (offset, message) => {
        if (faults.length < MAX_FAULTS)
            faults.push({ position: positionOf(offset), message });
    };
    /** The beginning of each item and of its first child of each name; items in items belong to the outer one. */
    const items = [];
    let depth = 0;
    let itemDepth = 0;
    const readable = text.replace(BARE_AMPERSAND, (found, offset) => {
        if (found !== '&')
            return found;
        addFault(offset, 'an ampersand is written &amp;');
        return ' ';
    });
    const parser = new SaxesParser({ position: true });
    parser.on('error', ({ message }) => addFault(parser.position, message.replace(/^\d+:\d+: /, '')));
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
    parser.write(readable).close();
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
const commands = [convert, explain, read, validate, snippet, prerender, publish];

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
    const rows = commands.map(({ name, summary }) => row(name, summary, 13));
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
// Where nobody listens to what is said, the work goes on.
process.stderr.on('error', () => undefined);
// Not process.exit(): what is on its way into a pipe would be lost.
process.exitCode = await main(commands, process.argv.slice(2), terminal);

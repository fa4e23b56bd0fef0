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

export { PublishError, systemCode, writingFailed };

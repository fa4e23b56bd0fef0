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

export { PayloadError };

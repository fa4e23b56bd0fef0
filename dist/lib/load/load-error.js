/** A payload that did not arrive, with the address that was asked. */
class LoadError extends Error {
    name = 'LoadError';
    code;
    url;
    /** The HTTP status, where there was an answer. */
    status;
    constructor(code, url, message, status) {
        super(message);
        this.code = code;
        this.url = url;
        this.status = status;
    }
}

export { LoadError };

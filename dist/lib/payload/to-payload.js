/** The article as a payload to send on: a mutable copy without the lists that are empty. */
function toPayload(article) {
    const filled = Object.entries(article).filter(([, value]) => !Array.isArray(value) || value.length > 0);
    return structuredClone(Object.fromEntries(filled));
}

export { toPayload };

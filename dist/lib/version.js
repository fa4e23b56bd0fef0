/** The release this code belongs to; a test keeps it equal to package.json. */
const version = '0.1.0';

export { version };

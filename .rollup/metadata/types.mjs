/** The types of properties, attributes and events as a reader wants them: `'grid' | 'list'`, not `keyof typeof layouts`. */
import ts from 'typescript';

/**
 * @typedef {object} Types
 * @property {(className: string, property: string) => {text: string} | undefined} property a union of literals; of anything else the source is clearer
 * @property {(className: string, property: string) => {text: string} | undefined} attribute what may stand in HTML
 * @property {(event: string) => {text: string}} event
 */

/**
 * @param {string[]} files of src/elements, relative to the package
 * @returns {Types}
 */
export function readTypes(files) {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
  const program = ts.createProgram(files, { ...options, noEmit: true });
  const checker = program.getTypeChecker();
  const declared = new Map();
  for (const file of files) {
    for (const node of program.getSourceFile(file).statements) {
      if ((ts.isClassDeclaration(node) || ts.isInterfaceDeclaration(node)) && node.name)
        declared.set(node.name.text, node);
    }
  }
  const events = new Map(
    declared.get('WartaEventDetails').members.map((member) => [member.name.text, member.type.getText()]),
  );

  function typeOf(className, property) {
    const symbol = checker.getTypeAtLocation(declared.get(className)).getProperty(property);
    return symbol && checker.getTypeOfSymbol(symbol);
  }
  const text = (type) => {
    if (type.isStringLiteral()) return `'${type.value}'`;
    return checker.typeToString(type, undefined, ts.TypeFormatFlags.NoTruncation);
  };

  return {
    property(className, property) {
      const type = typeOf(className, property);
      const isPlain = type?.isUnion() && type.types.every(({ flags }) => !(flags & ts.TypeFlags.Object));
      return isPlain ? { text: joined(type.types.map(text)) } : undefined;
    },
    attribute(className, property) {
      const type = typeOf(className, property);
      if (!type) return undefined;
      const parts = (type.isUnion() ? type.types : [type]).map(text);
      const written = parts.filter((part) => !['null', 'undefined', "''"].includes(part));
      // HTML knows numbers as text only.
      const literals = written.map((part) => (/^\d+$/u.test(part) ? `'${part}'` : part.replaceAll('"', "'")));
      const isNumber = literals.includes('number');
      return { text: joined(isNumber ? literals.filter((part) => part !== 'string') : literals) };
    },
    event(name) {
      const detail = events.get(name);
      if (!detail) throw new Error(`${name} is not in WartaEventDetails`);
      return { text: `CustomEvent<${detail.replace(/\s+/gu, ' ').trim()}>` };
    },
  };
}

/** A union without repetition, `true | false` as boolean, and absence at its end. */
function joined(parts) {
  const given = new Set(parts);
  if (given.delete('true') && given.delete('false')) given.add('boolean');
  const absent = ['null', 'undefined'].filter((part) => given.delete(part));
  return [...given, ...absent].join(' | ');
}

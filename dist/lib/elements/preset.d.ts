/** The name of the preset that an attribute asks for; the first of the table when it asks for none that exists. */
export declare const choose: <Name extends string>(presets: Readonly<Record<Name, unknown>>, wanted: unknown) => Name;

/** Whether a word makes a name that of an institution. */
export declare const isInstitutionWord: (word: string) => boolean;
/** Whether a word in capitals belongs to an office or a house rather than to a person. */
export declare const isRoleNoun: (word: string) => boolean;

/** "CFLB" in ASCII: marks a file as a Critical Friend library. Never changed. */
export const libraryApplicationId = 0x43464c42;

/** Rises with every change to the schema; an image of another version is not opened. */
export const librarySchemaVersion = 3;

/** How everything is kept. It rises when what is stored is read in another way; data of another format are refused. */
export const STORAGE_FORMAT = 1;

/** Names take -s; those that end in s, x or z an apostrophe only (ui.md section 8). */
export const possessive = (name: string): string => (/[sxz]$/i.test(name) ? `${name}'` : `${name}s`);

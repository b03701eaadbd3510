/** How people speak of each other. */
export const firstName = (name: string): string => name.split(' ')[0] ?? name;

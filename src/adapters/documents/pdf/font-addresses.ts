import type { FontFile } from './fonts';

/** Where the bundle has put each file. Written out, because only what is written out is bundled. */
export const fontAddresses: Readonly<Record<FontFile, URL>> = {
  'noto-sans-latin-400-normal.woff': new URL(
    '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff',
    import.meta.url,
  ),
  'noto-sans-latin-700-normal.woff': new URL(
    '@fontsource/noto-sans/files/noto-sans-latin-700-normal.woff',
    import.meta.url,
  ),
  'noto-sans-latin-ext-400-normal.woff': new URL(
    '@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff',
    import.meta.url,
  ),
  'noto-sans-latin-ext-700-normal.woff': new URL(
    '@fontsource/noto-sans/files/noto-sans-latin-ext-700-normal.woff',
    import.meta.url,
  ),
  'noto-sans-vietnamese-400-normal.woff': new URL(
    '@fontsource/noto-sans/files/noto-sans-vietnamese-400-normal.woff',
    import.meta.url,
  ),
  'noto-sans-vietnamese-700-normal.woff': new URL(
    '@fontsource/noto-sans/files/noto-sans-vietnamese-700-normal.woff',
    import.meta.url,
  ),
  'noto-sans-greek-400-normal.woff': new URL(
    '@fontsource/noto-sans/files/noto-sans-greek-400-normal.woff',
    import.meta.url,
  ),
  'noto-sans-greek-700-normal.woff': new URL(
    '@fontsource/noto-sans/files/noto-sans-greek-700-normal.woff',
    import.meta.url,
  ),
  'noto-sans-greek-ext-400-normal.woff': new URL(
    '@fontsource/noto-sans/files/noto-sans-greek-ext-400-normal.woff',
    import.meta.url,
  ),
  'noto-sans-greek-ext-700-normal.woff': new URL(
    '@fontsource/noto-sans/files/noto-sans-greek-ext-700-normal.woff',
    import.meta.url,
  ),
  'noto-sans-cyrillic-400-normal.woff': new URL(
    '@fontsource/noto-sans/files/noto-sans-cyrillic-400-normal.woff',
    import.meta.url,
  ),
  'noto-sans-cyrillic-700-normal.woff': new URL(
    '@fontsource/noto-sans/files/noto-sans-cyrillic-700-normal.woff',
    import.meta.url,
  ),
  'noto-sans-cyrillic-ext-400-normal.woff': new URL(
    '@fontsource/noto-sans/files/noto-sans-cyrillic-ext-400-normal.woff',
    import.meta.url,
  ),
  'noto-sans-cyrillic-ext-700-normal.woff': new URL(
    '@fontsource/noto-sans/files/noto-sans-cyrillic-ext-700-normal.woff',
    import.meta.url,
  ),
  'noto-sans-hebrew-hebrew-400-normal.woff': new URL(
    '@fontsource/noto-sans-hebrew/files/noto-sans-hebrew-hebrew-400-normal.woff',
    import.meta.url,
  ),
  'noto-sans-hebrew-hebrew-700-normal.woff': new URL(
    '@fontsource/noto-sans-hebrew/files/noto-sans-hebrew-hebrew-700-normal.woff',
    import.meta.url,
  ),
  'noto-sans-arabic-arabic-400-normal.woff': new URL(
    '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff',
    import.meta.url,
  ),
  'noto-sans-arabic-arabic-700-normal.woff': new URL(
    '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-700-normal.woff',
    import.meta.url,
  ),
  'noto-sans-math-latin-400-normal.woff': new URL(
    '@fontsource/noto-sans-math/files/noto-sans-math-latin-400-normal.woff',
    import.meta.url,
  ),
  'noto-sans-symbols-2-symbols-400-normal.woff': new URL(
    '@fontsource/noto-sans-symbols-2/files/noto-sans-symbols-2-symbols-400-normal.woff',
    import.meta.url,
  ),
  'noto-emoji-emoji-400-normal.woff': new URL(
    '@fontsource/noto-emoji/files/noto-emoji-emoji-400-normal.woff',
    import.meta.url,
  ),
};

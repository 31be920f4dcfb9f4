import localFont from 'next/font/local';

/** Subsets made by scripts/make-fonts.ts. The sources come in two files; what one lacks the other has. */
const sansLatin = localFont({
  src: './fonts/public-sans-latin.woff2', weight: '400 700', display: 'swap', fallback: [], variable: '--sans-latin',
});
const sansExtended = localFont({
  src: './fonts/public-sans-latin-ext.woff2', weight: '400 700', display: 'swap', fallback: [], adjustFontFallback: false, variable: '--sans-ext',
});
const serifLatin = localFont({
  src: './fonts/source-serif-latin.woff2', weight: '400 700', display: 'swap', fallback: [], adjustFontFallback: 'Times New Roman', variable: '--serif-latin',
});
const serifExtended = localFont({
  src: './fonts/source-serif-latin-ext.woff2', weight: '400 700', display: 'swap', fallback: [], adjustFontFallback: false, variable: '--serif-ext',
});

/** Class names for <html> that define the families globals.css builds on. */
export const fontClasses = [sansLatin, sansExtended, serifLatin, serifExtended].map((font) => font.variable).join(' ');

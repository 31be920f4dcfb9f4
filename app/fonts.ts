import localFont from 'next/font/local';

/** Subsets made by scripts/make-fonts.ts: basic Latin first, then the letters ə ğ ı İ ş. The loader takes literals only. */
const sansLatin = localFont({
  src: './fonts/public-sans-latin.woff2', weight: '400 700', display: 'swap', fallback: [], variable: '--sans-latin',
  declarations: [{ prop: 'unicode-range', value: 'U+0020-00FF, U+2010-2049, U+2190-2193, U+2212, U+2264-2265' }],
});
const sansExtended = localFont({
  src: './fonts/public-sans-latin-ext.woff2', weight: '400 700', display: 'swap', fallback: [], adjustFontFallback: false, variable: '--sans-ext',
  declarations: [{ prop: 'unicode-range', value: 'U+018F, U+0259, U+011E-011F, U+0130-0131, U+015E-015F, U+20BC' }],
});
const serifLatin = localFont({
  src: './fonts/source-serif-latin.woff2', weight: '400 700', display: 'swap', fallback: [], adjustFontFallback: 'Times New Roman', variable: '--serif-latin',
  declarations: [{ prop: 'unicode-range', value: 'U+0020-00FF, U+2010-2049, U+2190-2193, U+2212, U+2264-2265' }],
});
const serifExtended = localFont({
  src: './fonts/source-serif-latin-ext.woff2', weight: '400 700', display: 'swap', fallback: [], adjustFontFallback: false, variable: '--serif-ext',
  declarations: [{ prop: 'unicode-range', value: 'U+018F, U+0259, U+011E-011F, U+0130-0131, U+015E-015F, U+20BC' }],
});

/** Class names for <html> that define the families globals.css builds on. */
export const fontClasses = [sansLatin, sansExtended, serifLatin, serifExtended].map((font) => font.variable).join(' ');

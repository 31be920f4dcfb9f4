import { LanguageChoice } from '@/components/layout/LanguageChoice';

/** Shown where the web server cannot tell the reader's language. */
export default function LanguagePage() {
  return <LanguageChoice />;
}

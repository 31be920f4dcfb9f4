import { NextIntlClientProvider } from 'next-intl';
import { createRoot } from 'react-dom/client';
import { SearchBox } from '@/components/search/SearchBox';
import { createEngine, type Engine } from '@/lib/search/engine';
import type { SearchIndex } from '@/lib/search/index-file';
import messages from '@/messages/az.json';

declare global {
  interface Window { searchBench: { engine: Engine | null; buildMs: number; load: (index: SearchIndex) => void; show: () => void } }
}

/** The portal's own search in a page of the bench: the engine by itself, and the field with its answers as readers have it. */
window.searchBench = {
  engine: null,
  buildMs: 0,
  load(index) {
    const start = performance.now();
    window.searchBench.engine = createEngine(index);
    window.searchBench.buildMs = performance.now() - start;
  },
  show() {
    const root = document.getElementById('root');
    if (!root) throw new Error('no root');
    createRoot(root).render(<NextIntlClientProvider locale="az" messages={messages} timeZone="Asia/Baku"><main lang="az"><SearchBox locale="az">{null}</SearchBox></main></NextIntlClientProvider>);
  },
};

'use client';

import { useEffect } from 'react';
import { showCard, type CardWords } from './show-card';

type Props = { words: CardWords };

/** Shows the card again should React have drawn the page anew; it was shown before first paint by the same function. */
export function CardLive({ words }: Props) {
  useEffect(() => showCard(words), [words]);
  return null;
}

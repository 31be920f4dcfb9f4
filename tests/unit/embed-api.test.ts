import { readFileSync } from 'node:fs';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { COMMANDS, EMBED_STATES, type FromEmbed, type ToEmbed } from '@/lib/embed/protocol';
import { isWanted, pictureState } from '@/lib/cameras/embed-state';
import type { EmbedState, FromEmbed as Published, ToEmbed as PublishedCommand } from '@/public/embed-api.d.mts';

const types = readFileSync('public/embed-api.d.mts', 'utf8');
const code = readFileSync('public/embed-api.mjs', 'utf8');

describe('the types that other sites copy', () => {
  it('are those that the embeds speak, in both directions', () => {
    expectTypeOf<FromEmbed>().toExtend<Published>();
    expectTypeOf<Published>().toExtend<FromEmbed>();
    expectTypeOf<PublishedCommand>().toExtend<ToEmbed>();
    expectTypeOf<ToEmbed>().toExtend<PublishedCommand>();
    expectTypeOf<EmbedState>().toEqualTypeOf<(typeof EMBED_STATES)[number]>();
  });

  it('name every state and every command, and the code sends every command', () => {
    for (const state of EMBED_STATES) expect(types).toContain(`'${state}'`);
    for (const command of COMMANDS) {
      expect(types).toContain(`'${command}'`);
      expect(code).toContain(`${command}: () => wish('${command}')`);
    }
  });
});

describe('what a page around is told', () => {
  it('never makes a picture of the past a live one', () => {
    expect((['replay', 'outdated', 'frozen', 'waiting', 'checking', 'hidden'] as const).map(pictureState)).toEqual(['past', 'outdated', 'frozen', 'stalled', 'connecting', 'paused']);
    expect((['live', 'offline', 'idle', 'paused'] as const).map(isWanted)).toEqual([true, true, false, false]);
  });
});

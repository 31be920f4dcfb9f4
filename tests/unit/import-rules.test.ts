import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

/** Without the rules that need the types of the whole project, which take most of the time and are not what is tested. */
const eslint = new ESLint({
  overrideConfig: {
    languageOptions: { parserOptions: { projectService: false } },
    rules: Object.fromEntries(['no-floating-promises', 'await-thenable', 'switch-exhaustiveness-check'].map((rule) => [`@typescript-eslint/${rule}`, 'off'])),
  },
});

async function complaints(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? []).filter(({ ruleId }) => ruleId !== '@typescript-eslint/no-unused-vars').map(({ ruleId, message }) => ruleId ?? message);
}

describe('import rules of the house', () => {
  it.each([
    ['lib/elections.ts', "import fs from 'node:fs'; export { fs };"],
    ['lib/elections.ts', "import { readText } from '@/server/content/read-yaml'; export { readText };"],
    ['lib/elections.ts', "import { useState } from 'react'; export { useState };"],
    ['server/env.ts', "import { Mark } from '@/components/layout/Mark'; export { Mark };"],
    ['server/env.ts', "import next from 'next'; export { next };"],
    ['components/layout/Mark.tsx', "import { siteUrl } from '@/server/env'; export { siteUrl };"],
    ['components/layout/Mark.tsx', "import { menuLinks } from '@/app/menu-links'; export { menuLinks };"],
    ['scripts/build.ts', "import { menuLinks } from '@/app/menu-links'; export { menuLinks };"],
    ['server/env.ts', "import { x } from '../lib/locale'; export { x };"],
  ])('%s may not say %s', async (file, code) => {
    expect(await complaints(file, code)).toEqual(['no-restricted-imports']);
  });

  it.each([
    ['lib/elections.ts', "import { z } from 'zod'; export { z };"],
    ['lib/elections.ts', "import { ContentError } from '@/lib/content-error'; export { ContentError };"],
    ['server/env.ts', "import path from 'node:path'; export { path };"],
    ['components/layout/Mark.tsx', "import { LOCALES } from '@/lib/locale'; export { LOCALES };"],
    ['app/menu-links.ts', "import { siteUrl } from '@/server/env'; export { siteUrl };"],
  ])('%s may say %s', async (file, code) => {
    expect(await complaints(file, code)).toEqual([]);
  });

  it('keeps clocks and the network out of lib', async () => {
    expect(await complaints('lib/elections.ts', 'export const now = [Date.now(), new Date(), fetch("/")];')).toEqual(['no-restricted-syntax', 'no-restricted-syntax', 'no-restricted-globals']);
  });

  it('cannot be switched off in a file', async () => {
    const code = '/* eslint-disable */\nexport const x: any = 1;';
    expect(await complaints('lib/elections.ts', code)).toContain('@typescript-eslint/no-explicit-any');
  });
}, 60_000);

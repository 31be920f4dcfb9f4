import { expect, test, type Page } from '@playwright/test';
import az from '@/messages/az.json' with { type: 'json' };
import en from '@/messages/en.json' with { type: 'json' };

const CALENDAR = '/en/elections/presidential-2024/calendar';
const { states } = en.common;

/** State of a term by its row and its place in the row, at a moment in Baku. */
const MOMENTS = [
  { at: '2023-12-06T23:59', open: 0, expected: { '1/0': 'next', '17/0': 'next', '51/0': 'next' } },
  { at: '2024-01-08T17:59', open: 25, expected: { '1/0': 'past', '17/0': 'open', '26/0': 'next', '37/0': 'open' } },
  { at: '2024-01-08T18:00', open: 24, expected: { '17/0': 'past', '37/0': 'open' } },
  { at: '2024-02-06T08:00', open: 0, expected: { '26/0': 'past', '49/0': 'next', '54/0': 'next' } },
  { at: '2024-02-07T12:00', open: 2, expected: { '49/2': 'past', '49/3': 'next', '50/1': 'open', '50/2': 'next', '51/0': 'open' } },
  { at: '2024-08-09', open: 1, expected: { '63/0': 'past', '51/0': 'open' } },
] as const;

for (const { at, open, expected } of MOMENTS) {
  test(`at ${at} every term says how it stands, before any script file has come`, async ({ page }) => {
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(`${CALENDAR}?at=${at}`);
    for (const [place, state] of Object.entries(expected)) {
      const [row, index] = place.split('/').map(Number);
      const mark = page.locator(`#row-${row} .term`).nth(index ?? 0).locator('.term-state');
      await expect(mark, place).toHaveAttribute('data-state', state);
      await expect(mark, place).toContainText(states[state]);
    }
    await expect(page.locator('[data-term][data-state="open"]')).toHaveCount(open);
    await expect(page.getByText('Baku time')).toBeVisible();
  });
}

test('says how many days are left, and ends on its last day', async ({ page }) => {
  await page.goto(`${CALENDAR}?at=2024-01-10`);
  await expect(page.locator('#row-15 .term-state')).toHaveText(`${states.open} · 3 days left`);
  await page.goto(`${CALENDAR}?at=2024-01-13T23:59`);
  await expect(page.locator('#row-15 .term-state')).toHaveText(`${states.open} · ${en.calendar.clock.lastDay}`);
});

test('the frozen moment is said and can be left; the other keys of the address stay', async ({ page }) => {
  await page.goto(`${CALENDAR}?view=table&at=2024-02-06T08:00`);
  await expect(page.getByText(en.common.atShown.replace('{moment}', '6 February 2024, 08:00'))).toBeVisible();
  await page.getByRole('link', { name: en.common.atNow }).click();
  await expect(page).toHaveURL(/calendar\?view=table$/);
  await expect(page.locator('[data-at-note]')).toBeHidden();
  await expect(page.locator('#row-1 .term-state')).toHaveText(states.past);
});

test('what makes no sense in the address is ignored and said, key by key; the rest applies', async ({ page }) => {
  await page.goto(`${CALENDAR}?at=abc&view=cloud&executor=nobody&article=x&phase=moon&kind=odd&state=maybe&keys=on&q=ballot&q=twice`);
  await expect(page.getByText(en.common.atIgnored.replace('{value}', 'abc'))).toBeVisible();
  for (const value of ['cloud', 'nobody', 'x', 'moon', 'odd', 'maybe', 'on', 'twice']) await expect(page.locator('[data-ignored]')).toContainText(`“${value}”`);
  await expect(page.locator('[data-drop]').locator('visible=true')).toHaveText([/ballot/]);
  expect(await shownRows(page).count()).toBeLessThan(63);
});

test.describe('open now, next', () => {
  for (const timezoneId of ['America/New_York', 'Asia/Tokyo']) {
    test.describe(timezoneId, () => {
      test.use({ timezoneId });

      test('is told in Baku time before any script file has come, to the minute', async ({ page }) => {
        await page.route('**/*.js', (route) => route.abort());
        const strip = page.locator('[data-now-strip]');
        for (const [at, row, when] of [
          ['2024-01-08T15:50', '17', 'ends today at 18:00, in 2 h 10 min'], ['2024-01-08T17:59', '17', 'ends today at 18:00, in 1 min'],
          ['2024-02-05T23:59', '26', 'ends tomorrow at 08:00, in 8 h 1 min'], ['2024-02-06T07:59', '26', 'ends today at 08:00, in 1 min'],
        ] as const) {
          await page.goto(`${CALENDAR}?at=${at}`);
          await expect(strip.locator('[data-now-open]'), at).toContainText(when);
          await expect(strip.locator('[data-now-open] [data-now-term]'), at).toHaveAttribute('href', `${CALENDAR}/${row}#${row}-1`);
        }
        await page.goto(`${CALENDAR}?at=2024-02-06T08:00`);
        await expect(strip).not.toContainText('08:00');
      });
    });
  }

  test('a plan that is over says so with its last date; React finds the page as it expects it', async ({ page }) => {
    const complaints: string[] = [];
    page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(CALENDAR);
    await expect(page.locator('[data-now-strip]')).toHaveText(`${en.calendar.nowStrip.over.replace('{date}', '8 August 2024')} ${en.calendar.nowStrip.endless.replace('{rows}', '51')}`, { useInnerText: true });
    await page.goto(`${CALENDAR}?at=2024-01-20&q=ballot&state=open`, { waitUntil: 'networkidle' });
    await page.getByRole('link', { name: 'Open now: 14' }).click();
    await expect(page).toHaveURL(/calendar\?state=open&at=2024-01-20$/);
    await expect(shownRows(page)).toHaveCount(14);
    expect(complaints).toEqual([]);
  });
});

test.describe('filters', () => {
  test('are in the address, count, and are cleared at once @phone', async ({ page }) => {
    await page.goto('/az/elections/presidential-2024/calendar', { waitUntil: 'networkidle' });
    const details = page.locator('.plan-filter');
    if (!(await details.evaluate((element: HTMLDetailsElement) => element.open))) await details.locator('summary').click();
    await page.getByLabel(az.calendar.filter.executor, { exact: true }).selectOption('precinct-election-commission-chairs');
    await expect(shownRows(page)).toHaveCount(1);
    await expect(page).toHaveURL(/\?executor=precinct-election-commission-chairs$/);
    await expect(page.getByRole('status')).toHaveText('1 / 63 sıra');
    await expect(page.getByRole('heading', { name: az.calendar.phases.nomination })).toBeHidden();
    await page.getByLabel(az.calendar.filter.q, { exact: true }).fill('BULLETEN');
    await expect(page.getByText(az.calendar.filter.none)).toBeVisible();
    const everywhere = page.getByRole('link', { name: az.calendar.filter.everywhere.replace('{q}', 'BULLETEN') });
    await expect(everywhere).toHaveAttribute('href', /\/az\/search\?q=BULLETEN$/);
    const without = page.locator('[data-without="executor"] a');
    await expect(without).toContainText(/ \d+ \/ 63/);
    await without.click();
    await expect(page).toHaveURL(/calendar\?q=BULLETEN$/);
    expect(await shownRows(page).count()).toBeGreaterThan(0);
    await page.locator('.plan-outcome').getByRole('link', { name: az.calendar.filter.clear }).click();
    await expect(shownRows(page)).toHaveCount(63);
    await expect(everywhere).toBeHidden();
    await expect(page).toHaveURL(/calendar$/);
    await expect(page.getByLabel(az.calendar.filter.executor, { exact: true })).toHaveValue('');
  });

  test('say for each option how many rows it leaves, mark the term that fits, and Back undoes a choice', async ({ page }) => {
    await page.goto(`${CALENDAR}?at=2024-01-20`, { waitUntil: 'networkidle' });
    const open = page.getByRole('radio', { name: new RegExp(`^${states.open} \\(\\d+\\)$`) });
    const promised = Number(/\d+/.exec(await open.evaluate((radio) => radio.parentElement?.textContent ?? ''))?.[0]);
    await open.check();
    await expect(shownRows(page)).toHaveCount(promised);
    await page.getByLabel(en.calendar.filter.executor, { exact: true }).selectOption('precinct-election-commissions');
    await expect(page).toHaveURL(/at=2024-01-20&state=open&executor=precinct-election-commissions$/);
    await expect(page.locator('#row-33 .term[data-match]')).toHaveCount(1);
    await expect(page.locator('#row-33 .term').nth(1)).toHaveAttribute('data-match', en.calendar.filter.match);
    await page.goBack();
    await expect(shownRows(page)).toHaveCount(promised);
    await page.goBack();
    await expect(shownRows(page)).toHaveCount(63);
    await expect(page.getByRole('radio', { name: en.calendar.filter.anyState, exact: true })).toBeChecked();
    await page.goForward();
    await expect(shownRows(page)).toHaveCount(promised);
    await page.locator('[data-drop="state"] a').click();
    await expect(shownRows(page)).toHaveCount(63);
  });

  test('apply before any script file has come', async ({ page }) => {
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(`${CALENDAR}?article=100.3`);
    await expect(shownRows(page)).toHaveCount(1);
    await expect(page.locator('#row-32')).toBeVisible();
    await expect(page.getByLabel(en.calendar.filter.article)).toHaveValue('100.3');
  });

  test('find Azerbaijani words however they are typed, on the English page too', async ({ page }) => {
    const counts: number[] = [];
    for (const q of ['bülletenlərinin', 'bulletenlerinin', 'BÜLLETENLƏRİNİN']) {
      await page.goto(`${CALENDAR}?q=${encodeURIComponent(q)}`);
      counts.push(await shownRows(page).count());
    }
    expect(new Set(counts).size).toBe(1);
    expect(counts[0]).toBeGreaterThan(0);
    expect(counts[0]).toBeLessThan(20);
  });

  test('are worked by keyboard: / to search, Escape to empty and to leave; / can be turned off', async ({ page }) => {
    await page.goto(CALENDAR, { waitUntil: 'networkidle' });
    const field = page.getByLabel(en.calendar.filter.q, { exact: true });
    await expect(async () => {
      await page.keyboard.press('/');
      await expect(field).toBeFocused({ timeout: 1000 });
    }).toPass();
    await page.keyboard.type('ballot');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\?q=ballot$/);
    await expect(async () => {
      const shown = await shownRows(page).count();
      await expect(page.getByRole('status')).toHaveText(`${shown} of 63 rows`, { timeout: 500 });
      expect(shown).toBeGreaterThan(0);
      expect(shown).toBeLessThan(63);
    }).toPass();
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(/calendar$/);
    await page.keyboard.press('Escape');
    await expect(field).not.toBeFocused();
    await page.locator('.plan-keys-on [data-keys]').click();
    await expect(page).toHaveURL(/\?keys=off$/);
    await page.keyboard.press('/');
    await expect(field).not.toBeFocused();
  });
});

test.describe('views', () => {
  test('change without leaving the page and keep the filters @phone', async ({ page }) => {
    await page.goto(`${CALENDAR}?executor=citizen`);
    await page.getByRole('link', { name: en.calendar.view.timeline, exact: true }).click();
    await expect(page).toHaveURL(/\?executor=citizen&view=timeline$/);
    await expect(page.getByRole('link', { name: en.calendar.view.timeline, exact: true })).toHaveAttribute('aria-current', 'true');
    await expect(page.locator('[data-tl-term="7-1"]')).toBeVisible();
    await expect(page.locator('#row-7')).toBeHidden();
    await page.getByRole('link', { name: en.calendar.view.table, exact: true }).click();
    await expect(page.locator('#row-7 .plan-law')).toBeVisible();
    await expect(page.locator('[data-tl-term="7-1"]')).toBeHidden();
    await page.getByRole('link', { name: en.calendar.view.list, exact: true }).click();
    await expect(page).toHaveURL(/\?executor=citizen$/);
    await expect(page.locator('#row-7 .plan-law')).toBeHidden();
  });

  test('is a table of 63 rows and five columns to assistive technology, as list and as table', async ({ page }) => {
    for (const view of ['list', 'table']) {
      await page.goto(`${CALENDAR}?view=${view}`);
      await expect(page.getByRole('table').getByRole('rowheader')).toHaveCount(63);
    }
    await expect(page.getByRole('columnheader')).toHaveText(Object.values(en.calendar.columns));
    await expect(page.locator('#row-24').getByRole('cell')).toHaveCount(4);
  });

  test('prints the five columns from list and table, with source and address', async ({ page }) => {
    await page.goto(CALENDAR);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('#row-24 .plan-law')).toBeVisible();
    await expect(page.locator('#row-24 .plan-column')).toBeVisible();
    await expect(page.getByRole('columnheader', { name: en.calendar.columns.law })).toBeVisible();
    await expect(page.getByText(/Decision 7\/16/)).toBeVisible();
    await expect(page.getByText(/^https?:.*\/calendar$/)).toBeVisible();
    await expect(page.locator('.plan-tools')).toBeHidden();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('all 63 rows are there with five columns, their dates and no state', async ({ page }) => {
    await page.goto('/az/elections/presidential-2024/calendar');
    await expect(shownRows(page)).toHaveCount(63);
    for (const column of ['number', 'action', 'column', 'law', 'dates']) await expect(page.locator(`.plan-row .plan-${column}`).locator('visible=true')).toHaveCount(63);
    await expect(page.locator('#row-17 time').first()).toHaveAttribute('datetime', '2023-12-19');
    await expect(page.locator('#row-17 .plan-dates')).toContainText('2023-cü il dekabrın 19-dan 2024-cü il yanvarın 8-i saat 18.00-dək');
    await expect(page.locator('[data-term]').locator('visible=true')).toHaveCount(0);
    await expect(page.locator('.plan-tools')).toBeHidden();
    await expect(page.locator('[data-now-strip]')).toBeHidden();
  });

  test('a row says everything', async ({ page }) => {
    await page.goto(`${CALENDAR}/24`);
    for (const id of ['24-1', '24-2']) await expect(page.locator(`[id="${id}"]`)).toBeVisible();
    await expect(page.locator('[id="24-2"] time').first()).toHaveAttribute('datetime', '2024-01-13');
    await expect(page.locator('p.official[lang="az"]').first()).toContainText('qeydiyyatdan çıxma');
    await expect(page.getByText(en.common.unofficial, { exact: false }).first()).toBeVisible();
  });
});

test('a row leads to its neighbours, executors, articles and its file for calendars', async ({ page }) => {
  await page.goto(`${CALENDAR}/33`);
  const second = page.locator('[id="33-2"]');
  await expect(second.getByRole('link', { name: '101.2-101.4' })).toHaveAttribute('href', '/en/law/101.2');
  await expect(second.getByRole('link', { name: 'Precinct election commissions' })).toHaveAttribute('href', `${CALENDAR}/executors/precinct-election-commissions`);
  await second.locator('summary').click();
  const file = await second.getByRole('link', { name: en.calendar.dossier.takeFile }).getAttribute('href');
  const response = await page.request.get(file ?? '');
  expect(response.status()).toBe(200);
  expect(await response.text()).toContain('DTSTART;VALUE=DATE:20240114');
  await expect(page.getByRole('link', { name: /Previous row: 32/ })).toBeVisible();
  await page.getByRole('link', { name: /Next row: 34/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Row 34');
});

test('a row without a date says so and offers no file', async ({ page }) => {
  await page.goto(`${CALENDAR}/4`);
  await expect(page.getByText(en.calendar.undatedWhy)).toBeVisible();
  await expect(page.getByText(en.calendar.recommendedEmpty)).toBeVisible();
  await expect(page.locator('summary', { hasText: en.calendar.dossier.take })).toHaveCount(0);
  await expect(page.locator('main a[href$=".ics"]')).toHaveCount(0);
});

test('an executor has a page with that executor\'s terms only', async ({ page }) => {
  await page.goto(`${CALENDAR}/executors/precinct-election-commission-chairs`);
  await expect(page.locator('[data-row]')).toHaveCount(1);
  await expect(page.locator('#row-49 .term')).toHaveCount(3);
  await expect(page.getByRole('main').getByRole('link', { name: /\.ics/ }).first()).toHaveAttribute('href', /executors\/precinct-election-commission-chairs\.en\.ics$/);
  await page.getByRole('link', { name: en.calendar.executorIndex.search }).click();
  await expect(shownRows(page)).toHaveCount(1);
});

test('an article has a page with what cites it, also inside a range, and the way to those rows in the calendar', async ({ page }) => {
  await page.goto('/en/law/101.3');
  await expect(page.getByRole('link', { name: 'Row 33' })).toBeVisible();
  await expect(page.getByText('cited as 101.2-101.4')).toBeVisible();
  await page.getByRole('link', { name: en.law.inCalendar }).click();
  await expect(page).toHaveURL(/calendar\?article=101\.3$/);
  await expect(page.locator('#row-33')).toBeVisible();
});

test('an election without a plan says so and leads elsewhere', async ({ page }) => {
  for (const election of ['parliamentary-2020', 'rehearsal']) {
    await page.goto(`/en/elections/${election}/calendar`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(en.calendar.noPlan);
    await expect(page.getByRole('main').getByRole('link', { name: /Presidential election 2024: calendar plan/ })).toHaveAttribute('href', CALENDAR);
  }
});

function shownRows(page: Page) {
  return page.locator('[data-row]').locator('visible=true');
}

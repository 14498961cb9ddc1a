import { expect, test } from './fixture.ts';

const section = '/papers/delivery-plans-2026';

test('a section is read aloud with the system’s own voice: paused, gone on with, marked, and silent once the paper is left', async ({
  page,
  app,
}) => {
  // A stand-in for the system's voice that says each sentence when the test tells it to.
  await page.addInitScript(() => {
    const spoken: SpeechSynthesisUtterance[] = [];
    const log: string[] = [];
    const voice = {
      lang: 'en-GB',
      localService: true,
      default: true,
      voiceURI: 'test',
      name: 'test',
    };
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => [voice],
      speak: (utterance: SpeechSynthesisUtterance) => void spoken.push(utterance),
      pause: () => void log.push('pause'),
      resume: () => void log.push('resume'),
      cancel: () => void log.push('cancel'),
    });
    class Utterance extends EventTarget {
      voice: unknown = null;
      lang = '';
      readonly text: string;
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
    Object.assign(window, { spoken, speechLog: log });
  });
  await page.reload();
  await app.open(section);
  const said = () =>
    page.evaluate(() =>
      (Reflect.get(window, 'spoken') as { text: string }[]).map((one) => one.text),
    );
  const finish = () =>
    page.evaluate(() => {
      (Reflect.get(window, 'spoken') as EventTarget[]).at(-1)?.dispatchEvent(new Event('end'));
    });
  const log = () => page.evaluate(() => (Reflect.get(window, 'speechLog') as string[]).join(' '));
  const marked = () =>
    page.evaluate(() => [...(CSS.highlights.get('read-aloud') ?? [])].map(String).join());

  await page.getByRole('button', { name: 'Read aloud this section' }).click();
  await expect.poll(said).toHaveLength(1);
  const [first = ''] = await said();
  await expect.poll(marked).toBe(first);
  await finish();
  await expect.poll(said).toHaveLength(2);
  await expect.poll(marked).not.toBe(first);

  const main = page.getByRole('button', { name: /reading$/ }).first();
  await main.focus();
  await page.keyboard.press('Enter');
  await expect(main).toHaveText('Go on reading');
  await page.keyboard.press('Enter');
  await expect(main).toHaveText('Pause reading');
  await expect(main).toBeFocused();
  expect(await log()).toContain('pause resume');
  await page.getByRole('button', { name: 'Stop reading' }).click();
  await expect(page.getByRole('button', { name: 'Read aloud this section' })).toBeFocused();
  expect(await marked()).toBe('');

  await page.keyboard.press('Enter');
  await expect.poll(said).toHaveLength(3);
  const before = (await log()).match(/cancel/g)?.length ?? 0;
  await app.open('/glossary');
  await expect(page.getByRole('heading', { level: 1, name: 'Glossary' })).toBeVisible();
  await expect.poll(async () => (await log()).match(/cancel/g)?.length).toBeGreaterThan(before);
  await finish();
  expect(await said()).toHaveLength(3);
});

test('where the system has no voice of its own, nothing offers to read aloud', async ({
  page,
  app,
}) => {
  await page.addInitScript(() => {
    const network = { lang: 'en-GB', localService: false, default: true, voiceURI: 'n', name: 'n' };
    Object.defineProperty(window.speechSynthesis, 'getVoices', { value: () => [network] });
  });
  await page.reload();
  await app.open(section);
  await expect(page.getByRole('button', { name: 'Bookmark' })).toBeVisible();
  await expect(page.getByRole('button', { name: /Read aloud/ })).toHaveCount(0);
});

import { expect, test } from './steun/test';
import { tabNaar, typIn } from './steun/toetsen';

const WACHTWOORD = 'Voorbeeldstad-2026!';

test('signs in by keyboard and returns to the page that was asked for', async ({ als }) => {
  const page = await als(null);
  await page.goto('/signalen?zoek=brief');
  await expect(page).toHaveURL(/\/inloggen\?naar=/);

  await typIn(page, page.getByLabel('E-mailadres'), 'samira.elamrani@voorbeeldstad.example');
  await typIn(page, page.getByLabel('Wachtwoord'), 'verkeerd');
  await page.keyboard.press('Enter');
  const samenvatting = page.getByRole('group', { name: 'Er klopt iets nog niet' });
  await expect(samenvatting).toBeFocused();

  await tabNaar(page, page.getByLabel('Wachtwoord'));
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(WACHTWOORD);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/signalen\?zoek=brief$/);
  await expect(page.getByRole('searchbox', { name: 'Zoek een signaal' })).toHaveValue('brief');
});

test('keeps the language, and forgets everything after signing out', async ({ als }) => {
  const page = await als('Behandelaar');
  await page.goto('/');
  await page.evaluate(() => localStorage.setItem('concept:proef', JSON.stringify({ waarde: 'x', bewaardOp: new Date() })));
  await page.getByRole('button', { name: 'Mijn menu' }).click();
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('link', { name: 'Handle' })).toBeVisible();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
  expect(await page.evaluate(() => Object.keys(localStorage).filter((sleutel) => sleutel.startsWith('concept:')))).toEqual([]);
  await page.goto('/behandelen');
  await expect(page).toHaveURL(/\/inloggen/);
});

test('shows each role its own menu and refuses the rest in words', async ({ als }) => {
  const page = await als('Toezichthouder');
  await page.goto('/');
  const menu = page.getByRole('navigation', { name: 'Hoofdmenu' });
  await expect(menu.getByRole('link', { name: 'Leren' })).toBeVisible();
  await expect(menu.getByRole('link', { name: 'Registreren' })).toHaveCount(0);
  await page.goto('/registreren');
  await expect(page.getByRole('heading', { level: 1, name: 'Deze pagina is niet voor u' })).toBeVisible();
});

test('has a list of shortcuts on ?, a skip link first, and the focus on the title of the next page', async ({ als }) => {
  const page = await als('Behandelaar');
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Naar de inhoud' })).toBeFocused();
  await page.keyboard.press('?');
  const dialoog = page.getByRole('dialog', { name: 'Sneltoetsen' });
  await expect(dialoog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialoog).toHaveCount(0);
  await tabNaar(page, page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Signalen' }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/signalen$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

import { expect, type Locator, type Page } from '@playwright/test';

const MEESTE_STAPPEN = 80;

/** Goes to a control with nothing but Tab (or Shift+Tab), as somebody without a mouse does. */
export async function tabNaar(page: Page, doel: Locator, toets: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(doel).toBeVisible();
  for (let stap = 0; stap < MEESTE_STAPPEN; stap += 1) {
    if (await doel.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(toets);
  }
  throw new Error(`${toets} does not reach ${doel.toString()}`);
}

export async function typIn(page: Page, doel: Locator, tekst: string): Promise<void> {
  await tabNaar(page, doel);
  await page.keyboard.insertText(tekst);
}

/** Chooses in a group of radio buttons with Tab, the arrows and Space. */
export async function kiesRadio(page: Page, groep: Locator, naam: string): Promise<void> {
  const keuzes = groep.getByRole('radio');
  await expect(keuzes.first()).toBeAttached();
  const inGroep = () => groep.evaluate((element) => element.contains(document.activeElement));
  for (let stap = 0; stap < MEESTE_STAPPEN && !(await inGroep()); stap += 1) await page.keyboard.press('Tab');
  const doel = groep.getByRole('radio', { name: naam, exact: true });
  for (let stap = await keuzes.count(); stap > 0; stap -= 1) {
    if (await doel.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('ArrowRight');
  }
  if (!(await doel.isChecked())) await page.keyboard.press('Space');
  await expect(doel).toBeChecked();
}

/** Ticks a box with Tab and Space. */
export async function vink(page: Page, naam: string | RegExp): Promise<void> {
  const vakje = page.getByRole('checkbox', { name: naam });
  await tabNaar(page, vakje);
  await page.keyboard.press('Space');
  await expect(vakje).toBeChecked();
}

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

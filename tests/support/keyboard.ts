import type { Locator, Page } from 'playwright-core'

/** Nobody presses Tab more often than this for one link. */
const PATIENCE = 150

/**
 * Goes to a link, button or field as a person without a mouse does: by Tab, or backwards by Shift+Tab, from
 * where the focus is.
 *
 * @throws Error if it is never reached, or if it doesn't show that it has the focus
 */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const wanted = await target.elementHandle({ timeout: 5000 })
  for (let presses = 0; presses < PATIENCE; presses += 1) {
    await page.keyboard.press(key)
    const here = await page.evaluate((element) => document.activeElement === element, wanted)
    if (!here) continue
    if (await showsFocus(page)) return
    throw new Error(`${target} has the focus and doesn't show it.`)
  }
  throw new Error(`${target} was not reached by ${PATIENCE} presses of ${key}.`)
}

/** Whether what has the focus is marked (a field by its caret), and stands on the screen. */
function showsFocus(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const element = document.activeElement
    if (!(element instanceof HTMLElement)) return false
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
    const typed = element.matches('textarea, input:not([type="radio"], [type="checkbox"], [type="file"])')
    const marked =
      typed || (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none'
    const { top, bottom } = element.getBoundingClientRect()
    return marked && bottom > 0 && top < innerHeight
  })
}

/** Goes there and presses Enter; resolves when the page that it leads to is loaded. */
export async function follow(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target)
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')])
}

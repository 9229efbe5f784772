import { NO_COLOUR, readColour } from '../colourAsked'
import { type CampaignColours, paletteReasons, type Shade } from '../paletteReasons'
import type { PaletteTexts } from '../paletteTexts'
import { introductionOf, reasonOf, summaryOf, toldContrast } from '../paletteWords'

/**
 * `<palette-live campaign="…" texts="…">`, both JSON: samples and reasons in it follow the colour that is chosen in
 * the form round it, by the rule that the server draws them with. The way that was used last is the one that counts:
 * the others say nothing any more.
 */
class PaletteLive extends HTMLElement {
  connectedCallback() {
    const form = this.closest('form')
    if (!form) return
    const follow = ({ target, type }: Event) => {
      if (!(target instanceof HTMLInputElement) || !target.name.startsWith('colour')) return
      settle(form, target.name)
      this.show(form, type === 'input')
    }
    form.addEventListener('input', follow)
    form.addEventListener('change', follow)
    // A form that the browser has filled again says what it held.
    addEventListener('pageshow', () => this.show(form, false))
  }

  /** @param typing what can't be read yet is not finished */
  show(form: HTMLFormElement, typing: boolean) {
    const text = textOf(form)
    const asked = readColour({
      picked: text('colour'),
      was: text('colour-was'),
      picker: text('colour-picker'),
      shown: text('colour-shown'),
      code: text('colour-code'),
    })
    const { kind } = asked
    if (kind === 'several' || (kind === 'unreadable' && typing)) return
    const typed = kind === 'new' ? asked.hex : text('colour-was')
    const json = (name: string) => JSON.parse(this.getAttribute(name) ?? '')
    const campaign: CampaignColours = json('campaign')
    const texts: PaletteTexts = json('texts')
    const report = paletteReasons(typed, campaign)

    const all = (selector: string): Element[] => Array.from(this.querySelectorAll(selector))
    const say = (place: Element | undefined, words: string) => {
      if (place && place.textContent !== words) place.textContent = words
    }
    const [summary] = all('.summary')
    summary?.setAttribute('role', 'status')
    say(summary, summaryOf(report, texts))
    say(all('.introduction')[0], introductionOf(report, texts))
    const [samples, chips] = [all('.chip-row .chip'), all('.chips .chip')]
    const [reasons, figures] = [all('.reason'), all('.told')]
    report.results.forEach((result, index) => {
      const { day, night, needed } = result
      paint(samples[index], day)
      paint(chips[2 * index], day)
      paint(chips[2 * index + 1], night)
      say(reasons[index], reasonOf(result, report, texts))
      say(figures[index], toldContrast(day.contrast, needed, texts))
    })
  }
}

/** The fields of a form as its server reads them. */
const textOf = (form: HTMLFormElement) => {
  const data = new FormData(form)
  return (name: string): string => String(data.get(name) ?? '').trim()
}

/** Takes back the ways that were not used last, so that the form says one colour. */
function settle(form: HTMLFormElement, used: string) {
  const text = textOf(form)
  const back = used === 'colour-code' && text(used) === '' ? text('colour-was') || NO_COLOUR : ''
  form.querySelectorAll('input').forEach((input) => {
    const { name, value } = input
    if (name === used) return
    if (name === 'colour') input.checked = value === back
    if (name === 'colour-picker') input.value = text('colour-shown')
    if (name === 'colour-code') input.value = ''
  })
}

/** A sample is a ground, and letters on it. */
function paint(chip: Element | undefined, { text, ground }: Shade) {
  chip?.firstElementChild?.setAttribute('fill', ground)
  chip?.lastElementChild?.setAttribute('fill', text)
}

customElements.define('palette-live', PaletteLive)

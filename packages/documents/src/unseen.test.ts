import { describe, expect, it } from 'vitest'
import { hasGround, isUnseen, unseenNames } from './unseen.ts'

describe('what a style keeps from who looks', () => {
  it('is not shown, has no size, lies beside the page, or is white on nothing', () => {
    for (const style of [
      'display: none',
      'font-size:0',
      'font-size: 1px; color: red',
      'position:absolute; left:-9999px',
      'text-indent:-999em',
      'height:0;overflow:hidden',
      'position: absolute; clip: rect(0 0 0 0)',
      'color:#FFFFFF',
      'color: white; background: #fff',
      'color: transparent',
    ])
      expect([style, isUnseen(style, false)]).toEqual([style, true])
  })
  it('is not what people see', () => {
    for (const style of [
      '',
      'font-size: 12px',
      'font-size: 0.9em',
      'line-height:0; height: 20px',
      'color:#fff; background-color: rgb(31, 78, 121)',
      'position: absolute; left: -10px',
      'height: 0; padding-bottom: 56%',
      'color: #fff5ee',
    ])
      expect([style, isUnseen(style, false)]).toEqual([style, false])
    expect(isUnseen('color: #fff', true)).toBe(false)
    expect(hasGround('background:#123')).toBe(true)
    expect(hasGround('background: none; color: red')).toBe(false)
  })
  it('is told by class where no other rule shows it, and no screen is asked of', () => {
    expect(unseenNames('.x{display:none} #y , .z { display : none !important }')).toEqual(['.x', '#y', '.z'])
    expect(unseenNames('@media print { .x { display: none } } .a .b {display:none}')).toEqual([])
    expect(unseenNames('.tab{display:none}.tab.on{display:block}/* .q{display:none} */')).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { articleOf } from './html.ts'

const told =
  '<p>青砚智能今日完成近3亿元B轮融资，由蓝湖资本领投，老股东跟投。</p><p>资金用于训练下一代模型，并采购算力，团队将扩大到两百人，年内发布。</p>'
const read =
  '青砚智能今日完成近3亿元B轮融资，由蓝湖资本领投，老股东跟投。\n资金用于训练下一代模型，并采购算力，团队将扩大到两百人，年内发布。'

describe('the article of a page', () => {
  it('of a WeChat account is read, though its script has yet to show it', () => {
    const page = `<html><head><title></title><meta property="og:title" content="青砚智能融资"></head><body><div class="rich_media"><em id="publish_time">2023-04-12 10:20</em><div id="js_content" style="visibility: hidden; opacity: 0; ">${told}<p style="display:none">估值百亿</p></div></div></body></html>`
    expect(articleOf(page)).toEqual({
      text: `青砚智能融资\n${read}`,
      title: '青砚智能融资',
      published: '2023-04-12',
      hidden: 4,
      onlyLinks: false,
    })
  })
  it('stays out where a box inside it is veiled', () => {
    const { text, hidden } = articleOf(`<article>${told}<div style="opacity:0">估值百亿</div></article>`)
    expect([text, hidden]).toEqual([read, 4])
  })
  it('leaves out what its styles show nobody, and keeps white letters on a ground', () => {
    const sheet = '<style>.note{display:none} @media print{.main{display:none}}</style>'
    const inside =
      '<p class="note">估值百亿</p><p style="color:#fff">估值百亿</p><section style="background:#124"><p style="color:#fff">小标题：融资。</p></section>'
    expect(articleOf(`${sheet}<div class="main">${told}${inside}</div>`)).toMatchObject({
      text: `${read}\n小标题：融资。`,
      hidden: 8,
    })
    // A class that a script shows hides nothing where it is all there is.
    expect(articleOf(`<style>.lazy{display:none}</style><div class="lazy">${told}</div>`).text).toBe(read)
  })
  it('is no frame because its box has a sidebar, or has none', () => {
    for (const name of ['has-sidebar', 'no-sidebar right-sidebar', 'with-footer'])
      expect(articleOf(`<div class="site ${name}"><article>${told}</article></div>`).text).toBe(read)
    expect(articleOf(`<div class="sidebar">${told}</div>`).onlyLinks).toBe(true)
  })
  it('is taken from the data of a page that its script fills', () => {
    const data = {
      '@graph': [
        { '@type': 'NewsArticle', articleBody: '青砚智能完成近3亿元B轮融资，由蓝湖资本领投，<b>老股东</b>跟投。' },
      ],
    }
    const page = `<title>融资</title><script type="application/ld+json">${JSON.stringify(data)}</script><div id="app"></div>`
    expect(articleOf(page)).toMatchObject({
      onlyLinks: false,
      text: '融资\n青砚智能完成近3亿元B轮融资，由蓝湖资本领投， 老股东 跟投。',
    })
    expect(articleOf('<script type="application/ld+json">{"articleBody": 3</script>').onlyLinks).toBe(true)
  })
  it('has its day from a short line beside its heading, and from none that tells something', () => {
    const day = (line: string): string | null => articleOf(`<main><p>${line}</p>${told}</main>`).published
    expect(day('发布时间：2023年4月2日 10:20 来源：某网')).toBe('2023-04-02')
    expect(day('2023/04/12')).toBe('2023-04-12')
    expect(day('公司计划在2025年10月1日前后发布新的模型并且开放接口。')).toBe(null)
    expect(day('2023-19-40')).toBe(null)
  })
  it('keeps the cells of a row side by side, and a page laid out by a table line by line', () => {
    const table = '<table><tr><th>轮次</th><th>金额</th></tr><tr><td>天使轮</td><td>3000万元</td></tr></table>'
    expect(articleOf(`<main>${told}${table}</main>`).text).toBe(`${read}\n轮次\t金额\n天使轮\t3000万元`)
    expect(articleOf(`<table><tr><td>菜单</td><td>${told}</td></tr></table>`).text).toContain(read)
  })
})

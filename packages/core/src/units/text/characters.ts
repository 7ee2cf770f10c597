/**
 * Characters read as another one, one to one, so that offsets stay true. Traditional forms are those that occur in
 * quantities, their nouns and their hedges; running text keeps its own characters.
 */
export const traditional: Readonly<Record<string, string>> = pairs(
  '億亿 萬万 兩两 個个 餘余 點点 過过 幾几 數数 張张 塊块 參参 區区 間间 達达 約约 將将 歐欧 圓圆 幣币 鎊镑 錢钱 韓韩 臺台 壹一 貳二 贰二 叁三 肆四 伍五 陸六 陆六 柒七 捌八 玖九 拾十 佰百 仟千 〇零 ○零 買买 週周 鐘钟 鍾钟 時时 員员 廠厂 業业 機机 構构 戶户 標标 ' +
    '環环 顯显 項项 條条 筆笔 輪轮 級级 別别 規规 內内 從从 這这 為为 於于 總总 計计 額额 卻却 僅仅 許许 單单 價价 資资 費费 練练 詞词 負负 開开 頭头 頂顶 齊齐 連连 來来 後后 顆颗 隻只 盧卢 門门 節节 處处 種种 們们 師师 學学 團团 隊队 夠够 說说 應应 當当 實实 際际 ' +
    '佔占 該该 擁拥 訓训 術术 務务 礎础 設设 備备 雲云 產产 終终 帶带 寬宽 滿满 還还 無无 與与 僱雇 劃划 預预 組组 雙双 離离 歲岁 續续 頁页 鏈链 銷销 擋挡 衝冲 趨趋 貸贷 債债 權权 繳缴 屆届 載载 歷历 優优 園园 圍围 場场 範范 隨随 類类 製制 導导 體体 雖虽 難难 簽签 ' +
    '讓让 護护 變变 遠远 選选 圖图 復复 顧顾 購购 採采 營营 訂订 註注 長长 釋释 轉转 經经 驗验 獎奖 賠赔 償偿 罰罚 淨净 潤润 獲获 籌筹 現现 帳账 賬账 擬拟 認认 戰战 佈布 報报 對对 漲涨 滲渗 準准 確确 敗败 複复 運运 維维 撐撑 馬马 補补 風风 險险 創创 據据 樣样 騰腾 ' +
    '華华 輝辉 邁迈 財财 質质 稅税 發发 積积 躍跃 職职 虧亏 損损 偉伟 燒烧 冊册 國国 銀银 網网 證证 聯联 籤签',
)

/** Dashes, waves and signs written in many ways. */
export const signs: Readonly<Record<string, string>> = {
  '–': '-',
  '—': '-',
  '―': '-',
  '‒': '-',
  '‐': '-',
  '‑': '-',
  '−': '-',
  '－': '-',
  '﹣': '-',
  '─': '-',
  '～': '~',
  '〜': '~',
  '∼': '~',
  '˜': '~',
  '〰': '~',
  '≧': '≥',
  '⩾': '≥',
  '≦': '≤',
  '⩽': '≤',
  '≒': '≈',
  '￥': '¥',
  '﹩': '$',
  '﹪': '%',
  '’': "'",
  '‘': "'",
  '【': '[',
  '】': ']',
  '✕': '×',
  '⁄': '/',
  '∕': '/',
  '￡': '£',
  '￦': '₩',
}

function pairs(text: string): Readonly<Record<string, string>> {
  const map: Record<string, string> = {}
  for (const pair of text.split(' ')) {
    map[pair.charAt(0)] = pair.charAt(1)
  }
  return map
}

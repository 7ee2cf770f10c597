const NUMBER = '(?:[一二三四五六七八九十]+[、.]|[(][一二三四五六七八九十\\d]+[)]|\\d{1,2}[、.]|#+)'
const PART =
  '(?:公司|项目|企业|团队|产品|技术|经营|财务|市场|行业|竞争|商业|模式|历史|以往|过往|历次|历轮|本轮|本次|此轮|融资|资金|股权|核心|数据|简介|介绍|概况|情况|计划|规划|需求|方案|用途|安排|结构|优势|分析|预测|历程|背景|客户|业务|发展|退出|风险|附录|摘要|与|和|及|、|[ ]){1,10}'

const head = new RegExp(`^\\s*${NUMBER}\\s*${PART}\\s*$`)

/**
 * Whether a line heads a section of a plan or a report (`四、历史融资`, `五、本轮计划`) and so says nothing of any deal: a
 * number, then words for parts of such a paper alone. A numbered line of a round-up names a company.
 */
export const isSectionHead = (line: string): boolean => line.length < 30 && head.test(line)

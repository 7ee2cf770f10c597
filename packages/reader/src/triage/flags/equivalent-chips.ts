import type { FlagRule } from '../flag.ts'

const HOME =
  '(?:国产(?:AI|训练|推理|加速|智能|高端)*(?:芯片|算力|卡|GPU)|自研(?:AI|训练|推理)*(?:芯片|GPU)|[昇升]腾\\w{0,5}|寒武纪|海光|沐曦|摩尔线程|domestic (?:AI |training )?(?:chips?|GPUs?|accelerators?)|Chinese(?:-made)? (?:chips?|GPUs?)|Ascend \\w+)'
const THEIRS = '(?:英伟达|[AHBV]\\d{2,3}0?|Nvidia|NVIDIA)'
const patterns = new RegExp(
  `${HOME}[^。.]{0,30}?(?:媲美|比肩|等同|相当于|等效|不输|不逊(?:于|色)?|持平|追平|不相上下|旗鼓相当|难分伯仲|不亚于|看齐|一样快|equivalent|on par|match(?:es|ed)?\\b|equals?\\b|as (?:fast|well|good|quick) as|just as (?:fast|well|good)|no (?:slower|worse)|rivals (?=Nvidia|NVIDIA|[AHB]\\d))[^。.]{0,16}?${THEIRS}|${HOME}[^。]{0,30}?(?:与|和|同)[^，,。]{0,4}?${THEIRS}[^，,。]{0,6}?(?:持平|相当|等同|不相上下|旗鼓相当|难分伯仲|看齐|一样|没有差别)`,
  'i',
)
const measured = /实测|跑分|MFU|吞吐|每秒|tokens?\/s|MLPerf|基准测试|测得|measured|benchmark|throughput|per second/i

/** H16: domestic chips are said to equal others, and nowhere by what run. */
export const equivalentChips: FlagRule = {
  id: 'equivalent-chips',
  raise: ({ scope }) => {
    const hit = scope.find(patterns)
    return hit === null || measured.test(scope.whole) ? null : [hit.span]
  },
}

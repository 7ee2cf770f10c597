import type { FlagRule } from '../flag.ts'
import { together } from '../flag.ts'
import { LARGE_MODEL, OTHERS_MODELS, OWN_MAKING } from '../words.ts'

const own = new RegExp(
  `${OWN_MAKING}[^。]{0,30}?(?:模型|${LARGE_MODEL}|\\bmodels?\\b)|\\bmodels? (?:(?:as|is|are) )?(?:its own|proprietary|self-developed|self-built|in-house|home-?grown)`,
  'i',
)
const others = new RegExp(
  [
    `(?:基于|底座(?:为|是|采用))[^，。,;；]{0,10}?${OTHERS_MODELS}(?![^，,。]{0,6}?(?:评测|打分|评估|标注))(?:[^，。,;；]{0,16}?(?:微调|精调|二次(?:训练|开发)|继续(?:预)?训练|改造|底座|构建|而来))?`,
    `(?:采用|使用|以)[^，。,;；]{0,10}?${OTHERS_MODELS}[^，。,;；]{0,10}?(?:微调|精调|二次(?:训练|开发)|继续(?:预)?训练|作为底座|为底座)`,
    `(?:调用|接入|通过)[^，。,;；]{0,10}?${OTHERS_MODELS}[^，。,;；]{0,12}?(?:API|接口)`,
    `(?:配置(?:文件)?|分词器|词表|模型结构|张量名)[^，。,;；]{0,8}与[^，。,;；]{0,8}?${OTHERS_MODELS}[^，。,;；]{0,8}?(?:相同|一致|雷同)`,
    `(?:based on|built on(?: top of)?|fine-?tuned (?:from|on)|derived from|runs on)[^.,;]{0,16}?${OTHERS_MODELS}`,
    `(?:same|identical) (?:config|configuration|tokenizer)[^.,;]{0,16}?as[^.,;]{0,10}?${OTHERS_MODELS}`,
    `(?:权重|参数|文件名?|层数|词表|分词器|tokenizer|config)[^。;；]{0,24}?(?:与|和|同)[^，。,;；]{0,8}?${OTHERS_MODELS}[^，。,;；]{0,8}?(?:相同|一致|雷同|一模一样|完全一样|吻合)`,
    `(?:由|交给|转(?:发|给|接))[^，。,;；]{0,8}?${OTHERS_MODELS}[^，。,;；]{0,10}?(?:生成|回答|完成|处理|API|接口)`,
    `自称(?:是|为|叫)?[^，。,;；]{0,4}?${OTHERS_MODELS}`,
    `${OTHERS_MODELS}[^.;]{0,12}? as (?:the|its) base|\\b(?:identif\\w+|introduc\\w+) itself as [^.;]{0,10}?${OTHERS_MODELS}`,
    `calls? [^.,;]{0,16}?${OTHERS_MODELS}`,
    `(?:passed|forwarded|routed|sent|hand(?:s|ed)|relay\\w*) (?:on |over |straight )?to [^.,;]{0,16}?${OTHERS_MODELS}`,
    `\\b(?:tokenizer|config(?:uration)?|weights|layer names?|architecture)[^.;]{0,24}?(?:match\\w*|identical to|the same as)[^.;]{0,16}?${OTHERS_MODELS}`,
  ].join('|'),
  'i',
)

/** H02: said to be its own, and said to stand on the model of others. */
export const wrapper: FlagRule = {
  id: 'wrapper',
  raise: ({ scope, names }) => {
    // A company that builds on a model of its own builds on nobody else's.
    const hit = scope.all(others).find(({ words }) => !names.some((name) => words.toLowerCase().includes(name)))
    return hit === undefined ? null : together(scope.find(own), hit)
  },
}

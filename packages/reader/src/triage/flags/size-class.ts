import type { FlagRule } from '../flag.ts'
import { together } from '../flag.ts'
import { LARGE_MODEL, OTHERS_MODELS, OWN_MAKING } from '../words.ts'

const called = new RegExp(
  `${LARGE_MODEL}(?:公司|企业|厂商|创企|初创(?:企业|公司)|创业公司|独角兽| (?:company|startup|developer|maker|lab|unicorn))`,
  'i',
)
const large = new RegExp(LARGE_MODEL, 'i')
const only = new RegExp(
  `(?:基于|接入|调用)[^，。,;；]{0,10}?${OTHERS_MODELS}[^。]{0,24}?(?:应用|产品|工具|服务|助手)|(?:built (?:up)?on|on top of|powered by|runs on|wraps|calls (?!itself))[^.;]{0,12}?${OTHERS_MODELS}`,
  'i',
)
const trains = new RegExp(`${OWN_MAKING}|预训练|pre-?train`, 'i')
/** Fewer parameters than this are no large model: diligence note, H05. */
const LARGE = 1e9
/** Fewer than this are settings and not the size of a model. */
const SOME = 1e6

/** H05: called a large model, and by its own words smaller than one, or an application of others'. */
export const sizeClass: FlagRule = {
  id: 'size-class',
  raise: ({ scope, parameters }) => {
    if (parameters !== null && parameters.most < LARGE && parameters.most >= SOME)
      return together(scope.find(large), parameters)
    return scope.find(trains) === null ? together(scope.find(called), scope.find(only)) : null
  },
}

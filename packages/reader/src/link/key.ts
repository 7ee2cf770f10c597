/** A name that is its own key, as most are. */
const PLAIN = /^[\u4e00-\u9fff]+$/

/** What two writings of one name have in common: letters without case, blanks, quotes and dots. */
export const keyOf = (name: string): string =>
  PLAIN.test(name) ? name : name.toLowerCase().replace(/[\s"'“”‘’「」『』.,·&_-]+/g, '')

/** What two writings of one name have in common: letters without case, blanks, quotes and dots. */
export const keyOf = (name: string): string => name.toLowerCase().replace(/[\s"'“”‘’「」『』.,·&-]+/g, '')

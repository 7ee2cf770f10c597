/** Words of the web page. The web engineer adds keys here and in both languages. */
export interface UiWords {
  readonly product: string
}

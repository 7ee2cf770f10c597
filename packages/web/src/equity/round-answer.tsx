import { exitMoney, roundSheet, Say } from '@touchstone/render/captable'
import type { ConsentShare, RoundOutput, RoundView } from '@touchstone/verbs/equity'
import { Button, SegmentedControl } from '@mantine/core'
import { useMemo, useState } from 'react'
import { Announce } from '../answer/announce.tsx'
import { SheetCards } from './sheet-cards.tsx'
import { usePanelWords } from './waterfall-words.tsx'

interface Props {
  readonly out: RoundOutput
  readonly consents: RoundView['consents']
  readonly consent: ConsentShare
  readonly onConsent: (share: ConsentShare) => void
  readonly onUse?: (text: string, label: string) => void
}

/** What the round comes to: its price, the table before and after, who must agree, and every figure. */
export function RoundAnswer({ out, consents, consent, onConsent, onUse }: Props) {
  const words = usePanelWords()
  const w = words.capPanels.round
  const say = new Say(words.captable)
  const [used, setUsed] = useState<string | null>(null)
  const money = (one: { readonly number: number }): string => exitMoney(one.number, out.currency, words)
  const bought = out.investors.reduce((sum, one) => sum + one.stake.number, 0)
  const title = w.headline(
    out.label,
    `${say.price(out.price)} ${out.currency}`,
    money(out.newMoney),
    say.percent(bought),
    money(out.headlinePostMoney),
  )
  const sheet = useMemo(() => roundSheet(out, words.captable), [out, words])
  const grown = out.conversions.reduce((sum, one) => sum + one.shares.number, 0)
  const added = [
    [out.newShares.number, w.byMoney],
    [out.pool?.increase.number ?? 0, w.byPool],
    [grown, w.byConversion],
    [
      out.sharesAfter.number -
        out.sharesBefore.number -
        out.newShares.number -
        (out.pool?.increase.number ?? 0) -
        grown,
      w.byAntiDilution,
    ],
  ] as const
  const parts = added.flatMap(([shares, tell]) =>
    shares < 0.5 ? [] : [tell(say.count({ text: String(Math.round(shares)), number: Math.round(shares) }))],
  )
  const inside = Math.abs(out.effectivePreMoney.number - out.preMoney.number) > 0.005
  return (
    <>
      <h2 className="finding">{title}</h2>
      {parts.length === 0 ? null : <p className="more">{w.why(parts)}</p>}
      {inside ? <p className="more">{w.effective(money(out.preMoney), money(out.effectivePreMoney))}</p> : null}
      {onUse === undefined ? null : (
        <p>
          <Button
            onClick={() => {
              onUse(out.capTable.yaml, out.label)
              setUsed(out.capTable.yaml)
            }}
          >
            {w.use}
          </Button>{' '}
          <span role="status">{used === out.capTable.yaml ? w.used : ''}</span>
        </p>
      )}
      <section className="card" aria-label={w.table}>
        <h2>{w.table}</h2>
        <table className="table figures">
          <thead>
            <tr>
              <th scope="col">{words.captable.labels.holder}</th>
              <th scope="col">{words.captable.labels.stakeBefore}</th>
              <th scope="col">{words.captable.labels.stakeAfter}</th>
              <th scope="col">{w.change}</th>
            </tr>
          </thead>
          <tbody>
            {out.holders.map((one) => {
              const change = (one.after.stake.number - one.before.stake.number) * 100
              return (
                <tr key={one.holder}>
                  <th scope="row">
                    {one.name}
                    <small>
                      {say.count(one.after.shares)}
                      {one.invested.number === 0 ? '' : ` · ${words.captable.labels.paid} ${money(one.invested)}`}
                    </small>
                  </th>
                  <td>{say.stake(one.before.stake)}</td>
                  <td>{say.stake(one.after.stake)}</td>
                  <td>{`${change < 0 ? '−' : '+'}${Math.abs(change).toFixed(2)}`}</td>
                </tr>
              )
            })}
            {out.pools.free.before.number === 0 && out.pools.free.after.number === 0 ? null : (
              <tr>
                <th scope="row">
                  {words.captable.unissued}
                  <small>{say.count(out.pools.free.after)}</small>
                </th>
                <td>{say.percent(out.pools.free.before.number / out.sharesBefore.number)}</td>
                <td>{say.percent(out.pools.free.after.number / out.sharesAfter.number)}</td>
                <td />
              </tr>
            )}
          </tbody>
        </table>
      </section>
      {consents === null ? null : (
        <section className="card" aria-label={w.consents}>
          <div className="card-head">
            <h2>{w.consents}</h2>
            <SegmentedControl
              size="xs"
              aria-label={w.consents}
              value={consent}
              onChange={(next) => onConsent(next === '1/2' || next === '1' ? next : '2/3')}
              data={(['1/2', '2/3', '1'] as const).map((value) => ({ value, label: w.consentShares[value] }))}
            />
          </div>
          {consents.classes.length + consents.waivers.length === 0 ? <p>{w.noConsents}</p> : null}
          <ul className="plain-list">
            {consents.classes.map((one) => (
              <li key={one.class}>
                {w.classAgrees(one.name, words.captable.list(one.matters.map((each) => words.equity.matter[each])))}
                {one.canBlock.length === 0 ? null : <small>{w.blocks(words.captable.list(one.canBlock))}</small>}
              </li>
            ))}
            {consents.waivers.map((one) => (
              <li key={`${one.name}${one.kind}`}>{w.waives(one.name, words.equity.waiver[one.kind])}</li>
            ))}
          </ul>
          <p className="more">{w.consentHint}</p>
        </section>
      )}
      <details className="as-table">
        <summary>{w.details}</summary>
        <SheetCards sections={sheet.sections} table="table pairs" />
      </details>
      <Announce text={title} />
    </>
  )
}

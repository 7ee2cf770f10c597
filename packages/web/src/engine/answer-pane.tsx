import {
  amount,
  type Board,
  type BoardFigure,
  type BoardFigures,
  breakdownScene,
  MEMORY_PARTS,
  partsOf,
  shareText,
  stageName,
  stagesScene,
} from '@touchstone/render/engine'
import { useCallback } from 'react'
import { useEngineWords } from './words.tsx'
import { PictureFrame } from '../answer/picture.tsx'
import { Open, type Opens } from './open.tsx'
import { Flags } from './tiles.tsx'

type StepParts = NonNullable<BoardFigures['breakdown']>

function Tile({ figure, ...opens }: Opens & { readonly figure: BoardFigure }) {
  return (
    <div>
      <dt>{figure.label}</dt>
      <dd>
        <Open of={figure.key} text={figure.value} {...opens} />
        {figure.interval === null ? null : <small>{figure.interval}</small>}
        {figure.notes.map((note) => (
          <small key={note.text}>
            {note.key === null ? note.text : <Open of={note.key} text={note.text} {...opens} />}
          </small>
        ))}
      </dd>
    </div>
  )
}

/** The answer's figures, each opening to its derivation, and its limits. */
export function Figures({ board, ...opens }: Opens & { readonly board: Board }) {
  return (
    <>
      <dl className="tiles">
        {board.figures.map((figure) => (
          <Tile key={figure.key} figure={figure} {...opens} />
        ))}
      </dl>
      <Flags flags={board.flags} />
    </>
  )
}

/** Where the time of a step goes. */
export function BreakdownCard({ breakdown, ...opens }: Opens & { readonly breakdown: StepParts }) {
  const words = useEngineWords()
  const w = words.engine.breakdown
  const draw = useCallback(
    (width: number) => breakdownScene(partsOf(breakdown, words), words, width),
    [breakdown, words],
  )
  return (
    <section className="card" aria-label={words.engine.sections.breakdown}>
      <h2>{words.engine.sections.breakdown}</h2>
      <PictureFrame
        draw={draw}
        table={
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{w.part}</th>
                <th scope="col">{w.share}</th>
                <th scope="col">{w.seconds}</th>
              </tr>
            </thead>
            <tbody>
              {partsOf(breakdown, words).map((one) => (
                <tr key={one.key}>
                  <th scope="row">
                    <Open of={one.key} text={words.compute.parts[one.key]} {...opens} />
                  </th>
                  <td data-label={w.share}>{shareText(one.share, words)}</td>
                  <td data-label={w.seconds}>{amount(one.seconds, 'second', words)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        }
      />
    </section>
  )
}

/** What each pipeline stage holds, against what an accelerator has. */
export function MemoryCard({ answer, ...opens }: Opens & { readonly answer: BoardFigures }) {
  const words = useEngineWords()
  const w = words.engine.memory
  const stages = answer.memoryByStage
  const fullest = Math.max(...stages.map((one) => one.total))
  const draw = useCallback(
    (width: number) => stagesScene(stages, answer.capacityBytes, answer.fits !== false, words, width),
    [stages, answer.capacityBytes, answer.fits, words],
  )
  // The stage that decides opens to what its parts are made of.
  const cell = (bytes: number, decides: boolean) =>
    decides ? <Open of="memory" text={amount(bytes, 'byte', words)} {...opens} /> : amount(bytes, 'byte', words)
  return (
    <section className="card" aria-label={words.engine.sections.memory}>
      <h2>
        <Open of="memory" text={words.engine.sections.memory} {...opens} />
      </h2>
      <PictureFrame
        draw={draw}
        table={
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{words.engine.sections.memory}</th>
                {MEMORY_PARTS.map(({ key }) => (
                  <th key={key} scope="col">
                    {words.compute.memoryParts[key]}
                  </th>
                ))}
                <th scope="col">{w.total}</th>
              </tr>
            </thead>
            <tbody>
              {stages.map((stage) => (
                <tr key={stage.stage}>
                  <th scope="row">{stageName(stage.stage, stages.length === 1, words)}</th>
                  {MEMORY_PARTS.map(({ key }) => (
                    <td key={key} data-label={words.compute.memoryParts[key]}>
                      {cell(stage[key], stage.total === fullest)}
                    </td>
                  ))}
                  <td data-label={w.total}>{cell(stage.total, stage.total === fullest)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        }
      />
      {answer.plan.pp > stages.length ? <p className="more">{w.someStages}</p> : null}
    </section>
  )
}

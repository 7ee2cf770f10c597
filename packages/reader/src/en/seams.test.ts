import { describe, expect, it } from 'vitest'
import { told } from './told.fixture.ts'

const HEAD = 'Quillon, a robotics startup, has raised $20 million in a Series A round'
const read = (rest: string): readonly string[] =>
  told(`${HEAD}${rest}`).map((one) => one.replace('Quillon | A | 20 | ', ''))

/** What stands around names: who is of the round, and who only stands near it. */
describe('the seams of lists of names in English', () => {
  it.each([
    '. Farmers can order its tractors from dealers and partners such as Siemens, Bosch and Hitachi.',
    '. The company counts Siemens, Bosch and Hitachi among its customers.',
    '. Its software is used by firms including Siemens, Bosch and Hitachi.',
    '. The robots are already used at Siemens, Bosch, and Hitachi.',
    '. Siemens, Bosch and Hitachi use its robots.',
    '. The funds will support expansion with Siemens, Bosch and Hitachi.',
    '. The investment will help it integrate with platforms such as Siemens, Bosch and Hitachi.',
    '. Its robots run on chips from Nvidia and AMD.',
    '. The news was first reported by Axios.',
    ', an early backer of Siemens and Bosch.',
    '. Accel also led rounds in Oakline and Tavrix.',
    '. Its robots support models from OpenAI, Anthropic and Google.',
    '. The startup won a contract from the U.S. Department of Defense.',
    '. As part of the deal, Accel’s Karl Tam and Northzone’s Ana Ruiz join the board.',
    ', the fund behind Siemens and Bosch.',
    ', with participation from angels from Siemens, Bosch and Hitachi.',
    ', joined by operators from Siemens, Bosch, and Hitachi.',
    '. Angels including leaders from Siemens, Bosch and Hitachi joined.',
  ])('takes nobody from %s', (rest) => {
    expect(read(` led by Accel${rest}`)).toEqual(['led by Accel'])
  })
  it.each([
    [
      '. Lakestar, existing backer Creandum, and founders of Siemens, Bosch and Hitachi also took part.',
      'Lakestar, Creandum',
    ],
    [' with participation from Lakestar and executives at Siemens, Bosch and Hitachi.', 'Lakestar'],
    [
      ', with participation from NVentures, Nvidia’s venture capital arm, Lakestar and Creandum.',
      'NVentures, Lakestar, Creandum',
    ],
    [
      '. Angel investors include Jeff Dean of Google, OpenAI co-founder Andrej Karpathy, former GitHub CEO Nat Friedman, and Figma CEO Dylan Field.',
      'Jeff Dean, Andrej Karpathy, Nat Friedman, Dylan Field',
    ],
    [
      '. Angels such as Hugging Face’s Clem Delangue and Dylan Field, CEO of Figma, also invested.',
      'Clem Delangue, Dylan Field',
    ],
    [
      ' with participation from Lakestar, as well as angel investors Dylan Field, the co-founder and CEO of Figma, and Guillermo Rauch, CEO of Vercel.',
      'Lakestar, Dylan Field, Guillermo Rauch',
    ],
    [
      ', with Turing Award winner Yann LeCun, ex-Google chief Eric Schmidt and actor Ashton Kutcher participating.',
      'Yann LeCun, Eric Schmidt, Ashton Kutcher',
    ],
    [
      ', with participation from Dr. Fei-Fei Li, Prof. Pieter Abbeel and Sir Martin Sorrell.',
      'Fei-Fei Li, Pieter Abbeel, Martin Sorrell',
    ],
    ['. Northzone and Seedcamp, which led its seed round, also invested.', 'Northzone, Seedcamp'],
    ['. The round also included participation by Lakestar and Tencent co-founder Jason Zeng.', 'Lakestar, Jason Zeng'],
  ])('names who joined in %s', (rest, who) => {
    expect(read(` led by Accel${rest}`)).toEqual([`led by Accel | with ${who}`])
  })
  it.each([
    ['Accel, known for its bets on farms, and Lakestar, a fund from Zurich.', 'Accel, Lakestar'],
    ['Japan’s SoftBank Group and Saudi Arabia’s Public Investment Fund.', 'SoftBank Group, Public Investment Fund'],
    ['Abu Dhabi sovereign wealth fund Mubadala and South Korean conglomerate SK Group.', 'Mubadala, SK Group'],
    [
      'Chinese tech giant Tencent, e-commerce firm JD.com and the Beijing-based Legend Capital.',
      'Tencent, JD.com, Legend Capital',
    ],
    ['Toyota’s growth fund, Woven Capital, and Accel.', 'Woven Capital, Accel'],
    ['Global Founders Capital.', 'Global Founders Capital'],
    ['The House Fund and Monk’s Hollow Ventures.', 'The House Fund, Monk’s Hollow Ventures'],
  ])('names who led: %s', (rest, who) => {
    expect(read(` led by ${rest}`)).toEqual([`led by ${who}`])
  })
  it('takes all that several investors ever put in for a total', () => {
    expect(read(' led by Accel. The company has raised a total of $63 million from Lakestar and Creandum.')[1]).toBe(
      'Quillon | cumulative | 63 | with Lakestar, Creandum',
    )
  })
})

describe('deals beside deals in English', () => {
  it.each([
    [
      'Behind it came Quillon’s $12 million round, Oakline’s $31 million Series A, and Tavrix’s $6 million raise.',
      ['Quillon | 12', 'Oakline | A | 31', 'Tavrix | 6'],
    ],
    [
      'Quillon, a farm robot maker (which took in $9 million in seed money led by Creandum last year), has closed a $44 million Series B led by Northzone.',
      ['Quillon | B | 44 | led by Northzone'],
    ],
    ['Accel leads $8M round for Quillon', ['Quillon | 8 | led by Accel']],
    [
      'Led by former Google executive Ana Ruiz, Quillon has raised $8 million from Accel.',
      ['Quillon | 8 | with Accel'],
    ],
    [
      'Medway Completes $35M Quillon Takeover\nRailway operator Medway now owns all of the shares of Quillon, a robot maker.',
      ['Quillon | acquisition | 35'],
    ],
    [
      'Quillon has closed a $12 million Series A. Its leads were two: the money was led by Atomico, known for backing Oakline, and Balderton Capital, which was a backer of Tavrix in 2014.',
      ['Quillon | A | 12 | led by Atomico, Balderton Capital'],
    ],
    [
      'Quillon Steps Out Of The Lab and Bags $6 Million\nDanish farm robot maker, Quillon, said it has closed a $6 million seed round with money from growth investor Northern L',
      ['Quillon | 种子 | 6'],
    ],
    ['Only weeks after its Series C, Quillon opened a plant in Ohio.', []],
  ])('%s', (text, deals) => {
    expect(told(text)).toEqual(deals)
  })
  it('takes each of several rounds that a company went through', () => {
    expect(
      told(
        'In two years Quillon has gone from a $3 million seed round in May 2023 to a $14 million Series A in June 2024 to a $52 million Series B in March 2025.',
      ),
    ).toEqual(['Quillon | before | 种子 | 3', 'Quillon | before | A | 14', 'Quillon | before | B | 52'])
  })
})

describe('names that grammar shows to be of one piece', () => {
  it.each(['brise', 'weave.bio', 'Pine and Palm', '01.AI', 'Only Humane'])('%s', (name) => {
    expect(
      told(`Berlin-based robotics startup ${name} has raised $20 million in a Series A round led by Accel.`),
    ).toEqual([`${name} | A | 20 | led by Accel`])
  })
  it('makes no name of the word that stands beside a company', () => {
    for (const word of ['insider', 'president', 'itself', 'already', 'crowd', 'alumnus', 'founders'])
      expect(
        told(`The startup ${word} has raised $20 million in a Series A round led by Accel.`).join(''),
      ).not.toContain(word)
  })
})

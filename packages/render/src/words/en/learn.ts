import type { LearnWords } from '../learn-words.ts'

/** The basic questions, in our own words; every number is worked out on the page. */
export const learn: LearnWords = {
  title: 'Thirteen things to know before meeting a founder',
  lead: 'A few sentences, one formula and a handful of numbers each. Put in the numbers you were told and see what moves.',
  list: 'Thirteen questions',
  try: 'Try it',
  tryHint: 'Write as you like: 70B, 1.5T, 40%, 700亿.',
  formula: 'Formula',
  sources: 'Sources',
  ask: 'Then ask the company',
  reset: 'Reset',
  topics: {
    'small-large': {
      question: 'What differs from the small models of before?',
      answer: [
        'Before, each task had its own model: label some ten thousand examples, tune for days, and begin again for the next customer. Most of the money went to people, and each customer needed more of them.',
        'A large model first reads a vast amount of text and learns to go on writing. Translating, summing up and coding are all ways of going on, so another task is another sentence. Most of the money goes to compute before the first customer, who then only adds serving.',
        'So size is not the whole difference: cost moves from the project to one large payment in advance, and the moat from client relations to compute, data and the people who have done it.',
      ],
      formula: 'operations of training = 6 × parameters × tokens; times = today ÷ before',
      inputs: {
        parameters: 'Parameters today',
        tokens: 'Training tokens today',
        oldParameters: 'Parameters before (BERT-large)',
        oldTokens: 'Tokens seen before',
      },
      figures: {
        flops: 'One run today',
        oldFlops: 'One run before',
        timesParameters: 'More parameters',
        timesFlops: 'More operations',
      },
      ask: 'Which revenue still needs people on each project, and at what gross margin?',
    },
    parameter: {
      question: 'What is a parameter?',
      answer: [
        'A parameter is one number in the model that training may move. Parameters live in matrices: four for attention and two for the feed-forward block of each layer, so depth and width decide how many there are.',
        'Their number decides how many bytes the model takes, how many operations each token costs, and how many cards training needs. It is not the same as ability: with equal parameters, one that has read several times more text does much better.',
      ],
      formula:
        'parameters ≈ layers × 12 × width² + vocabulary × width; 2 bytes each in 16 bits; about 6 operations per token in training',
      inputs: { layers: 'Layers', hidden: 'Width', vocab: 'Vocabulary' },
      figures: { parameters: 'Parameters', bytes: 'Weights in 16 bits', flopsPerToken: 'Per token in training' },
      ask: 'Is the number you state all parameters, or those that one token uses?',
    },
    token: {
      question: 'What is a token, and how is it charged?',
      answer: [
        'A token is the smallest unit that a model reads and writes, between a letter and a word: common words are one token, rare ones several. The tokenizer decides, and each vendor has its own, so one text has different counts in different models.',
        'Prices are per million tokens, reading (input) apart from writing (output). A rule of thumb in the documentation of DeepSeek: a Chinese character is about 0.6 tokens, an English one about 0.3.',
      ],
      formula: 'tokens = characters × tokens per character; cost = tokens ÷ 1 million × price',
      inputs: { characters: 'Characters', perCharacter: 'Tokens per character', price: 'Price per million tokens' },
      figures: { tokens: 'Tokens', cost: 'Reading it once' },
      ask: 'How much of the volume is free or internal, and what price is realised?',
    },
    epoch: {
      question: 'What is an epoch, and may data be read again?',
      answer: [
        'One pass over the training data is an epoch. Large models have so much data that most of it is read once or twice; where it runs short, it is read again.',
        'Repetition is worth less: up to four passes are nearly as good as new text, later ones ever less. So of “a trillion tokens” ask whether that is without duplicates, or with the passes multiplied in.',
      ],
      formula:
        'effective tokens = U + U × 15.39 × (1 − e^(−R ÷ 15.39)), R = passes − 1; 15.39 from appendix A of the paper',
      inputs: { unique: 'Different tokens', epochs: 'Passes' },
      figures: { trained: 'Read in all', effective: 'Worth in new tokens', share: 'That is' },
      ask: 'How many of the training tokens are different ones, where from, and licensed until when?',
    },
    mfu: {
      question: 'What is MFU, and what is good?',
      answer: [
        'MFU is utilisation: operations that went into the model over those the cards could do at their rated peak. The peak must be the dense one in 16 bits; with a sparse or 8-bit peak below the line the figure looks half as good.',
        'Most large published runs lie between three and five tenths. Above six, see the record; above eight, doubt the peak first. Stops, restarts and waiting for data pull it down.',
      ],
      formula: 'MFU = 6 × parameters × tokens ÷ (cards × seconds × peak of a card)',
      inputs: {
        parameters: 'Parameters per token',
        tokens: 'Training tokens',
        chip: 'Card',
        cards: 'Cards',
        days: 'Days',
      },
      figures: { flops: 'What the model needs', peak: 'What the cards could do', mfu: 'MFU' },
      ask: 'May we see a stretch of the training log: tokens per second, cards, share of useful time?',
    },
    rlhf: {
      question: 'What is RLHF, and is it expensive?',
      answer: [
        'A model fresh from pre-training goes on writing but does not follow orders. RLHF has three steps: people write examples and the model copies them; people rank answers, which trains a model that scores; the model then answers and is moved towards what scores well.',
        'In compute it is small change: InstructGPT reported in 2022 4.9 for the examples and 60 for the reinforcement against 3,640 for pre-training (petaflop/s-days), under 2 % together. What costs is data written by people, and people who can keep it stable. Later reinforcement, checked by programs, samples far more, and its share grows.',
      ],
      formula: 'sampling 2N per token + learning 6N + reference 2N + scoring 2N, times the tokens sampled',
      inputs: {
        parameters: 'Parameters',
        tokens: 'Tokens of pre-training',
        prompts: 'Prompts',
        samples: 'Answers to each',
        length: 'Tokens of an answer',
      },
      figures: { flops: 'Pre-training', reinforcement: 'Reinforcement', share: 'Of pre-training' },
      ask: 'Who wrote the examples and rankings, how many, at what cost?',
    },
    moe: {
      question: 'What is MoE, and why is it large but not dear?',
      answer: [
        'A mixture of experts puts many feed-forward blocks in place of one, and each token passes through a few of them. The total is large, but a token uses little of it, and operations follow what is used.',
        'The price is memory and network: all experts must be held, and tokens travel between cards. Compare cost and compute by active parameters, memory by total ones; mixing them puts the sum wrong more than tenfold.',
      ],
      formula: 'operations of training = 6 × active parameters × tokens; memory ≈ all parameters × bytes of each',
      inputs: { parameters: 'All parameters', active: 'Active parameters', tokens: 'Training tokens' },
      figures: { flops: 'By active parameters', dense: 'If it were dense', times: 'Saved', bytes: 'Weights in 8 bits' },
      ask: 'How many parameters in all, how many active, how many experts?',
    },
    context: {
      question: 'What is a context window, and why is a long one dear?',
      answer: [
        'The context window is how many tokens the model sees at once: question, material and what it has written itself. For each of them it keeps keys and values in memory, which it needs for the next word.',
        'The longer the window, the more memory each user takes, the fewer users a card can serve at once, and the higher the price. Fewer key heads, compression, or 8 bits all save here. To accept a million tokens is not to read them well.',
      ],
      formula:
        'bytes per token = layers × 2 × key heads × width of a head × 2; users = memory ÷ (bytes per token × length)',
      inputs: {
        layers: 'Layers',
        kvHeads: 'Key heads',
        headSize: 'Width of a head',
        length: 'Length of context',
        memory: 'Memory for it (GB)',
      },
      figures: { perToken: 'For each token', cache: 'One full window', fits: 'Windows at once' },
      ask: 'What are the median and p95 lengths of real requests, and the cost per million tokens at those?',
    },
    cost: {
      question: 'Why does compute cost what it costs?',
      answer: [
        'The bill of a run has four factors: how many operations, how fast a card is, how much of it is used, what an hour costs. Twice the parameters on twice the data is four times the operations.',
        'The last, successful run is only a part: small trials, failed runs and tuning often come to several times as much, and then there are people, data, and cards held all year. Of a “training cost”, first ask which it is.',
      ],
      formula: 'cost = 6 × parameters × tokens ÷ (peak × MFU × 3600) × rent per card-hour',
      inputs: {
        parameters: 'Parameters per token',
        tokens: 'Training tokens',
        chip: 'Card',
        mfu: 'MFU',
        rent: 'Rent per card-hour',
      },
      figures: { flops: 'Operations', hours: 'Card-hours', cost: 'The last run' },
      ask: 'How many card-hours did you buy last year, and what part was the last run?',
    },
    size: {
      question: 'Is larger always better, and how much data is enough?',
      answer: [
        'Size and data must grow together. For a given number of operations, many parameters on little data is a clever reader with one book, and the reverse wastes as well. A published fit puts the thriftiest pair at some 20 tokens for each parameter.',
        'Ability does not leap with size: loss falls smoothly, and some tasks come out right only once it has fallen far enough, which looks like emergence. So a number of parameters means nothing without the tokens it was trained on.',
        'A model that is to serve many is often made smaller and trained longer on purpose: training costs a little more, and every answer after it less.',
      ],
      formula:
        'loss = 1.8172 + 482.01 ÷ parameters^0.3478 + 2085.43 ÷ tokens^0.3658; of equal operations, the pair with the least loss',
      inputs: { parameters: 'Parameters', tokens: 'Training tokens' },
      figures: {
        flops: 'Operations of this run',
        bestParameters: 'Thriftiest parameters for those operations',
        bestTokens: 'Thriftiest tokens for those operations',
        waste: 'Operations against the thriftiest run as good',
      },
      ask: 'Why this size? May we see the curve of loss on smaller models?',
    },
    tuning: {
      question: 'How far is fine-tuning from training, and which is a vertical model?',
      answer: [
        'Training from scratch reads trillions of tokens and learns language and common knowledge. Fine-tuning takes a finished model through tens of millions to billions more, and learns a tone, a format, a trade. Methods such as LoRA move few parameters and cost less still.',
        'The money differs a hundred or a thousand times, and so does the moat. Most “vertical models” are fine-tuned from public ones. Nothing is wrong with that, if it is said and the licence allows it; but the price should follow the application and not the cost of training.',
        'Fine-tuning adds no ability that the base lacks. When the base is changed, the examples stay, the tuned weights are made again.',
      ],
      formula:
        'cost = 6 × parameters × tokens seen ÷ (peak × MFU × 3600) × rent; tokens of fine-tuning = examples × length × passes',
      inputs: {
        parameters: 'Parameters',
        tokens: 'Tokens of pre-training',
        examples: 'Examples',
        length: 'Tokens of an example',
        epochs: 'Passes',
        chip: 'Card',
        mfu: 'MFU',
        rent: 'Rent per card-hour',
      },
      figures: { pretraining: 'Training from scratch', tuning: 'Fine-tuning', times: 'Apart' },
      ask: 'Whose base is it, under what licence? How long would another take, and how much worse would it be?',
    },
    serving: {
      question: 'What does an answer cost, and where is the margin?',
      answer: [
        'To write a token, all weights in use are read once, and a card spends most of its time waiting for memory. The more users share a pass, the less each pays for it; so those with many users have low costs, and those with few rent cards that idle.',
        'Three numbers make the margin: tokens a card writes each second, the share of time it works, and what a million tokens sell for. DeepSeek published in 2025 that a node of eight H800 writes 14,800 tokens a second, 1,850 a card; its margin supposed 2 dollars per card-hour and the list price for every token, while much was free or discounted.',
        'Prices have fallen faster than costs. Of a margin, ask for the price realised and not the list, and for utilisation over the whole day and not the peak.',
      ],
      formula:
        'cost per million = rent ÷ (tokens per second × 3600 × utilisation) × 1 million; margin = 1 − cost ÷ price realised',
      inputs: {
        throughput: 'Tokens a card writes per second',
        utilisation: 'Share of time at work',
        rent: 'Rent per card-hour',
        price: 'Realised per million tokens',
      },
      figures: { perDay: 'Tokens a card writes in a day', cost: 'Cost per million tokens', margin: 'Gross margin' },
      ask: 'Last month: how much was received, how many tokens were written, how many card-hours rented?',
    },
    chips: {
      question: 'How do A100, H800 and Chinese cards differ?',
      answer: [
        'Four things make a card: peak, memory (how much, how fast), links between cards, and how much of it the software gets. Training turns on the first and third, serving on the second; export rules cut the links first and the peak later.',
        'With equal peaks on paper one card may do half the work of another: software and links decide MFU. So compare each by its own measured MFU; “equal to an A100” without a measurement is taken low.',
        'A cheap card-hour is not always cheap: more hours mean more power, rooms, people and waiting. Ask also where the cards came from, and whether they may be used for good.',
      ],
      formula: 'card-hours = 6 × parameters × tokens ÷ (peak × MFU × 3600); cost = card-hours × rent',
      inputs: {
        parameters: 'Parameters per token',
        tokens: 'Training tokens',
        chip: 'One card',
        mfu: 'Its MFU',
        rent: 'Its rent per hour',
        otherChip: 'Another card',
        otherMfu: 'MFU of the other',
        otherRent: 'Rent of the other per hour',
      },
      figures: {
        hours: 'Hours of the one',
        otherHours: 'Hours of the other',
        cost: 'Cost on the one',
        otherCost: 'Cost on the other',
      },
      ask: 'How many steps has one model run on each, at how many seconds? What papers show where the cards came from?',
    },
  },
}

/** One turn of the event loop, so that messages that came meanwhile are heard. */
const channel = new MessageChannel()
const turns: (() => void)[] = []
channel.port1.addEventListener('message', () => turns.shift()?.())
channel.port1.start()
export const turn = (): Promise<void> =>
  new Promise((resolve) => {
    turns.push(resolve)
    channel.port2.postMessage(null)
  })

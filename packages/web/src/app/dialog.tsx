import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { useWords } from './language.tsx'

interface Props {
  readonly title: string
  readonly opened: boolean
  readonly onClose: () => void
  readonly size?: number | string
  readonly children: ReactNode
}

/**
 * A dialog that keeps focus until it is closed. Its head is no landmark: the library's own would be a second banner. The
 * page behind is not locked: that would need an inline style, which the desk's policy forbids.
 */
export function Dialog({ title, opened, onClose, size = 440, children }: Props) {
  const words = useWords()
  return (
    <Modal.Root
      opened={opened}
      onClose={onClose}
      size={size}
      transitionProps={{ duration: 0 }}
      lockScroll={false}
      centered
    >
      <Modal.Overlay />
      <Modal.Content aria-label={title}>
        <Modal.Body>
          <div className="dialog-head">
            <h2>{title}</h2>
            <button type="button" className="key" onClick={onClose} aria-label={`Esc ${words.ui.close}`}>
              Esc
            </button>
          </div>
          {children}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}

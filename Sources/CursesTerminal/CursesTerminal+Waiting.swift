import Glibc
import Terminal

extension CursesTerminal {
  /// What ended a wait. Nothing in it: the time was over.
  public struct Wakening: Hashable, Sendable {
    public var events: [InputEvent]
    /// Those of the other descriptors that can be read, or are at their end or broken.
    public var readable: [Int32]

    public var isTimeout: Bool { events.isEmpty && readable.isEmpty }
  }

  /// Waits for input, a signal or a descriptor, at most so many milliseconds (`nil`: for ever).
  /// Meanwhile the process does nothing at all. SIGTSTP suspends, and stopping and continuing in
  /// any way puts the screen right, without an event.
  public func wait(milliseconds: Int?, alsoReading descriptors: [Int32] = []) -> Wakening {
    let deadline = milliseconds.map { Clock.milliseconds() + max(0, $0) }
    while true {
      lookForForeignText()
      let next = [
        deadline, input.decoder.deadline, foreignText.deadline(lastInput: input.lastInput),
      ].compactMap(\.self).min()
      let timeout = hasNewSize ? 0 : next.map { max(0, $0 - Clock.milliseconds()) }
      let wakening = poll(descriptors, milliseconds: timeout)
      if !wakening.isTimeout { return wakening }
      if let deadline, Clock.milliseconds() >= deadline { return wakening }
    }
  }

  private func poll(_ descriptors: [Int32], milliseconds: Int?) -> Wakening {
    var polled = ([STDIN_FILENO, input.signals] + descriptors).map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    let timeout = milliseconds.map { Int32(clamping: $0) } ?? -1
    if Glibc.poll(&polled, nfds_t(polled.count), timeout) < 0 {
      // What it would have said stays to be said the next time.
      for place in polled.indices { polled[place].revents = 0 }
    }

    var events: [InputEvent] = []
    for number in input.takeSignals() {
      switch number {
      case SIGTERM, SIGHUP, SIGINT: events.append(.terminate)
      case SIGTSTP: suspend()
      case SIGCONT: resume()
      case SIGWINCH: takeSize()
      default: break
      }
    }
    events += input.drain()
    if hasNewSize {
      hasNewSize = false
      events.append(.resize(size))
    }
    if polled[0].revents & Int16(POLLHUP | POLLERR | POLLNVAL) != 0 || input.isAtEnd {
      events.append(.hangup)
    }
    takeAnswer()
    let readable = polled.dropFirst(2).filter { $0.revents != 0 }.map(\.fd)
    return Wakening(events: events, readable: readable)
  }
}

// What another program may have written over the screen.
extension CursesTerminal {
  private func lookForForeignText() {
    let now = Clock.milliseconds()
    let lastInput = input.lastInput
    if foreignText.drawsAgain(now: now, lastInput: lastInput) {
      writer.repaintOver()
    } else if foreignText.asks(now: now, lastInput: lastInput) {
      askForCursor()
    }
  }

  /// Asks where the cursor is now.
  func askForCursor() {
    let now = Clock.milliseconds()
    input.askForCursor()
    foreignText.asked(expecting: writer.cursor, now: now)
  }

  private func takeAnswer() {
    guard let position = input.decoder.cursorReport, foreignText.answered(position) else { return }
    redrawAll()
  }

  /// Lets an answer that is on its way come here instead of to the shell.
  func awaitAnswer() {
    guard let asked = foreignText.askedAt else { return }
    let deadline = asked + Self.longestAnswer
    while input.decoder.cursorReport == nil, !input.isAtEnd {
      let left = deadline - Clock.milliseconds()
      guard left > 0 else { return }
      var descriptor = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
      guard Glibc.poll(&descriptor, 1, Int32(left)) == 1 else { return }
      _ = input.drain()
    }
    takeAnswer()
  }

  /// In milliseconds; a terminal that is asked answers sooner.
  private static let longestAnswer = 300
}

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

  /// A paste that pauses so long is over, even if its end was lost. In milliseconds.
  private static let longestPasteSilence = 2000

  /// Waits for input, a signal or a descriptor, at most so many milliseconds (`nil`: for ever).
  /// Meanwhile the process does nothing at all. SIGTSTP suspends, and stopping and continuing in
  /// any way puts the screen right, without an event.
  public func wait(milliseconds: Int?, alsoReading descriptors: [Int32] = []) -> Wakening {
    let deadline = milliseconds.map { Clock.milliseconds() + max(0, $0) }
    while true {
      let pasteEnd =
        input.decoder.isPasting ? input.lastReading + Self.longestPasteSilence : nil
      let next = [deadline, pasteEnd].compactMap(\.self).min()
      let timeout = input.mayHoldMore ? 0 : next.map { max(0, $0 - Clock.milliseconds()) }
      var wakening = poll(descriptors, milliseconds: timeout)
      let now = Clock.milliseconds()
      if input.decoder.isPasting, now >= input.lastReading + Self.longestPasteSilence {
        wakening.events += input.abandonPaste()
      }
      if !wakening.isTimeout { return wakening }
      if let deadline, now >= deadline, !input.mayHoldMore { return wakening }
    }
  }

  private func poll(_ descriptors: [Int32], milliseconds: Int?) -> Wakening {
    var polled = ([STDIN_FILENO, input.signals] + descriptors).map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    let timeout = milliseconds.map { Int32(clamping: $0) } ?? -1
    _ = Glibc.poll(&polled, nfds_t(polled.count), timeout)

    var events: [InputEvent] = []
    for number in input.takeSignals() {
      switch number {
      case SIGTERM, SIGHUP, SIGINT: events.append(.terminate)
      case SIGTSTP: suspend()
      case SIGCONT: resume()
      default: break
      }
    }
    // Also when poll() saw nothing: ncurses keeps a change of the size to itself.
    events += input.drain()
    if events.contains(where: \.isResize) { writer.forget() }
    if polled[0].revents & Int16(POLLHUP | POLLERR | POLLNVAL) != 0
      || (events.isEmpty && polled[0].revents != 0 && input.isAtEnd())
    {
      events.append(.hangup)
    }
    let readable = polled.dropFirst(2).filter { $0.revents != 0 }.map(\.fd)
    return Wakening(events: events, readable: readable)
  }
}

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
    let deadline = milliseconds.map { Self.now() + max(0, $0) }
    var timeout = input.mayHoldMore ? 0 : milliseconds
    while true {
      var wakening = poll(descriptors, milliseconds: timeout)
      if wakening.events.contains(where: { if case .resize = $0 { true } else { false } }) {
        writer.forget()
      }
      if wakening.isTimeout, !input.mayHoldMore, input.decoder.isPasting,
        timeout == Self.longestPasteSilence
      {
        wakening.events = input.abandonPaste()
      }
      let left = deadline.map { max(0, $0 - Self.now()) }
      if !wakening.isTimeout || (left == 0 && !input.mayHoldMore) { return wakening }
      timeout = input.mayHoldMore ? 0 : left
      if input.decoder.isPasting {
        timeout = min(timeout ?? .max, Self.longestPasteSilence)
      }
    }
  }

  private func poll(_ descriptors: [Int32], milliseconds: Int?) -> Wakening {
    var polled = ([STDIN_FILENO, input.signals] + descriptors).map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    let timeout = milliseconds.map { Int32(clamping: $0) } ?? -1
    _ = Glibc.poll(&polled, nfds_t(polled.count), timeout)

    var events: [InputEvent] = []
    for number in polled[1].revents != 0 ? input.takeSignals() : [] {
      switch number {
      case SIGTERM, SIGHUP, SIGINT: events.append(.terminate)
      case SIGTSTP: suspend()
      case SIGCONT: resume()
      default: break
      }
    }
    // Also when poll() saw nothing: ncurses keeps a change of the size to itself.
    events += input.drain()
    if polled[0].revents & Int16(POLLHUP | POLLERR | POLLNVAL) != 0
      || (events.isEmpty && polled[0].revents != 0 && input.isAtEnd())
    {
      events.append(.hangup)
    }
    let readable = polled.dropFirst(2).filter { $0.revents != 0 }.map(\.fd)
    return Wakening(events: events, readable: readable)
  }

  /// Milliseconds of a clock that is never set.
  private static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}

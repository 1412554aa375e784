import Terminal

extension FuzzTarget {
  /// Whatever a terminal sends, however it comes apart: only whole keys and clean text come out.
  static let terminal = FuzzTarget(name: "terminal") { bytes in
    var decoder = InputDecoder()
    var events: [InputEvent] = []
    var now = 0
    for piece in bytes.split(separator: 0xFF) {
      events += decoder.feed(piece, at: now)
      // The pauses follow from the input, so that a fault comes again.
      now += Int(piece.last ?? 0) * 4
      events += decoder.advance(to: now)
    }
    events += decoder.advance(to: now + 10_000)
    for case .paste(let text) in events { expectClean(text.replacing("\t", with: "")) }
  }
}

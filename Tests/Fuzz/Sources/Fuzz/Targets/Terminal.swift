import Terminal

extension FuzzTarget {
  /// Whatever a terminal sends: only whole keys and clean text come out.
  static let terminal = FuzzTarget(name: "terminal") { bytes in
    var decoder = KeyDecoder()
    var events: [InputEvent] = []
    for byte in bytes { events += decoder.feed(.character(UInt32(byte))) }
    events += decoder.flush() + decoder.abandonPaste()
    for case .paste(let text) in events { expectClean(text.replacing("\t", with: "")) }
  }
}

import Terminal

/// What a decoder makes of pieces that come with pauses between them, with a loop around it that lets
/// it decide what time decides.
struct DecodedInput {
  var decoder = InputDecoder()
  private(set) var events: [InputEvent] = []
  private(set) var now = 0

  /// Lets milliseconds pass, then a piece comes.
  mutating func feed(_ piece: some Collection<UInt8>, after pause: Int = 0) {
    pass(pause)
    events += decoder.feed(piece, at: now)
  }

  mutating func feed(_ text: String, after pause: Int = 0) {
    feed(Array(text.utf8), after: pause)
  }

  mutating func pass(_ milliseconds: Int) {
    let end = now + milliseconds
    while let deadline = decoder.deadline, deadline <= end {
      now = max(now, deadline)
      events += decoder.advance(to: now)
    }
    now = end
  }

  /// The events of pieces with the same pause between them, when nothing more comes.
  static func events(_ pieces: [[UInt8]], pause: Int = 0) -> [InputEvent] {
    var input = DecodedInput()
    for (place, piece) in pieces.enumerated() { input.feed(piece, after: place == 0 ? 0 : pause) }
    input.pass(10_000)
    return input.events
  }

  static func events(_ text: String) -> [InputEvent] { events([Array(text.utf8)]) }

  /// The keys by their names, separated by blanks.
  static func keys(_ names: String) -> [InputEvent] {
    KeyNames.split(names).compactMap(Key.init(named:)).map(InputEvent.key)
  }
}

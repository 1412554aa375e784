import BreakoutModel

/// Where a roll call stands. The answers are in the session, one by one, so that nothing is lost with the
/// program.
struct RollCall: Equatable, Sendable {
  let decision: DecisionID
  /// Who is being called, by the place on the roll; `nil` for the first who has not answered.
  var place: Int?
  /// The places that were answered here, for the way back.
  var history: [Int] = []

  /// Who is being called; the length of the roll when everybody has answered.
  func current(_ roll: [RollAnswer]) -> Int {
    if let place, roll.indices.contains(place) || place == roll.count { return place }
    return Self.next(in: roll, after: -1)
  }

  /// Who comes after a place: first those not called yet, then those who passed, round and round.
  static func next(in roll: [RollAnswer], after place: Int) -> Int {
    let places = Array(roll.indices.filter { $0 > place } + roll.indices.filter { $0 <= place })
    return places.first { roll[$0].answer == nil && !roll[$0].isPassed }
      ?? places.first { roll[$0].answer == nil } ?? roll.count
  }

  /// An answer was saved: goes on behind it.
  mutating func answered(_ place: Int, in roll: [RollAnswer]) {
    history.append(place)
    self.place = Self.next(in: roll, after: place)
  }

  /// Whose answer is taken back next: the one given last here, else the one before on the roll.
  func previous(_ roll: [RollAnswer]) -> Int? {
    if let last = history.last { return last }
    let before = current(roll) - 1
    return roll.indices.contains(before) ? before : nil
  }

  mutating func move(by step: Int, in roll: [RollAnswer]) {
    place = min(max(0, current(roll) + step), roll.count)
  }
}

extension [RollAnswer] {
  /// How many have not answered, those who passed among them.
  var openCount: Int { count { $0.answer == nil } }
}

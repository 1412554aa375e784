import BreakoutModel

extension Words.People {
  /// A constituency as people call it.
  public func constituency(_ name: String) -> String {
    name == Participant.noGroup ? noConstituency : name
  }

  /// In the place of a constituency: those who belong to none.
  private var noConstituency: String { say("Other") }
}

extension Participant {
  /// The constituency under which the person is counted, as people call it.
  public var calledGroup: String { words.people.constituency(group) }
}

extension GroupPresence {
  /// Its name as people call it.
  public var called: String { words.people.constituency(name) }
}

extension GroupBalance {
  /// Its name as people call it.
  public var called: String { words.people.constituency(name) }
}

extension GroupVerdict {
  /// Its name as people call it.
  public var called: String { words.people.constituency(name) }
}

extension ConstituencyLens.Row {
  /// Its name as people call it.
  public var called: String { words.people.constituency(name) }
}

extension Words {
  /// The plenary synthesis: the recommendations of several rooms in one document.
  public var merging: Merging { Merging(self) }

  public struct Merging: Vocabulary {
    public let words: Words
    public init(_ words: Words) { self.words = words }
  }
}

/// The head of the document.
extension Words.Merging {
  /// Above the title: what kind of document it is.
  public var kind: String { say("Plenary synthesis of breakout sessions") }

  /// In place of a title, where the rooms have none in common.
  public var severalSessions: String { say("Several breakout sessions") }

  /// Beside the rooms, and heading.
  public var rooms: String { say("Rooms") }

  /// What people call a room, and its label.
  public func called(_ name: String, _ label: String) -> String { say("\(name) (\(label))") }

  /// How many rooms there are, and what they are called.
  public func rooms(_ count: Int, _ labels: String) -> String {
    say(count, "\(count): \(labels)", "\(count): \(labels)")
  }

  /// Beside the day, and heading of a column.
  public var date: String { say("Date") }

  /// Beside the place.
  public var place: String { say("Place") }

  /// Beside how many took part, and heading.
  public var participation: String { say("Participation") }

  /// Beside how many recommendations there are, and heading of a column.
  public var recommendations: String { say("Recommendations") }

  /// How many recommendations there are, of how many in the rooms.
  public func ofRooms(_ count: Int, _ all: Int) -> String {
    say("\(count) of \(all) in the rooms")
  }

  /// How many recommendations another one stands for.
  public func dropped(_ count: Int) -> String {
    say(count, "\(count) dropped as a duplicate", "\(count) dropped as duplicates")
  }

  /// Beside how many recommendations are those of more than one room.
  public var sharedBySeveral: String { say("Shared by several rooms") }

  /// Beside how many pairs of recommendations contradict each other, as people have confirmed.
  public var contradictory: String { say("Contradictory recommendations") }

  /// There is none of that kind.
  public var none: String { say("none") }

  /// How many pairs contradict each other.
  public func pairs(_ count: Int) -> String { say(count, "\(count) pair", "\(count) pairs") }

  /// Beside how many questions are open.
  public var stillToBeDecided: String { say("Still to be decided") }

  /// How many pairs may say the same.
  public func duplicates(_ count: Int) -> String {
    say(count, "\(count) probable duplicate", "\(count) probable duplicates")
  }

  /// How many pairs may contradict each other.
  public func contradictions(_ count: Int) -> String {
    say(count, "\(count) possible contradiction", "\(count) possible contradictions")
  }
}

/// Who took part.
extension Words.Merging {
  /// Nobody was counted.
  public var notCounted: String { say("not counted") }

  /// Beside the constituencies: people of whom it is not told to which one they belong.
  public func notToldApart(_ count: Int) -> String {
    say(count, "not told apart \(count)", "not told apart \(count)")
  }

  /// The number of people, where not all rooms counted.
  public func from(_ people: String, rooms counted: Int, of all: Int) -> String {
    say("\(people), from \(counted) of \(all) rooms")
  }

  /// Heading of the column of constituencies.
  public var present: String { say("Present") }

  /// Heading of a column of numbers: all rooms together.
  public var total: String { say("Total") }

  /// A row of the table.
  public var allWithAVote: String { say("All with a vote") }

  /// A row of the table: people of whom it is not told to which constituency they belong.
  public var notToldApart: String { say("Not told apart") }

  /// A row of the table.
  public var withoutAVote: String { say("Without a vote") }
}

/// The parts of the document.
extension Words.Merging {
  /// Heading.
  public var byAddressee: String { say("Recommendations by addressee") }

  /// In place of the recommendations.
  public var noneAdopted: String { say("No room adopted a recommendation.") }

  /// What a room decided on a recommendation: its label, its own words.
  public func decided(_ room: String, _ decision: String) -> String {
    say("\(room): \(decision)")
  }

  /// What a room decided on a recommendation in whose place this one stands.
  public func decided(_ room: String, on recommendation: String, _ decision: String) -> String {
    say("\(room) on \(recommendation): \(decision)")
  }

  /// Heading.
  public var possiblyContradictory: String { say("Possible contradictions, not confirmed") }

  /// Two verbs by which two recommendations seem to contradict each other.
  public func against(_ verb: String, _ other: String) -> String {
    say("“\(verb)” against “\(other)”.")
  }

  /// Heading.
  public var probableDuplicates: String { say("Probable duplicates, not decided") }

  /// Two texts that may say the same: how many words they share, and a number from 0.00 to 1.00.
  public func likeness(_ shared: Int, _ likeness: String) -> String {
    say(
      shared, "\(shared) word in common, likeness \(likeness)",
      "\(shared) words in common, likeness \(likeness)")
  }

  /// A number from 0.00 to 1.00: its whole part, and two digits behind the decimal sign.
  public func decimal(_ whole: Int, _ hundredths: String) -> String {
    say("\(whole).\(hundredths)")
  }

  /// Heading: what the list of recommendations does not say of each.
  public var annexDetails: String { say("Annex: recommendations in detail") }

  /// Beside a wording from which a common one was made.
  public func wording(of id: String) -> String {
    say("Wording of \(id)")
  }

  /// Beside what a room decided.
  public func decision(on id: String) -> String {
    say("Decision on \(id)")
  }

  /// Beside how much support there was in a room.
  public func support(of id: String) -> String {
    say("Support of \(id)")
  }

  /// Beside the recommendations in whose place it stands.
  public var standsAlsoFor: String { say("Stands also for") }

  /// A value of one of several rooms.
  public func value(_ value: String, of id: String) -> String {
    say("\(value) (\(id))")
  }

  /// How much support there was in a room, in the table for spreadsheets.
  public func support(_ id: String, _ decision: String) -> String {
    say("\(id): \(decision)")
  }

  /// Heading.
  public var droppedAsDuplicates: String { say("Dropped as duplicates") }

  /// Behind a recommendation that was dropped: which one stands for it.
  public func inItsPlace(_ label: String) -> String {
    say("In its place: \(label)")
  }

  /// Heading, and heading of a column: what no room adopted.
  public var otherProposals: String { say("Other proposals") }
}

/// The table of the rooms.
extension Words.Merging {
  /// Heading of a column: what a room is called in the document.
  public var label: String { say("Label") }

  /// Heading of a column: where the room is.
  public var room: String { say("Room") }

  /// Heading of a column.
  public var title: String { say("Title") }

  /// Heading of a column: which version and entry of its record a room was read from.
  public var record: String { say("Record") }

  /// Heading of a column.
  public var attribution: String { say("Attribution") }

  /// From which version and entry a room was read.
  public func record(_ version: String, entry: Int) -> String {
    say("\(version), entry \(entry)")
  }

  /// The same for a session that goes on.
  public func recordNotClosed(_ version: String, entry: Int) -> String {
    say("\(version), entry \(entry), not closed")
  }
}

import BreakoutModel

extension Words {
  /// Calls for consensus, and how much support something has.
  public var consensus: Consensus { Consensus(self) }

  public struct Consensus: Vocabulary {
    public let words: Words
    public init(_ words: Words) { self.words = words }
  }
}

/// The declared scale of support.
extension Words.Consensus {
  /// How many voted yes, in a table and between quotation marks.
  func amount(_ support: SupportWords) -> String {
    switch support {
    case .withoutOpposition: say("without opposition")
    case .nearlyAll: say("nearly all")
    case .largeMajority: say("a large majority")
    case .majority: say("a majority")
    case .evenlyDivided: say("views were evenly divided")
    case .substantialMinority: say("a substantial minority")
    case .some: say("some")
    case .few: say("a few")
    }
  }

  /// What share of the votes cast a word of the scale means, in the note on the method.
  func meaning(_ support: SupportWords) -> String {
    switch support {
    case .withoutOpposition: say("all votes cast")
    case .nearlyAll: say("at least 9/10")
    case .largeMajority: say("at least 2/3")
    case .majority: say("more than 1/2")
    case .evenlyDivided: say("1/2")
    case .substantialMinority: say("at least 1/3")
    case .some: say("at least 1/10")
    case .few: say("fewer than 1/10")
    }
  }

  /// The beginning of a sentence, behind which figures stand.
  func support(_ support: SupportWords) -> String {
    switch support {
    case .withoutOpposition: say("Supported without opposition")
    case .nearlyAll: say("Supported by nearly all")
    case .largeMajority: say("Supported by a large majority")
    case .majority: say("Supported by a majority")
    case .evenlyDivided: say("Views were evenly divided")
    case .substantialMinority: say("Supported by a substantial minority")
    case .some: say("Supported by some")
    case .few: say("Supported by a few")
    }
  }

  /// In what way a decision takes up an earlier one.
  func revision(_ kind: Revision.Kind) -> String {
    switch kind {
    case .recount: say("recount")
    case .correction: say("correction")
    case .reconsideration: say("reconsideration")
    }
  }
}

extension SupportWords {
  public var words: String { Words.current.consensus.amount(self) }

  /// For the method note, e.g. `at least 2/3`.
  public var meaning: String { Words.current.consensus.meaning(self) }

  /// The beginning of a sentence, e.g. `Supported by a large majority`.
  public var support: String { Words.current.consensus.support(self) }
}

extension Revision.Kind {
  public var name: String { words.consensus.revision(self) }
}

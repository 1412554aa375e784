/// The forms that a vote asks to have filled in, and the keys that matter at it.
extension Words.Votes {
  /// Title of a form.
  public var presenceTitle: String { say("Present when the vote opened") }

  /// A field of a form.
  public var peoplePresent: String { say("People present") }

  /// A field of a form holds no number.
  public var presenceMissing: String { say("Type how many are present, or 0.") }

  /// Title of a form that asks for the reason.
  public var waiverTitle: String { say("The vote counts without its quorum") }

  /// A field of a form for the reason.
  public var because: String { say("Because") }

  /// Title of a form that asks for the reason; the part is a recommendation's number, or “the question”.
  public func reconsiderTitle(_ subject: String) -> String {
    say("Take \(subject) up again: it stands until then")
  }

  /// In place of a recommendation's number in “Take R1 up again”.
  public var theQuestion: String { say("the question") }
}

/// One or two words in the bottom line, behind the name of a key.
extension Words.Votes {
  /// What Enter does while a vote is prepared.
  public var openTheVote: String { say("open the vote") }

  /// What Enter does in the last line of a count.
  public var record: String { say("record") }

  /// What Enter does in a line of a count.
  public var next: String { say("next") }

  /// What Enter does on the page of a result.
  public var back: String { say("back") }
}

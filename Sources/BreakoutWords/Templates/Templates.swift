extension Words {
  /// Agendas to begin with, which `breakout new` writes.
  public var templates: Templates { Templates(self) }

  public struct Templates: Vocabulary {
    public let words: Words
    public init(_ words: Words) { self.words = words }

    /// What an agenda to begin with says.
    public struct Text: Sendable {
      public let title: String
      /// What it is for, in a line of the list of templates.
      public let summary: String
      public let background: String
      public let closing: String
      public let points: [(title: String, question: String)]
    }
  }
}

/// Comments for whoever edits the file.
extension Words.Templates {
  /// At the top of the text. The words in brackets are typed as they are here.
  public var howToEdit: String {
    say(
      """
      Replace what does not fit. A point needs its question only; minutes and priority stand in brackets \
      behind its title, such as (10 min, high), and points without minutes share the time.
      """)
  }

  /// Below that; the command stays as it is.
  public func howToCheck(_ file: String) -> String {
    say("breakout check \(file) shows what is understood, and breakout \(file) starts the session.")
  }

  /// About a key of the front matter.
  public var aboutEvent: String { say("The conference or meeting that the session belongs to.") }

  /// About a key of the front matter.
  public var aboutPlace: String { say("City and country, or the venue.") }

  /// About a key of the front matter.
  public var aboutRoom: String { say("The room.") }

  /// About a key of the front matter; the date is typed in this form.
  public var aboutDate: String { say("The day, such as 2027-05-12.") }

  /// About a key of the front matter; the time is typed in this form.
  public var aboutStart: String { say("When it begins, in quotes, such as \"10:00\".") }

  /// About a key of the front matter.
  public var aboutDuration: String { say("From the start to the end.") }

  /// About a key of the front matter.
  public var aboutReserve: String { say("Time kept at the end for wrap-up and read-back.") }

  /// About a key of the front matter.
  public var aboutModerator: String { say("Who moderates: one name, or several in [brackets].") }

  /// About a key of the front matter.
  public var aboutRapporteur: String { say("Who takes notes.") }

  /// About a key of the front matter.
  public var aboutPanellists: String { say("Who speaks first, with what they do.") }

  /// About a key of the front matter.
  public var aboutConstituencies: String { say("The groups in the room, if they matter.") }

  /// About a key of the front matter.
  public var aboutAddressees: String {
    say("To whom recommendations are addressed, beside the usual ones.")
  }

  /// About a key of the front matter; the four values are typed as they are here.
  public var aboutAttribution: String {
    say("Who may be named outside: attributed, affiliation, group or chatham-house.")
  }

  /// About a key of the front matter.
  public var aboutDecision: String { say("How the room decides.") }

  /// About a key of the front matter; the codes are typed as they are here.
  public var aboutLanguage: String { say("What documents are in, such as fr or zh-Hant.") }

  /// About a key of the front matter.
  public var aboutCommentsTo: String {
    say("Where comments on the documents go, such as an address.")
  }

  /// About a key of the front matter.
  public var aboutStanding: String {
    say("What the recommendations are, if more than an informal summary: a sentence.")
  }

  /// About a key of the front matter; the codes are typed as they are here.
  public var aboutPaper: String { say("The size of printed pages: a4 or letter.") }

  /// About a key of the front matter; the key and the names in curly brackets are typed as they are here.
  public var aboutPhrases: String {
    say("What the moderator says, such as time is up: \"{speaker}, thank you.\"")
  }
}

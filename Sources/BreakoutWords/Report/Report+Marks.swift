/// What stands where something is missing or not as it should be; short, in brackets.
extension Words.Report {
  /// In the place of what nobody has filled in.
  public var toBeCompleted: String { say("[to be completed]") }

  /// Behind a quotation that was not checked with its speaker.
  public var toBeVerified: String { say("[to be verified]") }

  /// Behind a quotation whose wording would tell who spoke.
  public var toBeParaphrased: String { say("[to be paraphrased]") }

  /// Behind a note that is not in the file yet.
  public var notYetSaved: String { say("[not yet saved]") }

  /// Behind a recommendation of which the room neither adopted the wording nor heard it read back.
  public var notValidated: String { say("[not validated in session]") }

  /// Behind a recommendation that has other words than the room decided on.
  public var changedAfterDecision: String { say("[text changed after decision]") }

  /// In every format of a document that lacks entries of the record.
  public var incomplete: String { say("INCOMPLETE: part of the record could not be read") }

  /// What the mark behind a word of quantity means, at the end of the report-back.
  public func impressionFootnote(_ mark: String) -> String {
    say("\(mark) the rapporteur's impression, not counted.")
  }
}

import BreakoutWords

/// What stands where something is missing.
public enum Marker {
  public static var missing: String { words.report.toBeCompleted }
  static var unverified: String { words.report.toBeVerified }
  static var paraphrase: String { words.report.toBeParaphrased }
  static var unsaved: String { words.report.notYetSaved }
  /// Stands where a recommendation lacks a field, in a table that has no room for words.
  static let blank = "○"
  /// Where something is to be written by hand.
  static let dots = String(repeating: "…", count: 24)
  static var unvalidated: String { words.report.notValidated }
  static var changed: String { words.report.changedAfterDecision }

  /// All that stand in brackets.
  public static var all: [String] {
    [missing, unverified, paraphrase, unsaved, unvalidated, changed]
  }
}

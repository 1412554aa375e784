/// What stands where something is missing.
public enum Marker {
  public static let missing = "[to be completed]"
  static let unverified = "[to be verified]"
  static let paraphrase = "[to be paraphrased]"
  static let unsaved = "[not yet saved]"
  /// Stands where a recommendation lacks a field, in a table that has no room for words.
  static let blank = "○"
  static let unvalidated = "[not validated in session]"
  static let changed = "[text changed after decision]"

  /// All that stand in brackets.
  public static let all = [missing, unverified, paraphrase, unsaved, unvalidated, changed]
}

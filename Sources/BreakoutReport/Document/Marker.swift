/// What stands where something is missing.
public enum Marker {
  public static let missing = "[to be completed]"
  static let unverified = "[to be verified]"
  static let paraphrase = "[to be paraphrased]"
  static let unsaved = "[not yet saved]"
  static let changed = "[text changed after decision]"
}

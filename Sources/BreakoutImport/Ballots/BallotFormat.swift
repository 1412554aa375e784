/// How ballots are written in a file.
public enum BallotFormat: String, CaseIterable, Sendable {
  case csv
  /// Lines such as `12: A>B>C=D`.
  case abif
  /// PrefLib's `.soc`, `.soi`, `.toc` and `.toi`.
  case preflib

  /// What the name of a file says; ABIF for names that say nothing.
  public init(path: String) {
    let name = path.lowercased()
    self =
      if [".csv", ".tsv"].contains(where: name.hasSuffix) {
        .csv
      } else if [".soc", ".soi", ".toc", ".toi"].contains(where: name.hasSuffix) {
        .preflib
      } else {
        .abif
      }
  }
}

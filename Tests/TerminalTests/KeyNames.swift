/// Names of keys with a blank between them.
enum KeyNames {
  /// By scalars: a combining mark that is a name would make one `Character` with the blank.
  static func split(_ names: String) -> [String] {
    names.unicodeScalars.split(separator: " ").map { String($0) }
  }
}

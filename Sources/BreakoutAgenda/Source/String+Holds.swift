import Glibc

/// Looking for many words in a long text, byte by byte: what is looked for is written as the text is.
extension String {
  /// Whether one of some texts, none of which is empty, stands in it.
  func holdsAny(of texts: some Sequence<String>) -> Bool {
    withCString { all in texts.contains { strstr(all, $0) != nil } }
  }

  /// Whether all of some texts stand in it.
  func holdsAll(of texts: some Sequence<String>) -> Bool {
    withCString { all in texts.allSatisfy { strstr(all, $0) != nil } }
  }
}

/// How every session file begins: it is a database of SQLite. By this a file is known where nobody opens it as a
/// session, say before a document is written in its place.
public enum SessionFileStart {
  public static let bytes = Array("SQLite format 3\0".utf8)
}

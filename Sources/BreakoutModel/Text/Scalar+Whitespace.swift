extension Unicode.Scalar {
  /// White space of Unicode; what ASCII has of it is told without a look at the tables, which are slow.
  package var isWhitespace: Bool {
    isASCII ? value == 0x20 || (0x09...0x0D).contains(value) : properties.isWhitespace
  }
}

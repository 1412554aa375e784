/// Text taken apart scalar by scalar: a mark or a joiner behind a sign makes one character of itself and the sign,
/// which then is found nowhere.
extension String {
  /// What stands between signs.
  public func parts(between isSign: (Unicode.Scalar) -> Bool) -> [String] {
    unicodeScalars.split(whereSeparator: isSign).map(String.init)
  }
}

extension Substring {
  /// What stands behind a sign at the start; `nil` where it does not begin so.
  func behind(_ sign: Unicode.Scalar) -> Substring? {
    guard unicodeScalars.first == sign else { return nil }
    return self[unicodeScalars.index(after: startIndex)...]
  }
}

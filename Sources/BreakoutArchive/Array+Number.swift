extension Array where Element == UInt8 {
  /// A number with its lowest byte first; 0 behind the end.
  package func number(at place: Int, length: Int) -> UInt32 {
    guard place >= 0, place + length <= count else { return 0 }
    return self[place..<(place + length)].reversed().reduce(0) { $0 << 8 | UInt32($1) }
  }
}

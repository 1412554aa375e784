import BreakoutModel

/// A time of the clock as people write it: `10:00`, `10.00`, `10h00`, `10 h`, `2:30 pm`.
enum TimeOfDayPhrase {
  static func parse(_ text: String) -> TimeOfDay? {
    var rest = asciiDigits(text).plainWord.filter { !$0.isWhitespace }
    var afternoon: Bool?
    for (suffix, isAfternoon) in [("a.m.", false), ("p.m.", true), ("am", false), ("pm", true)]
    where rest.hasSuffix(suffix) {
      rest.removeLast(suffix.count)
      afternoon = isAfternoon
      break
    }
    let parts = rest.split(omittingEmptySubsequences: false) { ":.hH：".contains($0) }
    let hasMark = rest.contains { ":.hH：".contains($0) }
    guard (1...2).contains(parts.count), hasMark || afternoon != nil,
      parts.allSatisfy({ $0.count <= 2 && $0.utf8.allSatisfy { (48...57).contains($0) } }),
      var hour = Int(parts[0])
    else { return nil }
    var minute = 0
    if parts.count == 2, !(parts[1].isEmpty && rest.hasSuffix("h")) {
      guard parts[1].count == 2, let number = Int(parts[1]) else { return nil }
      minute = number
    }
    if let afternoon {
      guard (1...12).contains(hour) else { return nil }
      hour = hour % 12 + (afternoon ? 12 : 0)
    }
    return TimeOfDay(hour: hour, minute: minute)
  }
}

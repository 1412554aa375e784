/// Looks for e-mail addresses and handles, which name somebody whoever it is.
struct AddressScan {
  let found: [NameFinding]

  init(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    var found: [NameFinding] = []
    var end = 0
    for place in scalars.indices where scalars[place] == "@" || scalars[place] == "＠" {
      guard place >= end, place + 1 < scalars.count, scalars[place + 1].properties.isAlphabetic
      else {
        continue
      }
      var start = place
      while start > end, scalars[start - 1].isInAddress { start -= 1 }
      end = place + 1
      while end < scalars.count, scalars[end].isInAddress { end += 1 }
      while scalars[end - 1] == "." || scalars[end - 1] == "-" { end -= 1 }
      // `two@once` is neither.
      guard start == place || scalars[place..<end].contains(".") else { continue }
      found.append(
        NameFinding(text: String(String.UnicodeScalarView(scalars[start..<end])), kind: .address))
    }
    self.found = found
  }
}

extension Unicode.Scalar {
  fileprivate var isInAddress: Bool { isInWord || "._%+-".unicodeScalars.contains(self) }
}

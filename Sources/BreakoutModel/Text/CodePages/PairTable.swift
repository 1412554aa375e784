/// The characters that two bytes stand for in Chinese text.
struct PairTable {
  /// A row for each first byte, in it a character for each second byte.
  private let rows: [[Unicode.Scalar]]
  private let firstLead: UInt8
  /// Where the second bytes begin again after the gap that follows 0x7E.
  private let upperTrail: UInt8

  /// `nil` for code pages in which every byte is a character.
  static func of(_ page: CodePage) -> PairTable? {
    switch page {
    case .gb18030: gb18030
    case .big5: big5
    default: nil
    }
  }

  private static let gb18030 = PairTable(
    EmbeddedTexts.gb18030_txt, firstLead: 0x81, upperTrail: 0x80)
  private static let big5 = PairTable(EmbeddedTexts.big5_txt, firstLead: 0xA1, upperTrail: 0xA1)

  private init(_ text: String, firstLead: UInt8, upperTrail: UInt8) {
    rows = text.unicodeScalars.split(separator: "\n").map(Array.init)
    self.firstLead = firstLead
    self.upperTrail = upperTrail
  }

  /// `nil` where they are no character.
  func scalar(_ lead: UInt8, _ trail: UInt8) -> Unicode.Scalar? {
    guard lead >= firstLead, Int(lead - firstLead) < rows.count else { return nil }
    let row = rows[Int(lead - firstLead)]
    let place: Int
    switch trail {
    case 0x40...0x7E: place = Int(trail) - 0x40
    case upperTrail...0xFE: place = 0x3F + Int(trail - upperTrail)
    default: return nil
    }
    guard place < row.count, row[place] != CodePage.nothing else { return nil }
    return row[place]
  }

  /// All characters of some first bytes.
  func characters(of leads: ClosedRange<UInt8>) -> Set<Unicode.Scalar> {
    Set(leads.flatMap { rows[Int($0 - firstLead)] })
  }

  /// In GB18030 four bytes count through all that has no two.
  static func scalar(ofFour bytes: [UInt8]) -> Unicode.Scalar? {
    guard bytes.count == 4, bytes[0] >= 0x81, (0x30...0x39).contains(bytes[1]),
      (0x81...0xFE).contains(bytes[2]), (0x30...0x39).contains(bytes[3])
    else { return nil }
    let number =
      ((Int(bytes[0] - 0x81) * 10 + Int(bytes[1] - 0x30)) * 126 + Int(bytes[2] - 0x81)) * 10
      + Int(bytes[3] - 0x30)
    if number >= 189_000 { return Unicode.Scalar(UInt32(number - 189_000 + 0x10000)) }
    return number < fours.count ? fours[number] : nil
  }

  private static let fours: [Unicode.Scalar] = {
    let pairs = Set(gb18030.rows.joined())
    return (0x80..<0x10000).compactMap { Unicode.Scalar(UInt32($0)) }
      .filter { $0 == CodePage.nothing || !pairs.contains($0) }
  }()
}

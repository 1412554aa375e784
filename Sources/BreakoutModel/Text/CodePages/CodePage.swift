/// Letters of one language or script in bytes from 128 on, as programs wrote text before UTF-8. The tables are the
/// program's own: a statically linked one cannot rely on the modules that the C library would load for them.
public enum CodePage: CaseIterable, Sendable {
  case windows1250, windows1251, windows1252, windows1253, windows1254, windows1255, windows1256,
    windows1257
  case koi8R, macRoman
  /// Two bytes, rarely four, are a character; GBK and GB2312 are parts of it.
  case gb18030
  /// Two bytes are a character.
  case big5

  /// What people call it.
  public var name: String {
    switch self {
    case .windows1250: "Windows-1250"
    case .windows1251: "Windows-1251"
    case .windows1252: "Windows-1252"
    case .windows1253: "Windows-1253"
    case .windows1254: "Windows-1254"
    case .windows1255: "Windows-1255"
    case .windows1256: "Windows-1256"
    case .windows1257: "Windows-1257"
    case .koi8R: "KOI8-R"
    case .macRoman: "Mac Roman"
    case .gb18030: "GB18030"
    case .big5: "Big5"
    }
  }

  /// The code page of a number that Windows and RTF use; `nil` for one that is not known here.
  public init?(number: Int) {
    switch number {
    case 1250: self = .windows1250
    case 1251: self = .windows1251
    case 1252: self = .windows1252
    case 1253: self = .windows1253
    case 1254: self = .windows1254
    case 1255: self = .windows1255
    case 1256: self = .windows1256
    case 1257: self = .windows1257
    case 20866: self = .koi8R
    case 10000: self = .macRoman
    case 936, 54936: self = .gb18030
    case 950: self = .big5
    default: return nil
    }
  }

  /// The code page that goes by a name such as `iso-8859-1` in the head of a web page; `nil` for one that is not
  /// known here. As in browsers, a part of a code page is the code page.
  public init?(label: String) {
    switch label.lowercased() {
    case "iso-8859-2", "latin2", "windows-1250", "cp1250": self = .windows1250
    case "windows-1251", "cp1251": self = .windows1251
    case "iso-8859-1", "latin1", "us-ascii", "ascii", "windows-1252", "cp1252", "iso-8859-15":
      self = .windows1252
    case "iso-8859-7", "windows-1253", "cp1253": self = .windows1253
    case "iso-8859-9", "windows-1254", "cp1254": self = .windows1254
    case "iso-8859-8", "windows-1255", "cp1255": self = .windows1255
    case "windows-1256", "cp1256": self = .windows1256
    case "windows-1257", "cp1257": self = .windows1257
    case "koi8-r", "koi8-u": self = .koi8R
    case "macintosh", "mac": self = .macRoman
    case "gb2312", "gbk", "gb18030", "gb-2312": self = .gb18030
    case "big5", "big5-hkscs": self = .big5
    default: return nil
    }
  }

  /// The bytes as UTF-8; `nil` where one of them stands for nothing, or where the last character is cut off.
  public func decoded(_ bytes: some Collection<UInt8>) -> [UInt8]? {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count * 2)
    for scalar in CharacterSequence(self, bytes) {
      guard scalar != Self.nothing, let encoded = UTF8.encode(scalar) else { return nil }
      text.append(contentsOf: encoded)
    }
    return text
  }

  /// The bytes as text, with U+FFFD for what stands for nothing.
  public func text(_ bytes: some Collection<UInt8>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: CharacterSequence(self, bytes))
    return String(text)
  }

  /// What stands in the tables for nothing.
  static let nothing: Unicode.Scalar = "\u{FFFD}"

  /// The characters of the bytes from 128 on.
  var upper: [Unicode.Scalar] { Self.upperHalves[self] ?? [] }

  private static let upperHalves: [CodePage: [Unicode.Scalar]] = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0, Array($0.upperHalf.unicodeScalars)) })

  /// The characters of one code page in a sequence of bytes.
  struct CharacterSequence<Bytes: Collection<UInt8>>: Sequence, IteratorProtocol {
    private let page: CodePage
    private let upper: [Unicode.Scalar]
    private let pairs: PairTable?
    private var rest: Bytes.SubSequence

    init(_ page: CodePage, _ bytes: Bytes) {
      self.page = page
      upper = page.upper
      pairs = PairTable.of(page)
      rest = bytes[...]
    }

    mutating func next() -> Unicode.Scalar? {
      guard let first = rest.popFirst() else { return nil }
      guard first >= 0x80 else { return Unicode.Scalar(first) }
      guard let pairs else { return upper[Int(first) - 0x80] }
      guard let second = rest.first else { return CodePage.nothing }
      if page == .gb18030, (0x30...0x39).contains(second) {
        let four = [first] + rest.prefix(3)
        guard let scalar = PairTable.scalar(ofFour: four) else { return CodePage.nothing }
        rest = rest.dropFirst(3)
        return scalar
      }
      guard let scalar = pairs.scalar(first, second) else { return CodePage.nothing }
      rest = rest.dropFirst()
      return scalar
    }
  }
}

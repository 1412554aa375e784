/// Says in libvterm's words what its version in Debian 12 does not understand. It works on the byte
/// stream, because no hook of libvterm sees one parameter that it does not know.
///
/// - Dim (SGR 2) is dropped by libvterm. The filter makes it the alternative font 2 (SGR 12), which
///   libvterm keeps for every cell and which programs do not use.
/// - Of several modes in one sequence, such as the mouse's `CSI ? 1006 ; 1000 h` from ncurses,
///   libvterm takes the first. The filter makes one sequence of each.
/// - Leaving the alternate screen, libvterm shows or hides the cursor as it was when its place was
///   last saved (`ESC 7`), which no real terminal does. The filter says again what holds.
struct SequenceFilter {
  /// The font that stands for dim.
  static let dimFont: UInt32 = 2

  private enum State {
    case text, escape, sequence
  }

  private var state = State.text
  /// The parameters of an unfinished control sequence; the rest comes with a later read.
  private var parameters: [UInt8] = []
  private var isCursorVisible = true

  mutating func translate(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 8)
    for byte in bytes {
      switch state {
      case .text, .escape:
        if state == .escape, byte == UInt8(ascii: "[") {
          state = .sequence
        } else {
          state = byte == 0x1b ? .escape : .text
        }
        result.append(byte)
      case .sequence where (0x20...0x3f).contains(byte):
        parameters.append(byte)
      case .sequence:
        switch byte {
        case UInt8(ascii: "m"): result += Self.withoutDim(parameters)
        case UInt8(ascii: "h"), UInt8(ascii: "l"): result += Self.oneByOne(parameters, end: byte)
        default: result += parameters
        }
        result.append(byte)
        result += cursor(after: parameters, end: byte)
        parameters = []
        state = byte == 0x1b ? .escape : .text
      }
    }
    return result
  }

  /// Notes whether the cursor is visible, and says so again where libvterm may have another opinion.
  private mutating func cursor(after parameters: [UInt8], end: UInt8) -> [UInt8] {
    let isOn = end == UInt8(ascii: "h")
    guard isOn || end == UInt8(ascii: "l"), parameters.first == UInt8(ascii: "?") else { return [] }
    let modes = parameters.dropFirst().split(separator: UInt8(ascii: ";"))
    if modes.contains(where: { $0.elementsEqual("25".utf8) }) { isCursorVisible = isOn }
    guard modes.contains(where: { $0.elementsEqual("1049".utf8) }) else { return [] }
    return Array("\u{1b}[?25\(isCursorVisible ? "h" : "l")".utf8)
  }

  /// Rewrites the list of one "select graphic rendition" sequence.
  private static func withoutDim(_ parameters: [UInt8]) -> [UInt8] {
    let list = parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
    var result: [[UInt8]] = []
    var place = 0
    while place < list.count {
      let word = String(decoding: list[place], as: UTF8.self)
      switch word {
      case "38", "48":
        // A colour follows, whose numbers are no attributes: 5;index or 2;red;green;blue.
        let isIndex = place + 1 < list.count && Array(list[place + 1]) == [UInt8(ascii: "5")]
        let end = min(list.count, place + (isIndex ? 3 : 5))
        result += list[place..<end].map(Array.init)
        place = end
        continue
      case "2":
        result.append(Array("1\(dimFont)".utf8))
      case "22":
        result += [Array("22".utf8), Array("10".utf8)]
      default:
        result.append(Array(list[place]))
      }
      place += 1
    }
    return Array(result.joined(separator: [UInt8(ascii: ";")]))
  }

  /// Takes apart the list of one "set mode" sequence, up to the last one's end. The mark of the
  /// private modes stands before the first only.
  private static func oneByOne(_ parameters: [UInt8], end: UInt8) -> [UInt8] {
    let isPrivate = parameters.first == UInt8(ascii: "?")
    let modes = parameters.dropFirst(isPrivate ? 1 : 0).split(separator: UInt8(ascii: ";"))
    let mark = isPrivate ? [UInt8(ascii: "?")] : []
    return Array(modes.map { mark + $0 }.joined(separator: [end, 0x1b, UInt8(ascii: "[")]))
  }
}

import BreakoutWords
import Foundation

/// Which layout the keyboard has, where something on this machine says so.
enum KeyboardCheck {
  private static let path = "/etc/default/keyboard"

  /// What Debian's setting of the keyboard says; `nil` where there is none.
  static func systemFile() -> String? {
    FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
  }

  static func finding(_ environment: [String: String], file: String?) -> Finding {
    let say = words.doctor
    if environment["SSH_CONNECTION"]?.isEmpty == false {
      return Finding(.keyboard, .unknown, say.keyboardIsElsewhere)
    }
    if let layout = environment["XKB_DEFAULT_LAYOUT"], !layout.isEmpty {
      return Finding(.keyboard, .ok, say.keyboardIsSet(layout))
    }
    if let layout = file.flatMap(layout) {
      return Finding(.keyboard, .ok, say.keyboardInFile(path, layout))
    }
    return Finding(.keyboard, .unknown, say.keyboardNotTold)
  }

  /// The value of `XKBLAYOUT`, without quotes.
  private static func layout(_ file: String) -> String? {
    for line in file.split(whereSeparator: \.isNewline) {
      guard let match = line.wholeMatch(of: /\s*XKBLAYOUT\s*=\s*["']?([^"'#]*?)["']?\s*/) else {
        continue
      }
      return match.1.isEmpty ? nil : String(match.1)
    }
    return nil
  }
}

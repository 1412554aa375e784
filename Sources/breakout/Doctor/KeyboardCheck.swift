import BreakoutModel
import Foundation

/// Which layout the keyboard has, where something on this machine says so.
enum KeyboardCheck {
  private static let path = "/etc/default/keyboard"

  /// What Debian's setting of the keyboard says; `nil` where there is none.
  static func systemFile() -> String? {
    FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
  }

  static func finding(_ environment: [String: String], file: String?) -> Finding {
    if environment["SSH_CONNECTION"]?.isEmpty == false {
      return Finding(
        "keyboard", .unknown,
        "SSH_CONNECTION is set; the keyboard is that of the machine before you, not of this one.")
    }
    if let layout = environment["XKB_DEFAULT_LAYOUT"], !layout.isEmpty {
      return Finding("keyboard", .ok, "XKB_DEFAULT_LAYOUT says \(layout).")
    }
    if let layout = file.flatMap(layout) {
      return Finding("keyboard", .ok, "\(path) says \(layout); a desktop may have chosen another.")
    }
    return Finding("keyboard", .unknown, "Nothing on this machine says which layout it has.")
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

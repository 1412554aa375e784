import CursesTerminal
import Glibc
import Terminal

/// Looks at the terminal of standard input and output.
enum TerminalProbe {
  static func facts(_ environment: [String: String]) -> TerminalFacts {
    let name = environment["TERM"] ?? ""
    let characterSet = CharacterSet.adopt()
    var facts = TerminalFacts(name: name, description: description(of: name))
    facts.characterSet = characterSet
    facts.locale = setlocale(LC_CTYPE, nil).map { String(cString: $0) } ?? ""
    guard case .success(let found) = facts.description else { return facts }
    facts.colors = found.colors
    facts.hasNoColor = environment["NO_COLOR"]?.isEmpty == false
    facts.colorVariable = environment["COLORFGBG"]
    facts.size = windowSize
    let samples = WidthCheck.isPossible(facts) ? WidthCheck.samples.map(\.text) : []
    do throws(TerminalError) {
      facts.reply = try TerminalInquiry.ask(samples: samples)
    } catch {
      facts.description = .failure(error)
    }
    return facts
  }

  private static func description(
    of name: String
  ) -> Result<TerminalDescription, TerminalError> {
    guard isatty(STDIN_FILENO) == 1 else { return .failure(.inputIsNoTerminal) }
    guard isatty(STDOUT_FILENO) == 1 else { return .failure(.outputIsNoTerminal) }
    guard !name.isEmpty else { return .failure(.noTerminalType) }
    do throws(TerminalError) {
      return .success(try TerminalDescription.find(name))
    } catch {
      return .failure(error)
    }
  }

  /// What the window of standard output has; `nil` where there is none or it does not say.
  static var windowSize: Size? {
    var window = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0, window.ws_row > 0
    else { return nil }
    return Size(columns: Int(window.ws_col), rows: Int(window.ws_row))
  }
}

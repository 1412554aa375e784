import BreakoutWords

extension AgendaProblem: CustomStringConvertible {
  /// One sentence with its place and the way out, e.g.
  /// `agenda.md:7: the duration is 0; write a length such as “90 min”.`
  public var description: String {
    let file = file.withoutControlCharacters
    guard isOfText, let line else { return file + (line.map { ":\($0)" } ?? "") + ": " + sentence }
    return words.agenda.inText(of: file, line: line, sentence)
  }

  private var sentence: String {
    let say = words.agenda
    return switch reason {
    case .noSuchFile: words.files.noSuchFile
    case .isFolder: say.isFolder
    case .notPermitted: words.files.notPermitted
    case .unreadable(let reason): words.files.unreadable(reason)
    case .tooLarge(let limit): say.tooLarge(megabytes: limit / 1_000_000)
    case .empty: say.empty
    case .blank: say.blank
    case .badUTF16: say.badUTF16
    case .encoding(let name): say.readAs(name)
    case .binary(let offset): say.binary(at: offset)
    case .notUTF8(let offset): say.notUTF8(at: offset)
    case .controlCharacters(let count): say.controlCharacters(count)
    default: documentSentence ?? frontMatterSentence ?? phraseSentence ?? pointSentence ?? ""
    }
  }

  private var frontMatterSentence: String? {
    let say = words.agenda
    return switch reason {
    case .frontMatterNotClosed: say.frontMatterNotClosed
    case .frontMatterTooLarge(let limit): say.frontMatterTooLarge(kilobytes: limit / 1000)
    case .frontMatterNotKeys: say.frontMatterNotKeys
    case .badYAML(let reason): say.badYAML(reason)
    case .pageMatter(let keys): say.pageMatter(leftOut: keys)
    case .unknownKey(let key, let suggestion?): say.unknownKey(key, perhaps: suggestion)
    case .unknownKey(let key, nil):
      say.unknownKey(key, of: FrontMatterKey.allCases.map(\.rawValue))
    case .duplicateKey(let key, let firstLine): say.duplicateKey(key, firstLine: firstLine)
    case .expectedText(let key): say.expectedText(key)
    case .expectedList(let key): say.expectedList(key)
    case .badDate(let text): say.badDate(text)
    case .badStart(let text): say.badStart(text)
    case .badDuration(let key, let text): say.badDuration(key, text)
    case .zeroDuration(let key): say.zeroDuration(key, example: Self.usualLength(key))
    case .durationTooLong(let key, let text):
      say.durationTooLong(key, text, example: Self.usualLength(key))
    case .reserveTooLong(let reserve, let duration): say.reserveTooLong(reserve, of: duration)
    case .badAttribution(let text, let suggestion?):
      say.badAttribution(text, perhaps: suggestion)
    case .badAttribution(let text, nil): say.badAttribution(text)
    case .badPaper(let text, let known): say.badPaper(text, known: words.lists.any(known))
    case .decisionNotUnderstood(let part, let problem, let offered):
      say.decisionNotUnderstood(part, offered: offered, problem: problem)
    case .decisionInText(let sentence): say.decisionInText(sentence)
    case .duplicateConstituency(let name): say.duplicateConstituency(name)
    case .badLanguage(let text, let suggestion?): say.badLanguage(text, perhaps: suggestion)
    case .badLanguage(let text, nil): say.badLanguage(text)
    default: nil
    }
  }

  /// What people write behind a key.
  private static func usualLength(_ key: String) -> String {
    key == FrontMatterKey.reserve.rawValue ? "8 min" : "90 min"
  }

  private var pointSentence: String? {
    let say = words.agenda
    return switch reason {
    case .noPoints: say.noPoints
    case .doubtfulPoints(let lists): say.doubtfulPoints(lists: lists)
    case .tooManyPoints(let count, let limit): say.tooManyPoints(count, limit: limit)
    case .emptyPoint: say.emptyPoint
    case .zeroMinutes(let number): say.zeroMinutes(number)
    case .minutesTooLong(let number): say.minutesTooLong(number)
    case .duplicateTitle(let title, let first, let second):
      say.duplicateTitle(title, first: first, second: second)
    case .overfull(let points, let reserve, let duration, let excess):
      say.overfull(points: points, reserve: reserve, excess: excess, duration: duration)
    case .noTitle(let name): say.noTitle(using: name)
    default: nil
    }
  }
}

import BreakoutReport

/// What an export is called when nobody says otherwise.
public enum ExportFileName {
  /// The longest name before the version and the extension in characters, so that it fits into any folder
  /// and any mail.
  static let limit = 60
  /// The same in bytes, of which letters of most scripts have two or three and no file name more than 255.
  static let mostBytes = 150

  /// A name of letters, digits and hyphens from the title, e.g. `civil-society-and-business-DRAFT-2.md`.
  /// Latin letters lose their marks; those of other scripts stay, so that names tell rooms apart in every
  /// script. A title without a letter or a digit gives `recommendations`.
  ///
  /// - Parameters:
  ///   - version: as names of files have it, e.g. `DRAFT-2`; may be empty.
  ///   - kind: which document or table it is, where it is not the recommendations document.
  ///   - state: what tells a state of the record that was not issued as a version from others, e.g.
  ///     `entry-512`.
  public static func name(
    title: String, version: String, kind: String? = nil, state: String? = nil,
    in format: ExportFormat
  ) -> String {
    let stem = stem(title: title, kind: kind)
    let name = [stem, version.isEmpty ? nil : version, state].compactMap { $0 }.joined(
      separator: "-")
    return "\(name).\(format.fileExtension)"
  }

  /// A name without version and extension.
  public static func stem(title: String, kind: String?) -> String {
    let slug = slug(of: title)
    return [slug.isEmpty ? "recommendations" : slug, kind].compactMap { $0 }.joined(separator: "-")
  }

  static func slug(of title: String) -> String {
    var slug = ""
    var isHyphenPending = false
    for scalar in title.unicodeScalars {
      let letters = letters(scalar, behind: slug.unicodeScalars.last)
      // Neither an apostrophe nor a combining mark ends a word.
      if letters.isEmpty {
        if !apostrophes.contains(scalar), !isMark(scalar) { isHyphenPending = true }
        continue
      }
      if isHyphenPending, !slug.isEmpty { slug += "-" }
      isHyphenPending = false
      slug += letters
      if slug.utf8.count > limit, slug.count > limit || slug.utf8.count > mostBytes {
        return cut(slug)
      }
    }
    return slug
  }

  private static let apostrophes = "'’ʼʻʹʾʿ".unicodeScalars

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }

  /// What stands for a letter, digit or mark; nothing for other signs. Marks stay in scripts in which they
  /// are vowels.
  private static func letters(
    _ scalar: Unicode.Scalar, behind last: Unicode.Scalar?
  ) -> String {
    let latin = latin(scalar)
    guard latin.isEmpty, !scalar.isASCII else { return latin }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber:
      return apostrophes.contains(scalar) ? "" : scalar.properties.lowercaseMapping
    case .nonspacingMark, .spacingMark:
      return last.map { $0.isASCII || $0 == "-" } ?? true ? "" : String(scalar)
    default: return ""
    }
  }

  /// Ends a long name after a whole word if it can.
  private static func cut(_ slug: String) -> String {
    var start = slug.prefix(limit)
    while start.utf8.count > mostBytes { start.removeLast() }
    guard slug[start.endIndex...].first != "-", let hyphen = start.lastIndex(of: "-"),
      start[..<hyphen].count >= start.count / 2
    else { return String(start) }
    return String(start[..<hyphen])
  }

  /// The ASCII letters of a letter or digit: `É` gives `e`, `ß` gives `ss`, `中` gives nothing.
  /// Unicode's names tell: the letter follows `LETTER`.
  private static func latin(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "a"..."z", "0"..."9": return String(scalar)
    case "A"..."Z": return scalar.properties.lowercaseMapping
    default: break
    }
    guard scalar.value >= 0xC0, let name = scalar.properties.name, name.hasPrefix("LATIN ")
    else { return "" }
    let words = name.split(separator: " ")
    guard let place = words.firstIndex(where: { $0 == "LETTER" || $0 == "LIGATURE" }),
      place + 1 < words.count
    else { return "" }
    switch words[place + 1] {
    case "SHARP": return "ss"
    case "THORN": return "th"
    case "ETH": return "d"
    case "DOTLESS" where place + 2 < words.count: return words[place + 2].lowercased()
    case let letter where letter.utf8.count <= 2: return letter.lowercased()
    default: return ""
    }
  }
}

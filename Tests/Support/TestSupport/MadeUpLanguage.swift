import BreakoutWords

/// A language that nobody speaks: English in which every letter is another one of the same width, between marks
/// and longer, read from the right. What is left in English letters was not said by words.
public enum MadeUpLanguage {
  /// As documents give it (BCP 47).
  public static let code = "art-x-madeup"

  public static let words: Words = {
    do {
      return Words(try file.catalogue())
    } catch {
      fatalError("\(error)")
    }
  }()

  /// The catalogue as translators would write it.
  public static var file: PortableObject {
    get throws {
      let template = try PortableObject(Words.template)
      var file = PortableObject(
        head: [
          .init("Language", code), .init("X-Direction", "rtl"),
          .init("Plural-Forms", "nplurals=2; plural=(n != 1);"),
        ], entries: template.entries)
      for place in file.entries.indices {
        let entry = file.entries[place]
        file.entries[place].forms = [entry.english] + (entry.englishPlural.map { [$0] } ?? [])
        file.entries[place].forms = file.entries[place].forms.map(said)
      }
      return file
    }
  }

  /// A sentence of the language. Parts such as `{1}` stay; what has no letter, such as `{1}: {2}`, gets marks only.
  public static func said(_ english: String) -> String {
    let letters = english.count { letter($0) != nil }
    let more = String(repeating: "ø", count: letters / 3)
    return "‹" + String(english.map { letter($0) ?? $0 }) + more + "›"
  }

  /// The letter that stands for an English one; `nil` for every other sign.
  private static func letter(_ english: Character) -> Character? {
    guard let place = english.asciiValue else { return nil }
    return switch place {
    case 0x41...0x5A: capitals[Int(place - 0x41)]
    case 0x61...0x7A: small[Int(place - 0x61)]
    default: nil
    }
  }

  // Each is the capital of the other, and one column wide.
  private static let capitals = Array("ȦḂĊḊĖḞĠḢÏĴĶĻṀṄȮṖɊṘṠṪŮṼẆẊẎŻ")
  private static let small = Array("ȧḃċḋėḟġḣïĵķļṁṅȯṗɋṙṡṫůṽẇẋẏż")
}

import BreakoutWords

/// Styles, pages and running titles of an ODT that pandoc has made with its own: those of `WordLook`.
struct OpenDocumentLook {
  let look: OfficeLook

  /// The parts of the package with the look in them; those that are not there are left out.
  func apply(to archive: inout ZipArchive) {
    guard let content = archive["content.xml"], let styles = archive["styles.xml"] else { return }
    archive.replace("styles.xml", by: Array(styled(String(decoding: styles, as: UTF8.self)).utf8))
    let text = listed(String(decoding: content, as: UTF8.self))
    let tables = OpenDocumentTables.introduced(
      OpenDocumentTables.whole(OpenDocumentTables.ruled(text)))
    archive.replace("content.xml", by: Array(turned(tables).utf8))
  }

  /// Twentieths of a point as the format writes a length.
  static func points(_ twentieths: Int) -> String {
    let hundredths = twentieths * 5
    return "\(hundredths / 100).\(hundredths / 10 % 10)\(hundredths % 10)pt"
  }

  /// Half points for the three kinds of script that the format knows.
  static func size(_ halfPoints: Int) -> String {
    let size = "\(halfPoints / 2)\(halfPoints.isMultiple(of: 2) ? "" : ".5")pt"
    return
      "fo:font-size=\"\(size)\" style:font-size-asian=\"\(size)\" style:font-size-complex=\"\(size)\""
  }

  static let bold =
    "fo:font-weight=\"bold\" style:font-weight-asian=\"bold\" style:font-weight-complex=\"bold\""
}

// MARK: Content

extension OpenDocumentLook {
  /// Lists whose texts stand in as little as on our pages, and with as little between the items.
  private func listed(_ content: String) -> String {
    let gap = Self.points(PageLook.measures(isBrief: look.isBrief).item / 2)
    let margins = "fo:margin-top=\"\(gap)\" fo:margin-bottom=\"\(gap)\""
    var level = 0
    return content.replacing(
      #/<style:list-level-properties text:list-level-position-and-space-mode="label-alignment" fo:text-align="(?:right|end)">/#
    ) { $0.output.replacing(#/fo:text-align="\w+"/#, with: "fo:text-align=\"start\"") }
    .replacing(
      #/(?<levels>text:level="(?<level>\d+)")|<style:list-level-label-alignment [^>]*>/#
    ) { match in
      if let own = match.level {
        level = Int(own) ?? 1
        return String(match.output.0)
      }
      let place = Self.points(max(1, level) * PageLook.indent)
      return "<style:list-level-label-alignment text:label-followed-by=\"listtab\""
        + " text:list-tab-stop-position=\"\(place)\" fo:text-indent=\"-\(Self.points(PageLook.indent))\""
        + " fo:margin-left=\"\(place)\" />"
    }
    .replacing(
      #/(<style:style style:name="P\d+" style:family="paragraph" style:parent-style-name="Text_20_body" style:list-style-name="L\d+">)(?:\s*<style:paragraph-properties [^>]*>)?/#
    ) { "\($0.output.1)<style:paragraph-properties \(margins) />" }
  }

  /// The headings from which on pages lie across and are upright again.
  private func turned(_ content: String) -> String {
    let sections = [(look.across, "Across"), (look.upright, "Running")]
    return sections.reduce(content) { content, section in
      guard let anchor = section.0 else { return content }
      let mark = "<text:bookmark-start text:name=\"\(anchor)\" />"
      var style = ""
      let text = XMLText(bytes: Array(content.utf8)).changing(["text:h"]) { heading in
        guard heading.contains(mark) else { return heading }
        return heading.replacing(#/text:style-name="([^"]*)"/#, maxReplacements: 1) { name in
          style =
            "<style:style style:name=\"\(section.1)Head\" style:family=\"paragraph\""
            + " style:parent-style-name=\"\(name.output.1)\" style:master-page-name=\"\(section.1)\">"
            + "<style:paragraph-properties style:page-number=\"auto\" /></style:style>\n"
          return "text:style-name=\"\(section.1)Head\""
        }
      }
      return OpenDocumentStyle.adding(style, to: text)
    }
  }
}

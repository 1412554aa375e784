/// Pages and sizes of an ODT that pandoc has made with its own styles.
struct OpenDocumentLook {
  let look: OfficeLook

  func apply(to archive: inout ZipArchive) {
    guard archive["content.xml"] != nil, let styles = archive["styles.xml"] else { return }
    var text = String(decoding: styles, as: UTF8.self)
    let (page, size) = (look.page, PageLook.textSize(isBrief: look.isBrief))
    let measures = [
      ("fo:page-width", points(page.width)), ("fo:page-height", points(page.height)),
      ("fo:margin-top", points(page.margin)), ("fo:margin-bottom", points(page.margin)),
      ("fo:margin-left", points(page.margin)), ("fo:margin-right", points(page.margin)),
    ]
    text.replace(#/<style:page-layout-properties\b[^>]*/#, maxReplacements: 1) { match in
      measures.reduce(String(match.output)) { $0.with($1.0, $1.1) }
    }
    text.replace(
      #/<style:default-style style:family="paragraph">(?:.|\n)*?<style:text-properties\b[^>]*/#,
      maxReplacements: 1
    ) { match in
      ["fo:font-size", "style:font-size-asian", "style:font-size-complex"].reduce(
        String(match.output)
      ) { $0.with($1, "\(size / 2)\(size.isMultiple(of: 2) ? "" : ".5")pt") }
    }
    archive.replace("styles.xml", by: Array(text.utf8))
  }

  /// Twentieths of a point as the format writes a length.
  private func points(_ twentieths: Int) -> String { "\(twentieths / 20).\(twentieths % 20 * 5)pt" }
}

extension String {
  /// A tag with an attribute of this value, whatever it had.
  fileprivate func with(_ name: String, _ value: String) -> String {
    guard let start = firstRange(of: "\(name)=\"")?.upperBound,
      let end = self[start...].firstIndex(of: "\"")
    else { return self + " \(name)=\"\(value)\"" }
    return self[..<start] + value + self[end...]
  }
}

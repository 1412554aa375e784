extension String {
  /// A file name made of a text: letters and digits of any script in lower case, everything else as single
  /// hyphens; at most 80 bytes, so that numbers and endings fit behind it on every disk.
  var slug: String {
    var slug = ""
    for character in lowercased() {
      let isWord = character.isLetter || character.isNumber
      guard isWord || (!slug.isEmpty && slug.last != "-") else { continue }
      let next = isWord ? String(character) : "-"
      guard slug.utf8.count + next.utf8.count <= 80 else { break }
      slug += next
    }
    while slug.last == "-" { slug.removeLast() }
    return slug.isEmpty ? "session" : slug
  }
}

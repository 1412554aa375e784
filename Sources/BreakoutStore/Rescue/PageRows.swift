import Foundation

/// The rows in one page of a damaged file. Takes any bytes: what makes no sense is left out.
struct PageRows {
  private let file: PageFile
  private let page: ArraySlice<UInt8>
  /// The first page begins with the header of the file.
  private let start: Int

  private static let tableLeaf: UInt8 = 13

  init(_ file: PageFile, _ number: Int, _ page: ArraySlice<UInt8>) {
    self.file = file
    self.page = page
    start = page.startIndex + (number == 1 ? 100 : 0)
  }

  /// The values of each row that can be read, and its number.
  var rows: [(id: Int, values: [PageValue])] {
    guard start + 8 <= page.endIndex, page[start] == Self.tableLeaf else { return [] }
    let count = page.number(at: start + 3, bytes: 2)
    return (0..<count).compactMap { place in
      let pointer = start + 8 + 2 * place
      guard pointer + 2 <= page.endIndex else { return nil }
      return row(at: page.startIndex + page.number(at: pointer, bytes: 2))
    }
  }

  private func row(at place: Int) -> (id: Int, values: [PageValue])? {
    var reader = PageReader(page, at: place)
    guard let size = reader.number(), size > 0, size <= Self.largestRow, let id = reader.number(),
      let bytes = content(size, &reader)
    else { return nil }
    return PageValue.row(bytes).map { (id, $0) }
  }

  /// No act is as large; a damaged length must not take all memory.
  private static let largestRow = 1 << 28

  /// What a row holds, from its page and from those that it overflows to.
  private func content(_ size: Int, _ reader: inout PageReader) -> [UInt8]? {
    let most = file.usable - 35
    guard size > most else { return reader.bytes(size).map(Array.init) }
    let least = (file.usable - 12) * 32 / 255 - 23
    let wanted = least + (size - least) % (file.usable - 4)
    guard let local = reader.bytes(wanted <= most ? wanted : least), let link = reader.bytes(4)
    else { return nil }
    var content = Array(local)
    var next = link.number(at: link.startIndex, bytes: 4)
    // A chain that runs in a circle ends too, since each of its pages adds bytes.
    while content.count < size {
      guard let page = file.page(next) else { return nil }
      next = page.number(at: page.startIndex, bytes: 4)
      let part = page.dropFirst(4).prefix(min(file.usable - 4, size - content.count))
      content += part
    }
    return content
  }
}

/// The sheets of a spreadsheet, in their order.
protocol Workbook {
  var titles: [SheetTitle] { get }
  /// One of them; its beginning may end early, and is not asked whether it is whole.
  func sheet(_ place: Int, beginningOnly: Bool) throws(ImportProblem.Reason) -> Sheet
}

struct SheetTitle: Equatable {
  let name: String
  let isHidden: Bool
}

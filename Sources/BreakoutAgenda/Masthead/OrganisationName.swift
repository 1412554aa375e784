/// Names of ministries, universities, associations and the like. Who sends a note stands above what it is about.
enum OrganisationName {
  static func isName(_ line: String) -> Bool {
    let bare = line.onOneLine.trimming(["*", "_", " ", "#", ".", ","])
    guard !bare.isEmpty, !bare.contains(where: { ":：?？؟".contains($0) }) else { return false }
    if bare.unicodeScalars.contains(where: \.isIdeographic) {
      return bare.count <= 24 && ideographic.contains { bare.hasSuffix($0) }
    }
    let words = bare.folded.words.map { $0.trimming([",", ".", "(", ")", "«", "\""]) }
    guard let first = words.first, let last = words.last, words.count <= 10,
      !DocumentKind.begins(line)
    else { return false }
    let next = words.dropFirst().first ?? ""
    return beginnings.contains(first)
      || ["the", "la", "le", "el", "los"].contains(first)
        && (beginnings.contains(next) || words.count <= 5 && endings.contains(last))
      || endings.contains(last) || stems.contains { first.hasPrefix($0) }
  }

  private static let beginnings = Set(
    """
    ministry republic department directorate diocese parish university institute school college academy association
    society foundation federation union chamber municipality secretariat church cooperative office network permanent
    ministère république département direction diocèse paroisse université institut école collège lycée académie
    association société fondation fédération syndicat chambre mairie commune secrétariat coopérative cercle réseau
    préfecture
    ministerio república departamento dirección diócesis parroquia universidad instituto escuela colegio academia
    asociación sociedad fundación federación sindicato cámara ayuntamiento alcaldía municipalidad secretaría cooperativa
    círculo comunidad
    وزارة جمهورية جامعة معهد مدرسة جمعية الجمعية مؤسسة المؤسسة نقابة اتحاد الاتحاد غرفة بلدية كلية شبكة أمانة
    """.words.map(\.folded))

  private static let endings = Set(
    """
    ministry university institute association society foundation federation union directorate school college academy
    trust company ltd inc llc gmbh collective cooperative club diocese parish church network consortium
    """.words.map(\.folded))

  /// Words that Russian bends.
  private static let stems = [
    "министерств", "университет", "институт", "ассоциаци", "фонд", "федераци", "профсоюз",
    "администраци", "мэри", "товариществ", "редакци", "кооператив", "общество", "департамент",
    "управлени", "академи", "школа", "комитет", "совет", "палата", "правительств", "республик",
  ].map(\.folded)

  private static let ideographic = [
    "办公室", "政府", "委员会", "委員會", "中学", "小学", "大学", "大學", "学院", "研究会", "学会", "协会", "公司", "局",
    "厅", "研究院", "研究所", "基金会", "联合会", "商会", "村委会", "总工会", "教育部", "促进会", "联盟", "互助社", "医院", "小学",
  ]
}

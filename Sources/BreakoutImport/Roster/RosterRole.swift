import BreakoutModel

/// What a word in the column of roles means.
enum RosterRole {
  /// The role of a known word; `nil` for any other.
  static func role(_ word: String) -> ParticipantRole? {
    if word.isEmpty || isSpeaking(word) { return .voting }
    return CSVHeading.readings(word).lazy.compactMap { roles[$0] }.first
  }

  /// Whether the word says that somebody speaks, but not whether they vote, which is said aloud then.
  static func isSpeaking(_ word: String) -> Bool {
    CSVHeading.readings(word).contains(where: speaking.contains)
  }

  private static let speaking = CSVHeading.known(
    "panellist,panelist,panel,speaker,keynote,keynote speaker,lead speaker,discussant,presenter",
    "expert,resource person,respondent,panéliste,orateur,oratrice,intervenant,intervenante",
    "conférencier,conférencière,experte,panelista,orador,oradora,ponente,conferenciante,experto",
    "experta,redner,rednerin,referent,referentin,podium,experte,expertin",
    "панелист,спикер,выступающий,эксперт",
    "发言人,演讲人,演讲者,主讲人,主旨演讲人,专家,讨论嘉宾,متحدث,متحدثة,خبير,خبيرة")

  private static let roles: [String: ParticipantRole] = {
    let known: [(ParticipantRole, Set<String>)] = [
      (
        .voting,
        CSVHeading.known(
          "voting,voter,participant,delegate,member,voting member,representative,attendee",
          "head of delegation,alternate",
          "votant,votante,participante,délégué,déléguée,membre,représentant,représentante",
          "delegado,delegada,miembro,miembro con voto,con derecho a voto",
          "asistente",
          "stimmberechtigt,teilnehmer,teilnehmerin,delegierter,delegierte,mitglied",
          "голосующий,участник,участница,делегат,член,представитель",
          "с правом голоса",
          "代表,参会者,与会者,参与者,成员,委员,有表决权",
          "مشارك,مشاركة,مندوب,مندوبة,عضو,ممثل,ممثلة,ناخب,مصوت")
      ),
      (
        .observer,
        CSVHeading.known(
          "observer,non voting,nonvoting,guest,non voting member,visitor,staff,secretariat,press",
          "media,journalist,support staff,volunteer,organiser,organizer,usher,technician",
          "observateur,observatrice,sans droit de vote,invité,invitée,personnel,secrétariat,presse",
          "journaliste,bénévole,visiteur",
          "observador,observadora,sin voto,sin derecho a voto,invitado,invitada,personal",
          "secretaría,prensa,periodista,voluntario,voluntaria",
          "beobachter,beobachterin,gast,ohne stimmrecht,mitarbeiter,sekretariat,presse,journalist",
          "наблюдатель,наблюдательница,гость,без права голоса,сотрудник,секретариат,пресса,журналист",
          "观察员,列席,嘉宾,来宾,工作人员,秘书处,媒体,记者,无表决权,志愿者,觀察員,記者",
          "مراقب,مراقبة,ضيف,ضيفة,بدون حق التصويت,موظف,الأمانة,صحافة,صحفي,صحفية,إعلام,متطوع")
      ),
      (
        .moderator,
        CSVHeading.known(
          "moderator,co moderator,chair,co chair,chairperson,chairman,chairwoman,facilitator",
          "co facilitator,presiding officer,president,vice chair",
          "modérateur,modératrice,président,présidente,coprésident,coprésidente,facilitateur",
          "facilitatrice,animateur,animatrice,présidence",
          "moderador,moderadora,presidente,presidenta,copresidente,facilitador,facilitadora",
          "moderatorin,moderation,vorsitz,vorsitzender,vorsitzende,leitung,leiter,leiterin",
          "модератор,председатель,сопредседатель,ведущий,ведущая,фасилитатор",
          "主持人,主席,联合主席,共同主席,协调员,引导员", "ميسر,ميسرة,رئيس,رئيسة,الرئيس,مدير الجلسة,مديرة الجلسة,منسق")
      ),
      (
        .rapporteur,
        CSVHeading.known(
          "rapporteur,co rapporteur,note taker,notetaker,secretary,minute taker,reporter",
          "rapporteuse,corapporteur,secrétaire,preneur de notes,preneuse de notes",
          "relator,relatora,correlator,secretario,secretaria",
          "berichterstatter,berichterstatterin,protokoll,protokollführer,protokollführerin",
          "schriftführer,schriftführerin", "докладчик,докладчица,секретарь,протоколист",
          "报告员,记录员,书记员,秘书,記錄員,報告員", "مقرر,مقررة,المقرر,كاتب المحضر,أمين السر")
      ),
      (
        .interpreter,
        CSVHeading.known(
          "interpreter,translator,sign language interpreter,interprète,traducteur,traductrice",
          "intérprete,traductor,traductora,dolmetscher,dolmetscherin,übersetzer,übersetzerin",
          "переводчик,переводчица,口译员,翻译,译员,同声传译,口譯員,مترجم,مترجمة,مترجم فوري")
      ),
    ]
    return Dictionary(
      known.flatMap { role, words in words.map { ($0, role) } }, uniquingKeysWith: { one, _ in one }
    )
  }()
}

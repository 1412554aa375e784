import BreakoutModel

/// The words of which the names of sections are made, folded, in English, French, Spanish, Russian, Arabic and
/// Chinese.
enum SectionWords {
  /// What points are called.
  static let things = folded(
    """
    point points issue issues question questions topic topics item items theme themes matter matters subject subjects
    sujet sujets thème thèmes axe axes piste pistes problématique problématiques enjeu enjeux thématique thématiques
    línea líneas punto puntos pregunta preguntas tema temas cuestión cuestiones eje ejes asunto asuntos interrogantes
    вопрос вопросы вопросов вопросам тема темы тем пункт пункты тезисы направления направление блоки
    نقاط النقاط أسئلة الأسئلة محاور المحاور قضايا القضايا مواضيع المواضيع موضوعات الموضوعات بنود البنود نقطة
    """)

  /// Names for anything, which say something only with a word for what is done with it.
  static let vagueThings = folded(
    "thing things lines chose choses cosas cosa aspects aspectos aspekty аспекты أمور")

  /// What is done with them, by how the words begin.
  private static let doings = [
    "discuss", "deliberat", "debat", "consider", "explor", "reflect", "reflex", "dialog", "address",
    "guid", "framing", "bring up", "brought up", "rais", "settl", "decid", "resolv",
    "soulev", "plantea", "resolver", "decidir", "tranch", "реш", "затронут", "поднят",
    "go through", "work through", "get through", "passer en revue",
    "orient", "trigger", "talk", "answer", "discut", "echang", "examin", "abord", "trait",
    "directric", "conversa",
    "analiz", "analis", "debat", "covers", "cover", "поговор", "говори", "разговор", "обсуж",
    "abiert", "discus", "tratar", "tratad", "обсужд", "дискусс", "направляющ", "наводящ",
    "рассмотр",
    "обсуд", "спор", "argue", "chew", "mull", "hablemos", "hablar", "hablarem", "parler",
    "نوقش", "نتحدث", "سنتحدث", "نناقش", "سنناقش", "النقاش", "للنقاش", "نقاش", "المناقشه",
    "للمناقشه", "لبحث", "بحث", "سنبحث", "نبحث", "تدارس", "لتدارس", "للتباحث", "التباحث", "استعراض",
    "مناقشه", "الحوار", "للحوار",
    "حوار", "توجيهي",
    "التوجيهي", "ارشادي", "الارشادي", "البحث", "للبحث", "التداول",
  ].map(\.folded)

  /// Places that are called points: `trois points de départ`.
  static func points(of text: String) -> Bool {
    text.contains("point") || text.contains("punto")
      ? [
        "points de depart", "point de depart", "point de rencontre", "points de rencontre",
        "points de vente", "point de rendez-vous", "puntos de encuentro", "punto de encuentro",
        "puntos de venta", "meeting point", "pick-up point", "collection point",
      ].contains { text.contains($0) } : false
  }

  static func isDoing(_ word: String) -> Bool {
    word == "open" || doings.contains { word.hasPrefix($0) }
  }

  /// What makes a list of questions or issues the one.
  static let keys = folded(
    """
    key main core central lead leading focus clés clé principales principaux clave principales ключевые основные
    الرئيسية رئيسية الجلسة الأساسية essential crucial
    """)

  /// Names of programmes, and how sure each is.
  static let agendas: [String: Int] = {
    let byWeight: [Int: [String]] = [
      5: [
        "agenda", "order of business", "on the table", "odj", "guion", "guión", "ordre du jour",
        "orden del día", "orden del dia",
        "повестка", "повестка дня",
        "повестке дня", "جدول الأعمال", "جدول أعمال", "агенда", "temario",
      ],
      4: [
        "programme", "program", "business", "running order", "run sheet", "programa", "программа",
        "порядок дня", "برنامج",
        "البرنامج", "order of the day", "run of show",
      ],
      3: [
        "schedule", "timetable", "déroulement", "déroulé", "horaire", "cronograma", "horario",
        "расписание", "регламент",
        "desarrollo de la sesión", "план заседания", "план встречи", "steps", "pasos", "étapes",
        "шаги", "outline", "run-through", "dinámica", "session plan", "session outline",
        "flow of the session",
      ],
    ]
    var table: [String: Int] = [:]
    for (weight, names) in byWeight { for name in names { table[name.folded] = weight } }
    return table
  }()

  static let meetings = folded(
    """
    meeting session call réunion séance reunión sesión asamblea заседание встреча собрание اجتماع الاجتماع جلسة meetings
    evening calls moot sitting заседания заседанию встречи séances réunions reuniones sesiones
    """)

  /// What a section is of that comes before or after this session.
  static let anotherTime = folded(
    """
    later next future previous past last former prochaine prochain prochaines précédente précédent próxima próximo anterior
    прошлое прошлого прошлой предыдущего القادم القادمة التالي المقبل المقبلة السابق frecuentes fréquentes frequently
    """)

  /// The same beside a word for a meeting; `the following questions` are these.
  static let following = folded(
    "following suivante suivant siguiente следующее следующая следующий следующие следующего следующей"
  )

  /// What points at a list, behind a word for what is done with it.
  static let pointing = following.union(
    folded(
      "suivants suivantes siguientes следующим التالي التالية التاليه الآتي الآتية الاتي below ниже ci-dessous"
    ))

  static let aims = folded(
    """
    objective objectives aim aims goal goals purpose purposes objectif objectifs but buts finalité objetivo objetivos
    propósito finalidad meta metas цель цели задачи задача هدف الهدف أهداف الأهداف الغرض اهداف
    """)

  static let people = folded(
    """
    speaker speakers panellist panellists panelist panelists participant participants attendee attendees attendance
    moderator moderators facilitator facilitators presenter presenters contributors guests present apologies absent
    invitees discussants lineup stage intervienen participan asisten участвуют biographies bios organisers organizers organiser organizer hosts team members
    intervenants intervenant intervenantes orateurs oratrices conférenciers panélistes animateurs modérateur modératrice
    participantes présents excusés absents invités organisateurs
    ponentes oradores panelistas asistentes ausentes participante moderador moderadora invitados convocados convocadas
    organizadores llamadas
    докладчики докладчик спикеры участники модератор модераторы выступающие эксперты присутствующие отсутствующие
    организаторы
    المتحدثون المتحدثين المشاركون المشاركين المتكلمون الحضور الضيوف المنظمون منسق الميسر
    """)

  static let others = folded(
    """
    parking lot details détails detalles подробности تفاصيل output outputs outcome outcomes result results deliverables decision decisions conclusions
    recommendations action actions task tasks todo todos steps followup follow contact contacts registration
    register rsvp logistics venue location access directions information documents documentation references reference
    resources reading links link materials attachments annex annexes appendix enclosure enclosures preparation requirements techniques tips
    log rules about organization organisation partners sponsors funders format formats language
    languages interpretation media accreditation press reporting bring date time when where duration budget transport
    accommodation dial-in dial connection times zones acknowledgements glossary housekeepingrules archive actas licence
    índice sommaire оглавление содержание contents license history changelog support help faq background-documents connections prerequisites prep
    résultats résultat attendus livrables décisions décision suites suite contacts inscription inscriptions logistique
    lieu accès informations documents références ressources liens annexe annexes jointe jointes préparation presse médias
    accréditation organisation partenaires format compte-rendu remarques tâches divers-liens terminé relevé
    resultados acuerdos acuerdo decisiones tareas tarea pasos contacto inscripción inscripciones logística lugar
    información documentos referencias recursos enlaces anexo anexos adjuntos preparación prensa acta organización socios formato
    notas resumen compromisos seguimiento firma firmas
    постановили слушали выступили решили итоги результаты результат решения решение задачи-поручения поручения контакты контакт регистрация место документы
    материалы ссылки приложение приложения вложения подготовка протокол формат организация партнеры примечания информация
    المخرجات النتائج مخرجات نتائج القرارات قرارات المهام مهام الاتصال التسجيل المكان الوثائق وثائق المراجع مراجع
    الروابط مرفقات المرفقات المتوقعة ملاحظات التوصيات معلومات التنظيم
    """)

  /// Words without a say.
  private static let joints = folded(
    """
    for of the to a an up under and or on in at by with our your this these its as from following below some few possible
    potential proposed suggested draft provisional annotated tentative preliminary indicative detailed final revised
    sous réserve modification modifications subject change changes sujeto cambios posibles изменениями возможны изменения
    updated full short overall general meeting session sessions breakout break out group groups working round table
    roundtable workshop panel seminar event forum conference day days part today today's today' s main key core list
    temáticos temáticas temático thématiques transversales prioritarios prioritarias prioritaires strategic stratégiques
    estratégicos cross-cutting тематические ключевых
    our open plenary parallel thematic side specific concrete related important additional expected required before after
    participants speakers work joint team next call evening committee council board assembly online hybrid agenda items
    de du des d' l' la le les à au aux pour et en sur avec nos projet provisoire prévisionnel annoté indicatif détaillé détaillée définitif
    proposé proposés séance réunion atelier journée table ronde groupe groupes soirée conseil rencontre principaux
    principales principal générales générale pratiques utiles associés
    para el los las del y e con una un nuestra borrador provisional propuesto propuesta detallado detallada definitivo definitiva reunión sesión taller jornada mesa
    redonda grupo grupos encuentro asamblea junta general prácticas principales convocatoria día
    для к на по и в о об из с проект предварительная предварительный примерная примерный аннотированная заседания
    заседание встречи сессии круглого стола дня рабочей группы семинара собрания основные ключевые общая мероприятия
    في من على إلى عن مع و مشروع المؤقت مؤقت المبدئي التفصيلي الجلسة جلسة الاجتماع اجتماع الورشة اليوم العمل الرئيسية
    الأعمال أعمال جدول الفعالية المناسبة اللقاء الخاصة بالجلسة المقترحة
    """)

  static let ofPoints = joints.union(things).union(keys).union(agendaWords)
  static let ofAims = joints.union(aims).union(things).union(
    folded("session's session outcomes scope results résultats expected"))
  static let ofPeople = joints.union(people).union(
    folded(
      "list lists named names required optional wardens vecinas other others confirmed invited crew"
    ))
  static let ofOthers = joints.union(others).union(
    folded(
      "practical further local useful breve límite fecha summary assigned asignadas pièce pièces y more other useful technical point points question questions contact"
    )
  ).union(aims).union(people)

  static let agendaWords = Set(agendas.keys.flatMap(\.words))

  /// Chinese nouns, whole or at the end of a name.
  static let ideographic: [(word: String, role: SectionNames.Role)] = [
    ("讨论要点", .points(weight: 6)), ("讨论问题", .points(weight: 6)), ("讨论议题", .points(weight: 6)),
    ("讨论题目", .points(weight: 6)), ("讨论主题", .points(weight: 6)), ("讨论话题", .points(weight: 6)),
    ("话题", .points(weight: 5)), ("会议内容", .points(weight: 5)),
    ("主要内容", .points(weight: 3)), ("提纲", .points(weight: 4)), ("大纲", .points(weight: 4)),
    ("提要", .points(weight: 3)),
    ("讨论内容", .points(weight: 5)),
    ("引导性问题", .points(weight: 6)), ("指导性问题", .points(weight: 6)), ("引导问题", .points(weight: 6)),
    ("供讨论的问题", .points(weight: 6)), ("待讨论问题", .points(weight: 6)), ("讨论的问题", .points(weight: 6)),
    ("討論要點", .points(weight: 6)), ("討論問題", .points(weight: 6)), ("引導性問題", .points(weight: 6)),
    ("討論議題", .points(weight: 6)), ("指導性問題", .points(weight: 6)), ("讨论点", .points(weight: 6)),
    ("议题", .points(weight: 5)), ("議題", .points(weight: 5)), ("议程", .points(weight: 5)),
    ("議程", .points(weight: 5)),
    ("主要问题", .points(weight: 5)), ("核心问题", .points(weight: 5)), ("关键问题", .points(weight: 5)),
    ("问题", .points(weight: 3)), ("問題", .points(weight: 3)), ("日程", .points(weight: 4)),
    ("流程", .points(weight: 2)),
    ("安排", .points(weight: 3)), ("节目单", .points(weight: 4)),
    ("目标", .aims), ("目的", .aims), ("目標", .aims), ("宗旨", .aims),
    ("人员", .people), ("人員", .people), ("嘉宾", .people), ("嘉賓", .people), ("发言人", .people),
    ("主讲人", .people),
    ("参会者", .people), ("出席", .people), ("缺席", .people), ("主持人", .people), ("与会者", .people),
    ("成果", .other), ("结果", .other), ("决议", .other), ("决定", .other), ("任务", .other), ("待办", .other),
    ("行动项", .other), ("联系", .other), ("报名", .other), ("注册", .other), ("信息", .other), ("資訊", .other),
    ("资料", .other), ("附件", .other), ("准备", .other), ("準備", .other), ("纪要", .other), ("记录", .other),
    ("备注", .other), ("时间", .other), ("地点", .other), ("总结", .other), ("参考", .other), ("内容", .other),
    ("约定", .other), ("之事", .other), ("用纸", .other),
  ]

  /// What a Chinese sentence says is done with the things that follow, and how it points at them:
  /// `一起商量以下几件事：`.
  static let ideographicDoings = [
    "讨论", "討論", "商量", "商讨", "商討", "商议", "商議", "探讨", "探討", "审议", "審議", "研究", "聊聊",
  ]
  static let ideographicFollowing = ["以下", "下列", "下面"]

  private static func folded(_ text: String) -> Set<String> { Set(text.words.map(\.folded)) }
}

extension RuleVocabulary {
  mutating func addGerman() {
    add(
      .filler,
      words: """
        der,die,das,den,dem,mit,von,vom,einer,eine,einem,einen,ein,eines,durch,bei,im,es,\
        wird,werden,beschlossen,entschieden,entscheidet,erforderlich,beschluss,beschlüsse,abstimmung,\
        abgestimmt,angenommen,ist,sind,für die annahme,notwendig,nötig,zur annahme,zustimmung,alle beschlüsse,\
        alle entscheidungen,alle abstimmungen
        """)
    add(.separator, words: "und,sowie,sofern")
    add(.not, words: "kein,keine,keinen,keiner,keinem,keinerlei,nicht,nie")
    add(.all, words: "alle,aller,allen")
    for (p, q, stem) in [
      (2, 3, "drittel"), (3, 4, "viertel"), (3, 5, "fünftel"), (4, 5, "fünftel"),
    ] {
      let count = ["zwei", "drei", "vier"][p - 2]
      add(fraction: p, q, words: "\(count) \(stem),\(count)\(stem),\(count) \(stem)n,\(p) \(stem)")
      if let share = Fraction(p, q) {
        for word in ["mehrheit", " mehrheit", "smehrheit"] {
          add(.fraction(share), .majority, words: "\(count)\(stem)\(word)")
        }
      }
    }
    add(fraction: 1, 3, words: "ein drittel,einem drittel,eines drittels,drittel")
    add(fraction: 1, 4, words: "ein viertel,einem viertel,eines viertels,viertel")
    add(fraction: 1, 2, words: "hälfte,die hälfte")
    add(.percent, words: "prozent,v h,vom hundert")
    add(.plusOne, words: "plus eins,plus eine,plus eine stimme,und eine")
    add(.majority, words: "mehrheit,stimmenmehrheit,mehr ja als nein,mehrheitlich")
    add(.kind(.simple), words: "einfache,einfacher,einfachen,relative,relativer,relativen")
    add(.kind(.absolute), words: "absolute,absoluter,absoluten")
    add(.kind(.undefined), words: "qualifizierte,qualifizierter,qualifizierten")
    for word in ["erforderliche", "nötige", "notwendige"] {
      add(.kind(.undefined), .majority, words: "\(word) mehrheit,\(word)n mehrheit")
    }
    add(
      .proxies,
      words: """
        vertreten,vertretenen,vertretene,oder vertreten,oder vertretenen,und vertretenen,vollmacht,\
        per vollmacht,durch vollmacht
        """)
    add(
      .unanimity,
      words: """
        einstimmig,einstimmigkeit,einstimmiger,einstimmigem,ohne gegenstimmen,ohne gegenstimme,\
        keine gegenstimmen,keine gegenstimme,durch alle
        """)
    add(.bound(.atLeast), words: "mindestens,wenigstens,nicht weniger als")
    add(.bound(.moreThan), words: "mehr als,über")
    add(.bound(.atMost), words: "höchstens,nicht mehr als,maximal")
    add(.bound(.fewerThan), words: "weniger als,unter")
    add(
      .base(.cast),
      words: """
        abgegebenen stimmen,abgegebene stimmen,abgegebener stimmen,gültigen stimmen,\
        abgegebenen gültigen stimmen,gültigen abgegebenen stimmen,abgegebenen,abstimmenden,\
        abstimmenden mitglieder,anwesenden und abstimmenden,anwesenden und abstimmenden mitglieder,\
        ja und nein stimmen
        """)
    add(
      .base(.present),
      words: """
        anwesend,anwesenden,anwesenden mitglieder,anwesenden stimmberechtigten,anwesende,anwesende mitglieder,\
        anwesenden stimmberechtigten mitglieder,erschienenen,erschienenen mitglieder,teilnehmer,\
        teilnehmenden,anwesender,anwesender mitglieder
        """)
    add(
      .base(.entitled),
      words:
        "stimmberechtigten,stimmberechtigten mitglieder,stimmberechtigte,gesetzlichen mitglieder")
    add(.members, words: "mitglieder,mitgliedern,mitglied")
    add(.votes, words: "stimmen,stimme")
    add(
      .answer(.yes, isLimit: false),
      words: "ja,ja stimmen,dafür,ja stimme,dafür stimmen,stimmen dafür,zustimmen")
    add(
      .answer(.no, isLimit: false),
      words: """
        nein,nein stimmen,dagegen,gegenstimmen,dagegen sind,dagegen stimmen,stimmen dagegen,\
        nein stimme,gegenstimme
        """)
    add(.answer(.abstain, isLimit: true), words: "enthaltungen,stimmenthaltungen,enthaltung")
    add(
      .countsAs,
      words: "zählen als,gelten als,werden gewertet als,werden gezählt als,gewertet als,als")
    add(
      .notCounted,
      words: """
        zählen nicht,nicht gezählt,nicht mitgezählt,bleiben unberücksichtigt,unberücksichtigt,\
        nicht berücksichtigt,zählen nicht mit,ohne
        """)
    add(.counted, words: "mitgezählt,zählen mit,einschließlich")
    for name in ["gruppe", "kammer", "kurie"] {
      add(.eachGroup, words: "in jeder \(name),jeder \(name),je \(name)")
    }
    add(.quorum, words: "beschlussfähigkeit,beschlussfähig,anwesenheitsquorum")
    add(.method(.hands), words: "handzeichen,durch handzeichen,per handzeichen")
    add(
      .method(.paper),
      words: "geheim,geheime abstimmung,in geheimer abstimmung,in geheimer wahl,schriftlich")
    add(.method(.rollCall), words: "namentlich,namentliche abstimmung,in namentlicher abstimmung")
    add(
      .consensus,
      words: "konsens,im konsens,konsens entscheidung,kein einwand,keine einwände,ohne einwand")
    add(
      .failing,
      words: """
        sonst,ansonsten,andernfalls,ersatzweise,hilfsweise,notfalls,in ermangelung dessen,wenn nicht,\
        falls nicht,anderenfalls
        """)
    add(
      .consensus, .failing,
      words: """
        ohne konsens,mangels konsens,falls kein konsens,wenn kein konsens,falls kein konsens erreicht wird,\
        wenn kein konsens erreicht wird,kommt kein konsens zustande
        """)
    add(.or, words: "oder")
    add(.tie, words: "stimmengleichheit,bei stimmengleichheit")
    add(
      .chair, words: "vorsitz,vorsitzende,vorsitzender,vorsitzenden,der vorsitzende,die vorsitzende"
    )
    add(.castingVote, words: "stichentscheid,stimme des vorsitzenden,ausschlaggebende stimme")
    add(.blocks, words: "abgelehnt,sperrminorität")
    add(.unless, words: "es sei denn")
  }
}

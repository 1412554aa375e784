extension TitleLanguage {
  static let english = TitleLanguage(
    openers: """
      for in at on between among with within across against into from through under without towards \
      toward beyond that which who where when whose if because so while than rather as by to before \
      after during including until since over via per despite although though whether unless about what how why
      """,
    complements: "of",
    joints: "and or but nor",
    articles: "a an the their our its your his her my this these those some any all each every",
    auxiliaries: """
      can could should do does did might may must will would shall
      """,
    saying:
      "ensure guarantee assure agree believe say show know see mean think require prove hope sure",
    unfinished: """
      both such \
      can could should did might may must will would shall is are was were be been being has had \
      does do not cannot we they it you i he she there them us no more most very too how what which why \
      up out like upon versus the also
      """,
    asking: """
      how what which why who where when whom whose should can could is are do does did will would \
      must may might shall
      """,
    leads: [
      TitleLead(
        """
        how can|could|should|might|do|must|may|will|would|shall we|one|you|they|i|everyone|participants \
        also? best|better|together|jointly?
        """),
      TitleLead("how to best|better|also?"),
      TitleLead("what can|could|should|must|might we|one|you|they do to"),
      TitleLead("what steps|measures|actions can|could|should|must we take to"),
      TitleLead("in what ways|way can|could|should|might we|they"),
      TitleLead("in which ways|way can|could|should|might we|they"),
      TitleLead("by what means|steps can|could|should we|they"),
      TitleLead("to what extent can|could|do|does|did|should|will|would|has|have", .noun),
      TitleLead("what is|are|was|were|will|would be? the"),
      TitleLead("which are|were the"),
      TitleLead(
        """
        it is|would|seems|appears|may be? interesting|important|useful|good|necessary|time? to|that \
        know|ask|see|hear|discuss|learn?
        """, .clause),
      TitleLead("ensure|ensuring|guarantee that", .noun),
      TitleLead("make sure that", .noun),
    ])

  static let french = TitleLanguage(
    openers: """
      à au aux en dans pour par avec sur entre sous sans vers chez contre depuis pendant avant après \
      que qui dont où afin si quand lorsque parce comme selon malgré dès lors tandis afin
      """,
    complements: "de du des d'",
    joints: "et ou mais ni",
    articles: """
      le la les un une l' ce cet cette ces mon ma mes son sa ses notre nos votre vos leur leurs
      """,
    saying: "garantir assurer croire penser dire savoir savons montrer vérifier",
    unfinished: """
      est sont était étaient sera seront serait seraient a ont ai avait peut peuvent doit doivent \
      pouvons devons faut ne n' se s' nous vous ils elles il elle on je y plus moins très pas quel \
      quelle quels quelles comment pourquoi qu' j' c' être avoir chaque tout tous toute toutes \
      peut-on doit-on faut-il pourrait-on devrait-on quelques plusieurs certains certaines
      """,
    asking: """
      comment quel quelle quels quelles pourquoi que qui où quand combien qu'est-ce est-ce faut-il \
      peut-on doit-on
      """,
    leads: [
      TitleLead("comment", .frenchVerb),
      TitleLead("comment mieux", .frenchVerb),
      TitleLead(
        """
        comment peut-on|pouvons-nous|pourrait-on|pourrions-nous|faut-il|doit-on|devons-nous|devrait-on \
        mieux?
        """, .frenchVerb),
      TitleLead(
        "de quelle manière|façon peut-on|pouvons-nous|pourrait-on|faut-il|doit-on mieux?",
        .frenchVerb),
      TitleLead("dans quelle mesure", .noun),
      TitleLead(
        """
        il serait|est|faut|faudrait|convient intéressant|utile|important|nécessaire|bon|souhaitable? \
        de|d'|que? savoir|connaître|comprendre|discuter?
        """, .clause),
      TitleLead("que faire pour mieux?", .frenchVerb),
      TitleLead("que peut-on|pouvons-nous faire pour mieux?", .frenchVerb),
      TitleLead(
        """
        quel|quelle|quels|quelles est|sont|était|étaient|serait|seraient|sera|seront|furent|fut
        """, .noun),
    ])

  static let spanish = TitleLanguage(
    openers: """
      a al en para por con sobre entre sin hasta desde hacia bajo contra según durante que quien \
      quienes donde cuando si como cuyo cuya porque mientras ante tras aunque
      """,
    complements: "de del",
    joints: "y e o u pero ni",
    articles: """
      el la los las un una unos unas su sus mi mis nuestro nuestra nuestros nuestras este esta estos estas
      """,
    auxiliaries: "puede pueden podría podrían debe deben debería deberían",
    saying: "garantizar garantizamos asegurar creer decir saber lograr",
    unfinished: """
      lo ese esa esos esas es son fue fueron era eran sería serían ser ha han hay puede \
      pueden debe deben podemos debemos se no nos les le qué cuál cuáles cómo cada todo todos toda \
      todas más muy menos también otros otras algunos algunas
      """,
    asking: "cómo qué cuál cuáles quién quiénes dónde cuándo cuánto cuántos cuánta cuántas",
    leads: [
      TitleLead("cómo", .spanishVerb),
      TitleLead(
        """
        cómo podemos|podríamos|debemos|deberíamos|pueden|puede|podría|podrían|deben|debe|debería se? mejor?
        """, .spanishVerb),
      TitleLead("cómo se puede|pueden|debe|deben|podría|debería", .spanishVerb),
      TitleLead(
        "de qué manera|forma|modo podemos|podríamos|debemos|puede|pueden se?", .spanishVerb),
      TitleLead("qué podemos|podríamos|debemos hacer para", .spanishVerb),
      TitleLead("qué hacer para", .spanishVerb),
      TitleLead("es|sería interesante|importante|útil|necesario saber|conocer|hablar?", .clause),
      TitleLead("cuál|cuáles es|son|fue|fueron|sería|serían|será|serán|eran|era", .noun),
    ])

  /// German, Italian, Portuguese, Dutch: only what no title ends on.
  static let furtherLatin = TitleLanguage(
    openers: """
      für mit von zu zur zum bei nach aus durch über unter gegen ohne um dass wenn weil damit \
      per con su tra fra che di da nel nella nei com para pelo pela em no na nos nas voor met van op
      """,
    complements: "der des di del della dei delle do da dos das",
    joints: "und oder e ed o ou en of",
    articles: "der die das den dem ein eine einen einem einer il lo gli het een os as um uma",
    saying: "garantir assegurar garantire gewährleisten sicherstellen sorgen",
    unfinished: """
      ist sind war wird werden kann können soll sollen \
      la i le un uno una è sono può possono o a é são pode podem zijn \
      wir sie ihr es nicht unsere unser
      """,
    asking:
      "wie was welche welcher welches warum wer wo come quale quali perché chi quem quais qual hoe wat",
    leads: [])
}

extension TitleLead.Rest {
  static let frenchVerb = verb(["er", "ir", "re", "oir"])
  static let spanishVerb = verb([
    "ar", "er", "ir", "arse", "erse", "irse", "arlo", "arlos", "arla", "ír",
  ])
}

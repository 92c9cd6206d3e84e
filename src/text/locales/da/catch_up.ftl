## The catch-up adviser.

action-catch-up = Indhent tid, eller giv tid tilbage
    .short = indhent
catch-up-title = Indhent tid
catch-up-title-ahead = Giv tid tilbage
catch-up-item = { $title } { $time }
catch-up-beyond = Intet kan redde sluttiden: selv om alt, der kan, bliver kortet og strøget, slutter dagen { $length } for sent.
catch-up-nothing = Intet kan kortes eller stryges.
catch-up-ahead = Der er tid at give tilbage.
catch-up-on-time = Dagen er til tiden; der er intet at indhente
catch-up-shorten = Kort ned, det mindst vigtige først
catch-up-drop = Stryg det mindst vigtige
catch-up-end-later = Slut { $time } i stedet for { $planned }, ændr intet
catch-up-give-back = Giv tiden tilbage
catch-up-change = { $before } → { $after } min
catch-up-dropped = { $before } min → stryges
catch-up-more = og { $number } til
catch-up-take = vælg
catch-up-choose = markér
catch-up-leave = lad alt være
did-catch-up = Valgt: { $number ->
        [one] et punkt ændret
       *[other] { $number } punkter ændret
    }, dagen slutter { $end }
did-end-later = Valgt: dagen slutter senere
did-give-back = Valgt: { $number ->
        [one] et punkt længere
       *[other] { $number } punkter længere
    }, dagen slutter { $end }

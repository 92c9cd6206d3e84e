tab-modules = Moduler
action-view-modules = Modulene
action-previous-module = Modulen før
action-next-module = Modulen etter
action-next-module-short = neste modul
no-modules = Dette programmet har ingen moduler.
module-questions = Spørsmål

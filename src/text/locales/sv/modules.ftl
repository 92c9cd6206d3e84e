tab-modules = Moduler
action-view-modules = Modulerna
action-previous-module = Modulen före
action-next-module = Modulen efter
action-next-module-short = nästa modul
no-modules = Det här programmet har inga moduler.
module-questions = Frågor

tab-modules = Modules
action-view-modules = The modules
action-previous-module = The module before
action-next-module = The module after
action-next-module-short = next module
no-modules = This programme has no modules.
module-questions = Questions

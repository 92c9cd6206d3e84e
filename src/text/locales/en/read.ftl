# What is wrong with a file. File, line, column and field stand before each sentence.

# $megabytes (Number) - size of the file
# $limit (Number) - the largest that is read
read-too-large = The file has { $megabytes } MB; at most { $limit } MB are read.
read-not-text = The file is not UTF-8 text. Save it as UTF-8.

read-syntax-end-of-file = The file ends too early: a bracket or a quotation mark is not closed.
read-syntax-no-value = Expected a value: text in quotes, a number, true, false, null, a list or an object.
read-syntax-no-colon = Expected a colon between the field's name and its value.
read-syntax-no-comma-in-list = Expected a comma before the next element, or "]" at the end of the list.
read-syntax-no-comma-in-object = Expected a comma before the next field, or { "\"}\"" } at the end of the object.
read-syntax-key-not-in-quotes = Expected the name of a field in double quotes.
read-syntax-trailing-comma = There is a comma after the last element; leave it out.
read-syntax-trailing-text = Something follows after the end of the contents.
read-syntax-control-character = A line break or another control character stands in a text; expected \n or the closing quotation mark.
read-syntax-bad-escape = What follows the backslash is not an escape that JSON knows; for a backslash write two.
read-syntax-bad-number = This is not a number that JSON knows.
read-syntax-too-deep = Brackets stand within brackets more than 128 deep.
# $detail (String) - what the JSON reader says
read-syntax-other = This is not JSON: { $detail }.

# $key (String) - name of the field
# $line (Number) - where the first stands
read-duplicate-key = The field "{ $key }" stands twice; the first is in line { $line }.
# $found (String) - format of the file
# $expected (String) - format that was asked for
read-wrong-format = The file says that it is "{ $found }"; expected "{ $expected }".
# $found (Number) - version of the file
# $known (Number) - newest version that is known
read-newer-version = The file has version { $found } of the format and this program knows version { $known }. It can be opened for reading only; to change it, get a newer brobygger.
# $field (String) - name of the field
read-missing-field = The field "{ $field }" is missing.
# $field (String) - name of the field
# $expected (String) - names separated by commas
read-unknown-field = There is no field "{ $field }" here; expected one of: { $expected }.
# $field (String) - name of the field
# $found (String) - what stands there
# $expected (String) - words separated by commas
read-unknown-value = { $field ->
    [kind] { $found } is not a kind
    [language] { $found } is not a language of this program
   *[other] { $found } is not possible here
}; expected one of: { $expected }.
# $word (String) - what was probably meant
read-did-you-mean = Did you mean "{ $word }"?
# $found (String) - what stands there
# $expected (String) - one of the messages expected-…
read-unexpected = Found { $found }; expected { $expected }.
# $id (String) - the id
read-not-a-slug = "{ $id }" cannot be an id; expected small letters a to z, digits and hyphens, such as "group-work-1".
# $id (String) - the id
# $line (Number) - where the first stands
read-duplicate-id = The id "{ $id }" stands twice; the first is in line { $line }.
# $minimum (Number) - minutes
# $minutes (Number) - minutes
read-minimum-above-length = The item can be cut to { $minimum } min but is planned for { $minutes } min; expected a minimum of at most { $minutes }.
read-empty = The list is empty; expected at least one element.
read-no-options = A choice needs something to choose from; expected "options" with at least one text.
# $detail (String) - what the reader says
read-other = The value cannot be read: { $detail }.

expected-text = text in double quotes
expected-yes-no = true or false
expected-list = a list in square brackets
expected-object = an object in braces
expected-whole-number = a whole number, not negative
expected-number = a number
expected-minutes = whole minutes, 1 to 1440
expected-time-of-day = a time of day, "00:00" to "23:59"
expected-priority = a priority: 1, 2 or 3
expected-date = a date such as "2026-05-13"
expected-instant = a date and time such as "2026-05-13T08:30:00+02:00"
expected-uuid = an id such as "0199a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b"
expected-time-zone = a time zone such as "Europe/Stockholm"
expected-version = a version number, 1 or higher

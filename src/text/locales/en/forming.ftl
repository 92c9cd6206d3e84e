## What groups are made of when they are formed, and what could not be met.

# $name (String)
# $made (String)
group-made-of = Group { $name }: { $made }
# $count (Number)
# $name (String)
made-from = { $count } from { $name }
# $count (Number)
# $organisations (Number)
made-from-others = { $organisations ->
    [one] { $count } from one more organisation
   *[other] { $count } from { $organisations } other organisations
}
# $count (Number)
made-each-own = { $count } from { $count } different organisations
# $count (Number)
made-from-nowhere = { $count } without an organisation
# $count (Number)
made-sectors = { $count ->
    [one] { $count } sector
   *[other] { $count } sectors
}
made-of-nobody = nobody
unmet-nobody = There is nobody to form groups of.
# $asked (Number)
# $formed (Number)
unmet-fewer = { $asked } groups are asked for, but only { $formed } can be formed.
# $name (String)
# $people (Number)
# $groups (Number)
unmet-split = { $name } has { $people } people, more than a group has room for: they are in { $groups } groups.
# $smallest (Number)
# $largest (Number)
unmet-sizes = The groups have from { $smallest } to { $largest } people, because those who belong together stay together.
# $crowds (String)
unmet-uneven-organisations = Organisations not spread as evenly as could be, because another rule counts more: { $crowds }
# $crowds (String)
unmet-uneven-sectors = Sectors not spread as evenly as could be, because another rule counts more: { $crowds }
# $crowds (String)
unmet-repeated-organisations = More from one organisation than there are groups, spread evenly: { $crowds }
# $crowds (String)
unmet-repeated-sectors = More of one sector than there are groups, spread evenly: { $crowds }
# $name (String)
# $people (Number)
# $most (Number)
unmet-crowd = { $name } ({ $people }, up to { $most } in a group)
# $count (Number)
unmet-crowds-more = { $count } more
# $people (Number)
unmet-unknown-organisations = { $people ->
    [one] One participant has no organisation, and counts as coming from one of their own.
   *[other] { $people } participants have no organisation, and count as coming from different ones.
}
# $people (Number)
unmet-unknown-sectors = { $people ->
    [one] One participant has no sector, and counts as being of one of their own.
   *[other] { $people } participants have no sector, and count as being of different ones.
}
